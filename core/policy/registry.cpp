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
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace metallm::policy {

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
    static const std::vector<PolicyInfo> policies{linUcb(), linTs(), epsilonGreedy(), softmax(),
        discountedLinUcb(), slidingLinUcb(), logisticUcb(), kernelUcb(), squareCb(), ucb1(),
        betaThompson(), exp4(), // learn
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
    return checkSettings({"the policy " + policy.name, "--set", "metallm policies"},
        policy.settings, parameters.settings);
}

std::string textSetting(
    const PolicyInfo& policy, const sim::Parameters& parameters, const std::string& name)
{
    return settingText(policy.settings, parameters.settings, name);
}

double numberSetting(
    const PolicyInfo& policy, const sim::Parameters& parameters, const std::string& name)
{
    return settingNumber(policy.settings, parameters.settings, name);
}

} // namespace metallm::policy
