// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace metallm::sim {

/// One policy played over an experiment's evaluation part. Immutable snapshot.
struct RunResult
{
    std::shared_ptr<const Experiment> experiment;
    std::string policy;
    double costWeight = 0;

    // One entry a step, in the order played (experiment->eval).
    std::vector<std::int32_t> arms; ///< arm chosen; noArm = unserved
    std::vector<double> rewards; ///< NaN where the chosen arm's outcome is missing (excluded)
    /// max_k r_tk - r_t over the arms with an outcome, each asked alone; NaN as above
    std::vector<double> regrets;

    std::int64_t unserved = 0;
    std::int64_t excluded = 0; ///< queries left out because the chosen arm's outcome is missing
    std::optional<double> accuracy; ///< over the queries served and not excluded; none if there are none
    double costUsd = 0;
    std::optional<double> costPer10k;
    double cumulativeReward = 0;
    double cumulativeRegret = 0;
    std::vector<std::int64_t> selection; ///< per arm
    /// rows = domains of the data set (the last row: queries without a domain), cols = arms
    Eigen::Matrix<std::int64_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor> selectionByDomain;

    double elapsedSeconds = 0;

    std::int64_t evaluated() const
    {
        return static_cast<std::int64_t>(arms.size()) - unserved - excluded;
    }
};

/// Scores the arms chosen at each step: every total of a RunResult derives from them. Regret is
/// against the best arm of `rivals` (the experiment itself where null): of the models asked alone,
/// where the policy is charged otherwise.
RunResult scored(std::shared_ptr<const Experiment> experiment, std::string policy,
    double costWeight, std::vector<std::int32_t> arms, const Experiment* rivals = nullptr);

} // namespace metallm::sim
