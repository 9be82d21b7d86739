// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/settings.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>

namespace metallm::policy {

namespace {

using Kind = SettingInfo::Kind;

const SettingInfo* settingOf(const std::vector<SettingInfo>& infos, const std::string& name)
{
    const auto found = std::ranges::find(infos, name, &SettingInfo::name);
    return found == infos.end() ? nullptr : &*found;
}

std::optional<double> asNumber(const std::string& text)
{
    double value = 0;
    const char* end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, value);
    if (error != std::errc{} || stopped != end || !std::isfinite(value))
        return std::nullopt;
    return value;
}

/// What the setting may be, for people.
std::string allowed(const SettingInfo& setting)
{
    if (setting.kind == Kind::Choice)
        return fmt::format("choose one of {}", fmt::join(setting.choices, ", "));
    const auto* noun = setting.kind == Kind::Integer ? "a whole number" : "a number";
    if (std::isfinite(setting.most))
        return fmt::format("choose {} from {} to {}", noun, setting.least, setting.most);
    if (std::isfinite(setting.least))
        return fmt::format("choose {} of at least {}", noun, setting.least);
    return fmt::format("choose {}", noun);
}

bool mayBe(const SettingInfo& setting, const std::string& value)
{
    if (setting.kind == Kind::Choice)
        return std::ranges::find(setting.choices, value) != setting.choices.end();
    if (setting.kind != Kind::Number && setting.kind != Kind::Integer)
        return true;
    const auto number = asNumber(value);
    return number && *number >= setting.least && *number <= setting.most
        && (setting.kind == Kind::Number || *number == std::floor(*number));
}

Result<void> checkGiven(const SettingsOwner& owner, const std::vector<SettingInfo>& infos,
    const std::string& name, const std::string& value)
{
    const SettingInfo* setting = settingOf(infos, name);
    if (setting == nullptr)
        return wrongCall(fmt::format("{} has no parameter '{}'", owner.name, name),
            fmt::format("`{}` lists the parameters of each", owner.listedBy));
    if (!mayBe(*setting, value))
        return wrongCall(fmt::format("'{}' is not allowed for the parameter '{}' of {}", value,
                             setting->name, owner.name),
            allowed(*setting));
    return {};
}

} // namespace

Result<void> checkSettings(
    const SettingsOwner& owner, const std::vector<SettingInfo>& infos, const Settings& given)
{
    for (const auto& [name, value] : given)
        if (const auto checked = checkGiven(owner, infos, name, value); !checked)
            return checked;
    for (const SettingInfo& setting : infos)
        if (setting.fallback.empty() && !given.contains(setting.name))
            return wrongCall(fmt::format("{} needs its parameter '{}'", owner.name, setting.name),
                fmt::format(
                    "give it with {} {}=VALUE ({})", owner.option, setting.name, setting.help));
    return {};
}

std::string settingText(
    const std::vector<SettingInfo>& infos, const Settings& given, const std::string& name)
{
    const auto found = given.find(name);
    return found != given.end() ? found->second : settingOf(infos, name)->fallback;
}

double settingNumber(
    const std::vector<SettingInfo>& infos, const Settings& given, const std::string& name)
{
    return *asNumber(settingText(infos, given, name));
}

} // namespace metallm::policy
