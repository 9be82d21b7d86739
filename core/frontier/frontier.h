// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"
#include "core/sim/experiment.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace metallm::frontier {

/// What a frozen policy does at one cost weight.
struct Point
{
    double costWeight = 0;
    std::optional<double> accuracy; ///< none where no query could be evaluated
    std::optional<double> costPer10k; ///< USD per 10,000 queries
    std::vector<std::int64_t> selection; ///< per arm
    std::int64_t excluded = 0; ///< queries whose chosen outcome is missing
};

/// A look-up's figures without the selection.
struct Step
{
    double accuracy; ///< NaN where nothing could be evaluated
    double costPer10k;
};

/// Accuracy, cost and selection of a frozen policy as exact step functions of the cost weight p,
/// over all p >= 0 (METHODS.md section 2). Built in O(NK log NK); a look-up is a binary search.
/// The i-th step holds from costWeight(i) on; step 0 begins at 0.
class Frontier
{
public:
    /// One row of `lines` for each step of the experiment's evaluation part.
    static std::shared_ptr<const Frontier> build(std::shared_ptr<const sim::Experiment> experiment,
        std::string policy, Lines lines);

    const std::string& policy() const { return m_policy; }
    const sim::Experiment& experiment() const { return *m_experiment; }
    const Lines& lines() const { return m_lines; }

    std::size_t steps() const { return m_costWeights.size(); }
    double costWeight(std::size_t step) const { return m_costWeights[step]; }
    Step step(std::size_t step) const { return m_steps[step]; }
    /// The selection of each step, told step by step to `visit(step, selection, excluded)`.
    template<typename Visit>
    void forEachSelection(Visit visit) const;

    /// The step in force at p (p >= 0).
    std::size_t stepAt(double costWeight) const;
    Step figuresAt(double costWeight) const { return m_steps[stepAt(costWeight)]; }
    Point at(double costWeight) const;

private:
    struct Change // one query's choice moves
    {
        std::uint32_t step; // in which step of the frontier
        std::int32_t query; // row of the lines
        std::int16_t from;
        std::int16_t to;
    };
    static constexpr std::size_t checkpointEvery = 1024; // changes

    std::shared_ptr<const sim::Experiment> m_experiment;
    std::string m_policy;
    Lines m_lines;
    std::vector<double> m_costWeights;
    std::vector<Step> m_steps;
    std::vector<std::uint8_t> m_openAtStart; // 1: the step holds for p > costWeight, not at it
    std::vector<Change> m_changes;
    std::vector<std::int64_t> m_startSelection;
};

} // namespace metallm::frontier
