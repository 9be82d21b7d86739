// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace metallm::store {

/// Texts as they are kept in the study: a list as a JSON array, further columns of a row as a JSON
/// object sorted by name. Texts must be valid UTF-8.
std::string jsonList(const std::vector<std::string>& texts);
std::vector<std::string> listFromJson(std::string_view json);

/// The columns whose text is not empty, as an object; an empty string where there is none.
std::string jsonObject(
    const std::vector<std::string>& columns, const std::vector<std::string_view>& texts);
/// One text for each column; empty where the object has none.
std::vector<std::string> textsFromJson(
    std::string_view json, const std::vector<std::string>& columns);

} // namespace metallm::store
