// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <nlohmann/json.hpp>
#include <optional>

namespace metallm::sim {

/// Leaves the value as it is where the object does not tell it, or tells null. Throws
/// nlohmann::json's errors where it is of another type.
template<typename T>
void readField(const nlohmann::json& object, const char* key, T& value)
{
    if (object.contains(key) && !object.at(key).is_null())
        value = object.at(key).get<T>();
}

template<typename T>
void readField(const nlohmann::json& object, const char* key, std::optional<T>& value)
{
    if (object.contains(key) && !object.at(key).is_null())
        value = object.at(key).get<T>();
}

} // namespace metallm::sim
