// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

namespace metallm::importer {

/// The paths of the values in a JSON text or the beginning of one, as JsonPart names them:
/// {"$", "$[]", "$[].question", ...}, five levels deep. Faults end the look; they are told by
/// whoever reads the whole file.
std::set<std::string, std::less<>> jsonShape(std::string_view start);

} // namespace metallm::importer
