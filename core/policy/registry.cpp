// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/registry.h"

#include "core/policy/baselines.h"
#include "core/policy/linucb.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace metallm::policy {

const std::vector<PolicyInfo>& registered()
{
    static const std::vector<PolicyInfo> policies{
        linUcb(), oraclePolicy(), singlePolicy(), cheapestPolicy(), randomPolicy()};
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
    for (const auto& [name, value] : parameters.settings)
        if (std::ranges::find(policy.settings, name, &SettingInfo::name) == policy.settings.end())
            return wrongCall(fmt::format("the policy {} has no parameter '{}'", policy.name, name),
                "`metallm policies` lists the parameters of each policy");
    for (const SettingInfo& setting : policy.settings)
        if (setting.fallback.empty() && !parameters.settings.contains(setting.name))
            return wrongCall(
                fmt::format("the policy {} needs its parameter '{}'", policy.name, setting.name),
                fmt::format("give it with --set {}=VALUE ({})", setting.name, setting.help));
    return {};
}

} // namespace metallm::policy
