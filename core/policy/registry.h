// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/policy/settings.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace metallm::policy {

struct PolicyInfo;

/// The setting's value as the parameters have it, else its fallback. checkSettings() has seen to it
/// that it can be read.
double numberSetting(const PolicyInfo& policy, const sim::Parameters& parameters,
    const std::string& name);
std::string textSetting(const PolicyInfo& policy, const sim::Parameters& parameters,
    const std::string& name);

struct PolicyInfo {
    std::string name; ///< as on the command line
    std::string title; ///< for people
    std::string help; ///< one line
    std::string source; ///< paper and section
    std::vector<SettingInfo> settings;
    bool usesContexts = false;
    bool trains = false; ///< needs a training part unless the mode is online

    /// The policy frozen: a line in p for every evaluation step and arm. Always there.
    std::function<Result<frontier::Lines>(const sim::Experiment&, const RunContext&)> freeze;
    /// The policy learning while it is evaluated; empty where it never does.
    std::function<Result<std::unique_ptr<LearningPolicy>>(
        const sim::Experiment&, const RunContext&)>
        learner;
};

/// Every policy that this build knows, in the order in which people should see them.
const std::vector<PolicyInfo>& registered();
const PolicyInfo* find(const std::string& name);

/// The experiment's policy learns while it is evaluated (and so has no exact frontier).
bool learns(const sim::Experiment& experiment);

tl::unexpected<Error> unknownPolicy(const std::string& name);
/// Every setting is known to the policy and within its range, and none that must be set is missing.
Result<void> checkSettings(const PolicyInfo& policy, const sim::Parameters& parameters);

} // namespace metallm::policy
