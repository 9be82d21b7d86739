// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/intervalfrontier.h"
#include "core/frontier/valuelearner.h"
#include "core/sim/totals.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace metallm::frontier {

/// What came of the choices made so far.
struct Tally {
    sim::Totals totals{};
    std::vector<std::int64_t> selection{}; ///< per arm
    std::int64_t excluded = 0;

    /// False where the outcome is missing: nothing is to be learned from it.
    bool play(const sim::Experiment& experiment, std::int32_t query, int arm)
    {
        ++selection[static_cast<std::size_t>(arm)];
        if (!experiment.hasOutcome(query, arm)) {
            ++excluded;
            return false;
        }
        totals.add(experiment, query, arm);
        return true;
    }
};

/// Cost weights in [from, to) that have made the same choices so far.
struct Part {
    double from = 0;
    double to = 0;
    double share = 1; ///< of the whole sweep's work, as far as it can be guessed
    std::unique_ptr<ValueLearner> learner{}; ///< null = to be made again from `arms`
    std::vector<std::int16_t> arms{}; ///< played so far
    Tally tally{};

    std::size_t step() const { return arms.size(); } ///< next to play
};

Part wholeRange(const sim::Experiment& experiment, double from, double to);
/// The learner as it stands after the part's choices; cut short where it is stopped.
std::unique_ptr<ValueLearner> relearned(const sim::Experiment& experiment,
    const ValueLearner& start, const Part& part, const RunContext& context);

/// Plays the next step at the part's beginning. Where another arm is chosen further on, the part
/// ends there and the rest is returned: in the state before the step, without a learner.
class StepPlayer {
public:
    explicit StepPlayer(const sim::Experiment& experiment)
        : m_experiment(experiment)
    {
    }

    /// Ends `part` where its next choice changes; the cost weights beyond, empty where there are
    /// none. `arm` becomes the choice.
    Part split(Part& part, int& arm);
    void play(Part& part, int arm) const;
    /// The values of the last step that was split can be compared.
    bool isUsable() const { return m_lines.areUsable(); }

private:
    const sim::Experiment& m_experiment;
    ValueLines m_lines;
};

Interval intervalOf(const Part& part);

} // namespace metallm::frontier
