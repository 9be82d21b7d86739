// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"

#include <functional>
#include <limits>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::frontier {
class Frontier;
}

namespace metallm::policy {

struct PolicyInfo;

/// A parameter of a policy's own, set with --set NAME=VALUE.
struct SettingInfo {
    enum class Kind { Number, Integer, Choice, Model, Text };

    std::string name;
    std::string help;
    std::string fallback; ///< value where none is set; empty = must be set
    Kind kind = Kind::Text;
    double least = -std::numeric_limits<double>::infinity(); ///< of a number, itself allowed
    double most = std::numeric_limits<double>::infinity();
    std::vector<std::string> choices {}; ///< of a Choice
};

/// The setting's value as the parameters have it, else its fallback. checkSettings() has seen to it
/// that it can be read.
double numberSetting(const PolicyInfo& policy, const sim::Parameters& parameters,
    const std::string& name);
std::string textSetting(const PolicyInfo& policy, const sim::Parameters& parameters,
    const std::string& name);

/// What kind of policy it is, for lists that people read.
enum class Family { Bandit, Router, Reference };
std::string_view familyName(Family family);

/// Those parameters of sim::Parameters that a policy may share with others, where it reads them.
struct SharedParameters {
    bool alpha = false;
    bool lambda = false;
    bool gamma = false;
};

/// The arm of every evaluation step at one cost weight; may be called from several threads.
using ChoicesAt = std::function<std::vector<std::int32_t>(double costWeight)>;

struct PolicyInfo {
    std::string name; ///< as on the command line
    std::string title; ///< for people
    std::string help; ///< one line
    std::string source; ///< paper and section
    std::vector<SettingInfo> settings;
    bool usesContexts = false;
    bool trains = false; ///< needs a training part unless the mode is online

    /// The policy frozen: a line in p for every evaluation step and arm. Empty where its choice is
    /// not the best of lines; then one of freezeAt and frontier is there.
    std::function<Result<frontier::Lines>(const sim::Experiment&, const RunContext&)> freeze;
    /// The policy learning while it is evaluated; empty where it never does.
    std::function<Result<std::unique_ptr<LearningPolicy>>(
        const sim::Experiment&, const RunContext&)>
        learner;

    Family family = Family::Reference;
    SharedParameters reads {};
    /// The policy frozen, asked at one cost weight after the other: its frontier is a grid.
    std::function<Result<ChoicesAt>(const sim::Experiment&, const RunContext&)> freezeAt {};
    /// The policy frozen, where it makes an exact frontier itself (a query may ask several models).
    std::function<Result<std::shared_ptr<const frontier::Frontier>>(
        std::shared_ptr<const sim::Experiment>, const RunContext&)>
        frontier {};
    /// While it learns, its choice is piecewise linear in p for a fixed history: the interval sweep
    /// finds every outcome over all p. Otherwise a grid of cost weights stands in, labelled as one.
    bool sweepsIntervals = false;
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
