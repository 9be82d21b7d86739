// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/intervalpart.h"

#include <cmath>

namespace metallm::frontier {

namespace {

/// Share of a range's work that lies in the first part of it. A narrow part is split less often
/// than a wide one, but far more often than in proportion: of the powers tried on real data, this
/// one guesses the number of intervals best. Widths are those of p / (1 + p): beyond 1, where the
/// cost of a query outweighs any score, choices grow as rare as that.
double firstShare(double from, double change, double to)
{
    constexpr double power = 0.3;
    const auto weight = [](double begin, double end) {
        return std::pow((end - begin) / ((1 + begin) * (1 + end)), power);
    };
    const double first = weight(from, change);
    return first / (first + weight(change, to));
}

} // namespace

Part wholeRange(const sim::Experiment& experiment, double from, double to)
{
    Part part{.from = from, .to = to};
    part.arms.reserve(experiment.eval.size());
    part.tally.selection.assign(static_cast<std::size_t>(experiment.armCount()), 0);
    return part;
}

std::unique_ptr<ValueLearner> relearned(const sim::Experiment& experiment,
    const ValueLearner& start, const Part& part, const RunContext& context)
{
    auto learner = start.clone();
    for (std::size_t step = 0; step < part.step() && !context.stopRequested(); ++step)
        if (experiment.hasOutcome(experiment.eval[step], part.arms[step]))
            learner->learn(step, part.arms[step]);
    return learner;
}

Part StepPlayer::split(Part& part, int& arm)
{
    part.learner->values(part.step(), m_lines);
    arm = m_lines.choose(part.from);
    const double change = m_lines.nextChange(arm, part.from, part.to);
    if (!(change < part.to))
        return {};
    const double first = firstShare(part.from, change, part.to);
    Part beyond{.from = change, .to = part.to, .share = part.share * (1 - first)};
    beyond.arms.reserve(part.arms.capacity());
    beyond.arms = part.arms;
    beyond.tally = part.tally;
    part.to = change;
    part.share *= first;
    return beyond;
}

void StepPlayer::play(Part& part, int arm) const
{
    const std::size_t step = part.step();
    part.arms.push_back(static_cast<std::int16_t>(arm));
    if (part.tally.play(m_experiment, m_experiment.eval[step], arm))
        part.learner->learn(step, arm);
}

Interval intervalOf(const Part& part)
{
    return {part.from, part.to, part.tally.totals.accuracy(), part.tally.totals.costPer10k(),
        part.tally.selection, part.tally.excluded};
}

} // namespace metallm::frontier
