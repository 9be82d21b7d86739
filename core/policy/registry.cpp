// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/registry.h"

#include "core/policy/baselines.h"
#include "core/policy/betathompson.h"
#include "core/policy/cascade.h"
#include "core/policy/discountedlinucb.h"
#include "core/policy/domainoracle.h"
#include "core/policy/domaintable.h"
#include "core/policy/epsilongreedy.h"
#include "core/policy/exp4.h"
#include "core/policy/hindsightlinear.h"
#include "core/policy/kernelucb.h"
#include "core/policy/knn.h"
#include "core/policy/lints.h"
#include "core/policy/linucb.h"
#include "core/policy/logistic.h"
#include "core/policy/logisticucb.h"
#include "core/policy/randommix.h"
#include "core/policy/ridge.h"
#include "core/policy/slidinglinucb.h"
#include "core/policy/softmax.h"
#include "core/policy/squarecb.h"
#include "core/policy/threshold.h"
#include "core/policy/ucb1.h"
#include "core/policy/zerorouter.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <optional>

namespace metallm::policy {

namespace {

using Kind = SettingInfo::Kind;

const SettingInfo* settingOf(const PolicyInfo& policy, const std::string& name)
{
    const auto found = std::ranges::find(policy.settings, name, &SettingInfo::name);
    return found == policy.settings.end() ? nullptr : &*found;
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

Result<void> checkValue(
    const PolicyInfo& policy, const SettingInfo& setting, const std::string& value)
{
    if (mayBe(setting, value))
        return {};
    return wrongCall(fmt::format("'{}' is not allowed for the parameter '{}' of the policy {}",
                         value, setting.name, policy.name),
        allowed(setting));
}

} // namespace

std::string_view familyName(Family family)
{
    switch (family) {
    case Family::Bandit:
        return "bandit";
    case Family::Router:
        return "router";
    case Family::Reference:
        break;
    }
    return "reference";
}

const std::vector<PolicyInfo>& registered()
{
    static const std::vector<PolicyInfo> policies{
        linUcb(), linTs(), epsilonGreedy(), softmax(), discountedLinUcb(), slidingLinUcb(),
        logisticUcb(), kernelUcb(), squareCb(), ucb1(), betaThompson(), exp4(), // learn
        ridge(), knn(), logisticRouter(), domainTable(), thresholdRouter(), cascade(), // route
        oraclePolicy(), singlePolicy(), cheapestPolicy(), randomPolicy(), randomMix(),
        zeroRouterPolicy(), domainOracle(), hindsightLinear()}; // are compared with
    return policies;
}

const PolicyInfo* find(const std::string& name)
{
    const auto found = std::ranges::find(registered(), name, &PolicyInfo::name);
    return found == registered().end() ? nullptr : &*found;
}

bool learns(const sim::Experiment& experiment)
{
    const PolicyInfo* info = find(experiment.parameters.policy);
    return info != nullptr && info->learner && experiment.parameters.learnsWhileEvaluated();
}

tl::unexpected<Error> unknownPolicy(const std::string& name)
{
    std::vector<std::string> names;
    for (const PolicyInfo& policy : registered())
        names.push_back(policy.name);
    return wrongCall(fmt::format("there is no policy '{}'", name),
        fmt::format("choose one of {}", fmt::join(names, ", ")));
}

Result<void> checkSettings(const PolicyInfo& policy, const sim::Parameters& parameters)
{
    for (const auto& [name, value] : parameters.settings) {
        const SettingInfo* setting = settingOf(policy, name);
        if (setting == nullptr)
            return wrongCall(fmt::format("the policy {} has no parameter '{}'", policy.name, name),
                "`metallm policies` lists the parameters of each policy");
        if (const auto checked = checkValue(policy, *setting, value); !checked)
            return checked;
    }
    for (const SettingInfo& setting : policy.settings)
        if (setting.fallback.empty() && !parameters.settings.contains(setting.name))
            return wrongCall(
                fmt::format("the policy {} needs its parameter '{}'", policy.name, setting.name),
                fmt::format("give it with --set {}=VALUE ({})", setting.name, setting.help));
    return {};
}

std::string textSetting(
    const PolicyInfo& policy, const sim::Parameters& parameters, const std::string& name)
{
    const auto given = parameters.settings.find(name);
    return given != parameters.settings.end() ? given->second : settingOf(policy, name)->fallback;
}

double numberSetting(
    const PolicyInfo& policy, const sim::Parameters& parameters, const std::string& name)
{
    return *asNumber(textSetting(policy, parameters, name));
}

} // namespace metallm::policy
