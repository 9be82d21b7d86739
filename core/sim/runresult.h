// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budget/outcome.h"
#include "core/sim/experiment.h"
#include "core/sim/simulator.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace metallm::sim {

/// One policy played over an experiment's evaluation part. Immutable snapshot.
struct RunResult {
    std::shared_ptr<const Experiment> experiment;
    std::string policy;
    double costWeight = 0;

    // One entry a step, in the order played (experiment->eval).
    std::vector<std::int32_t> arms; ///< arm chosen; noArm = unserved
    /// NaN where the chosen arm's outcome is missing (excluded); 0 where the query is unserved.
    std::vector<double> rewards;
    /// max_k r_tk - r_t over the arms with an outcome, each asked alone, those of an unserved query
    /// at least 0; NaN as above.
    std::vector<double> regrets;

    std::int64_t unserved = 0;
    std::int64_t excluded = 0; ///< queries left out because the chosen arm's outcome is missing
    std::optional<double>
        accuracy; ///< over the queries served and not excluded; none if there are none
    double costUsd = 0;
    std::optional<double> costPer10k;
    double cumulativeReward = 0;
    double cumulativeRegret = 0;
    std::vector<std::int64_t> selection; ///< per arm
    /// rows = domains of the data set (the last row: queries without a domain), cols = arms
    Eigen::Matrix<std::int64_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> selectionByDomain;

    double elapsedSeconds = 0;

    std::vector<double> costWeights; ///< p in force, one entry a step
    std::optional<double> accuracyOfAll; ///< as accuracy, an unserved query counting 0
    std::optional<budget::Outcome> budget; ///< of play(), where there is a budget

    /// In force at a step; what the run was asked for where it never moved.
    double costWeightAt(std::size_t step) const
    {
        return step < costWeights.size() ? costWeights[step] : costWeight;
    }
    std::int64_t evaluated() const
    {
        return static_cast<std::int64_t>(arms.size()) - unserved - excluded;
    }
};

/// Scores the arms chosen at each step: every total of a RunResult derives from them. Regret is
/// against the best arm of `rivals` (the experiment itself where null): of the models asked alone,
/// where the policy is charged otherwise. `best`: the best reward that any arm of the rivals has in
/// each step at `costWeight`, where that is known already.
RunResult scored(std::shared_ptr<const Experiment> experiment, std::string policy,
    double costWeight, std::vector<std::int32_t> arms, const Experiment* rivals = nullptr,
    std::span<const double> best = {});
/// The same where the cost weight may move; `costWeight` is what it started from.
RunResult scored(std::shared_ptr<const Experiment> experiment, std::string policy,
    double costWeight, PlayedSteps played, const Experiment* rivals = nullptr,
    std::span<const double> best = {});

} // namespace metallm::sim
