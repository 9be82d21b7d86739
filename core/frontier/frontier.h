// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/choices.h"
#include "core/frontier/lines.h"
#include "core/sim/experiment.h"
#include "core/util/largearray.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace metallm::frontier {

/// What a frozen policy does at one cost weight.
struct Point {
    double costWeight = 0;
    std::optional<double> accuracy; ///< none where no query could be evaluated
    std::optional<double> costPer10k; ///< USD per 10,000 queries
    std::vector<std::int64_t> selection; ///< per arm
    std::int64_t excluded = 0; ///< queries whose chosen outcome is missing
    std::int64_t unserved = 0; ///< queries for which no arm was there
};

/// A look-up's figures without the selection; NaN where nothing could be evaluated.
struct Figures {
    double accuracy;
    double costPer10k; ///< USD per 10,000 queries
};

/// Accuracy, cost and selection of a frozen policy as exact step functions of the cost weight p,
/// over all p >= 0 (METHODS.md section 2). Built in O(N K h + E log E) for h transitions a query
/// and E = N h in all; a look-up is a binary search. Step i holds from costWeight(i) to just below
/// costWeight(i + 1), both ends meant to the last bit; step 0 begins at 0, the last one never ends.
class Frontier {
public:
    /// One row of `lines` for each step of the experiment's evaluation part. Arms that a scenario
    /// has taken away are closed. The same frontier, bit for bit, for any number of threads.
    static std::shared_ptr<const Frontier> build(std::shared_ptr<const sim::Experiment> experiment,
        std::string policy, Lines lines, int threads = 1);
    /// The same from explicit choices, for a policy whose values are not lines in p.
    static std::shared_ptr<const Frontier> build(std::shared_ptr<const sim::Experiment> experiment,
        std::string policy, const Choices& choices, int threads = 1);

    const std::string& policy() const { return m_policy; }
    const std::shared_ptr<const sim::Experiment>& experiment() const { return m_experiment; }
    /// Empty where it was built from choices.
    const Lines& lines() const { return m_lines; }
    /// What it does on every step at every cost weight, whatever it was built from.
    Choices choices() const;

    std::size_t steps() const { return m_costWeights.size(); }
    double costWeight(std::size_t step) const { return m_costWeights[step]; }
    Figures figures(std::size_t step) const { return m_figures[step]; }

    /// The step in force at p >= 0.
    std::size_t stepAt(double costWeight) const;
    Figures figuresAt(double costWeight) const { return m_figures[stepAt(costWeight)]; }
    Point at(double costWeight) const;
    Point point(std::size_t step) const;

    /// The arm chosen for each step of the evaluation part at p >= 0: what a run plays.
    std::vector<std::int32_t> armsAt(double costWeight) const;

    /// What is chosen for one step of the evaluation part over all cost weights, as envelope()
    /// writes it. O(changes of all).
    std::vector<Transition> transitionsOf(std::int32_t row) const;

    /// Visits every step in order with its selection: visit(step, selection, excluded).
    template<typename Visit>
    void forEachStep(Visit visit) const
    {
        Tally tally = m_checkpoints.front();
        for (std::size_t step = 0; step < steps(); ++step) {
            for (std::size_t i = changesBefore(step); i < m_changesUpTo[step]; ++i)
                apply(m_changes[i], tally);
            visit(step, tally.selection, tally.excluded);
        }
    }

private:
    static constexpr std::size_t checkpointEvery = 256; // changes

    struct Change // the choice for one query moves
    {
        std::int32_t row;
        std::uint16_t from : 15;
        std::uint16_t fromMissing : 1; // it has no outcome
        std::uint16_t to : 15;
        std::uint16_t toMissing : 1;
    };
    struct Tally {
        std::vector<std::int64_t> selection;
        std::int64_t excluded = 0;
    };
    class Builder;

    std::size_t changesBefore(std::size_t step) const
    {
        return step == 0 ? 0 : m_changesUpTo[step - 1];
    }
    static void apply(const Change& change, Tally& tally);
    Tally tallyAfter(std::size_t changes) const;

    std::shared_ptr<const sim::Experiment> m_experiment;
    std::string m_policy;
    Lines m_lines;
    LargeArray<double> m_costWeights;
    LargeArray<Figures> m_figures;
    std::vector<std::int32_t> m_startArms; // at p = 0; sim::noArm = unserved, at every p
    std::int64_t m_unserved = 0;
    LargeArray<Change> m_changes; // by cost weight
    LargeArray<std::uint32_t> m_changesUpTo; // per step: changes applied when it is in force
    std::vector<Tally> m_checkpoints; // the tally after every checkpointEvery changes, from 0 on
};

} // namespace metallm::frontier
