// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <limits>
#include <map>
#include <string>
#include <vector>

namespace metallm::policy {

/// A parameter of an algorithm's own, set with --set NAME=VALUE (of a budget: --pacing-set).
struct SettingInfo {
    enum class Kind { Number, Integer, Choice, Model, Text };

    std::string name;
    std::string help;
    std::string fallback; ///< value where none is set; empty = must be set
    Kind kind = Kind::Text;
    double least = -std::numeric_limits<double>::infinity(); ///< of a number, itself allowed
    double most = std::numeric_limits<double>::infinity();
    std::vector<std::string> choices{}; ///< of a Choice
};

/// The name of each setting given, and its value as it was written.
using Settings = std::map<std::string, std::string>;

/// Whose settings they are, for messages: "the policy linucb", "--set", "metallm policies".
struct SettingsOwner {
    std::string name;
    std::string option;
    std::string listedBy;
};

/// Every setting given is known and within its range, and none that must be set is missing.
Result<void> checkSettings(
    const SettingsOwner& owner, const std::vector<SettingInfo>& infos, const Settings& given);

/// The setting's value as given, else its fallback. checkSettings() has seen to it that it can be
/// read.
std::string settingText(
    const std::vector<SettingInfo>& infos, const Settings& given, const std::string& name);
double settingNumber(
    const std::vector<SettingInfo>& infos, const Settings& given, const std::string& name);

} // namespace metallm::policy
