// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/valuelearner.h"
#include "core/policy/frozen.h"
#include "core/policy/grid.h"
#include "core/policy/inspectable.h"
#include "core/policy/prediction.h"
#include "core/policy/pricefree.h"
#include "core/policy/settings.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::policy {

struct PolicyInfo;

/// The setting's value as the parameters have it, else its fallback. checkSettings() has seen to it
/// that it can be read.
double numberSetting(
    const PolicyInfo& policy, const sim::Parameters& parameters, const std::string& name);
std::string textSetting(
    const PolicyInfo& policy, const sim::Parameters& parameters, const std::string& name);

/// What kind of policy it is, for lists that people read.
enum class Family { Bandit, Router, Reference };
std::string_view familyName(Family family);

/// Those parameters of sim::Parameters that a policy may share with others, where it reads them.
struct SharedParameters {
    bool alpha = false;
    bool lambda = false;
    bool gamma = false;
};

struct PolicyInfo {
    std::string name; ///< as on the command line
    std::string title; ///< for people
    std::string help; ///< one line
    std::string source; ///< paper and section
    std::vector<SettingInfo> settings;
    bool usesContexts = false;
    bool trains = false; ///< needs a training part unless the mode is online

    /// The policy frozen: mostly a line in p for every evaluation step and arm. Always there.
    std::function<Result<Frozen>(const sim::Experiment&, const RunContext&)> freeze;
    /// The policy learning while it is evaluated; empty where it never does.
    std::function<Result<std::unique_ptr<InspectablePolicy>>(
        const sim::Experiment&, const RunContext&)>
        learner;

    Family family = Family::Reference;
    SharedParameters reads{};
    /// Where the frozen choice can only be asked at one cost weight at a time: what is asked. Then
    /// `freeze` knows the cost weights of a grid alone (choicesOnGrid()), and its frontier is one.
    std::function<Result<ChoicesAt>(const sim::Experiment&, const RunContext&)> freezeAt{};
    /// Where, while it learns, its choice is the best of lines in p for a fixed history: those
    /// lines, with the run's own draws, as a run begins. By them the interval sweep finds every
    /// outcome over all p. Empty: a grid of cost weights stands in, labelled as one.
    std::function<Result<std::unique_ptr<frontier::ValueLearner>>(
        std::shared_ptr<const sim::Experiment>, const RunContext&)>
        values{};
    /// Chooses by outcomes of the very queries that it is evaluated on: a bound, not a router.
    bool knowsOutcomes = false;
    /// Where `freeze` gives lines whose slopes alone depend on the prices: what it would do twice.
    /// Needs an experiment whose costs are linear (data::Costs::rates).
    std::function<Result<PriceFreePtr>(const sim::Experiment&, const RunContext&)> priceFree{};
    /// What it can say of queries that are asked about after its run.
    Prediction prediction{};
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
