// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/intervalsweep.h"

#include "core/budget/pacing.h"
#include "core/frontier/learnerstate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace metallm::frontier {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

Eigen::MatrixXd evaluationContexts(const sim::Experiment& experiment)
{
    Eigen::MatrixXd contexts(experiment.contexts.dimension(), std::ssize(experiment.eval));
    experiment.contexts.gather(experiment.eval, contexts);
    return contexts;
}

Result<LearnerState> beginning(const sim::Experiment& experiment, const RunContext& context)
{
    if (!experiment.parameters.warmStarts())
        return LearnerState(experiment);
    const auto start = policy::warmStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    return LearnerState(experiment, *start);
}

/// The first double above `from` (and below `to`) at which another arm than `current` is chosen;
/// `to` where there is none. The crossing of two lines is computed, then moved by a few units in
/// the last place to where the plain evaluation of the values changes its mind.
double nextChange(const ValueLines& lines, int current, double from, double to)
{
    const auto now = static_cast<std::size_t>(current);
    double nearest = to;
    for (std::size_t arm = 0; arm < lines.slopes.size(); ++arm) {
        if (!(lines.slopes[arm] < lines.slopes[now]))
            continue;
        const double crossing = (lines.intercepts[now] - lines.intercepts[arm])
            / (lines.slopes[now] - lines.slopes[arm]);
        nearest = std::min(nearest, std::max(crossing, from));
    }
    if (!(nearest < to))
        nearest = to;
    double at = std::max(nearest, std::nextafter(from, infinity));
    while (at < to && lines.choose(at) == current)
        at = std::nextafter(at, infinity);
    for (double before = std::nextafter(at, 0.0); before > from && lines.choose(before) != current;
         before = std::nextafter(at, 0.0))
        at = before;
    return std::min(at, to);
}

struct Part {
    double from;
    double to;
    std::size_t step; // next to play
    LearnerState state;
};

class Sweep {
public:
    Sweep(std::shared_ptr<const sim::Experiment> experiment, const SweepOptions& options)
        : m_experiment(std::move(experiment))
        , m_options(options)
        , m_contexts(evaluationContexts(*m_experiment))
        , m_frontier(std::make_shared<IntervalFrontier>())
    {
        m_frontier->experiment = m_experiment;
        m_frontier->from = options.from;
        m_frontier->to = options.from;
    }

    Result<std::shared_ptr<const IntervalFrontier>> run(LearnerState state,
        const RunContext& context, const std::function<void(const Interval&)>& found)
    {
        ProgressReporter progress(context.progress, "cost weights", m_options.to - m_options.from);
        std::vector<Part> open;
        open.push_back({m_options.from, m_options.to, 0, std::move(state)});
        while (!open.empty()) {
            if (m_frontier->intervals.size() >= m_options.maxIntervals) {
                m_frontier->complete = false;
                break;
            }
            Part part = std::move(open.back());
            open.pop_back();
            if (!playToTheEnd(part, open, context))
                return stopped();
            finish(part, found);
            progress.advanceTo(part.to - m_options.from);
        }
        return m_frontier;
    }

private:
    bool playToTheEnd(Part& part, std::vector<Part>& open, const RunContext& context)
    {
        const auto& eval = m_experiment->eval;
        for (; part.step < eval.size(); ++part.step) {
            if (context.stopRequested())
                return false;
            m_context = m_contexts.col(static_cast<Eigen::Index>(part.step));
            part.state.values(*m_experiment, m_context, m_lines);
            const int arm = m_lines.choose(part.from);
            const double change = nextChange(m_lines, arm, part.from, part.to);
            if (change < part.to) {
                open.push_back({change, part.to, part.step, part.state});
                part.to = change;
            }
            part.state.play(*m_experiment, eval[part.step], arm);
        }
        return true;
    }

    void finish(const Part& part, const std::function<void(const Interval&)>& found)
    {
        Interval interval = part.state.result();
        interval.from = part.from;
        interval.to = part.to;
        m_frontier->to = part.to;
        if (found)
            found(interval);
        m_frontier->intervals.push_back(std::move(interval));
    }

    std::shared_ptr<const sim::Experiment> m_experiment;
    SweepOptions m_options;
    Eigen::MatrixXd m_contexts;
    Eigen::VectorXd m_context;
    ValueLines m_lines;
    std::shared_ptr<IntervalFrontier> m_frontier;
};

std::vector<std::int32_t> playedAt(
    const sim::Experiment& experiment, LearnerState state, double costWeight)
{
    const Eigen::MatrixXd contexts = evaluationContexts(experiment);
    std::vector<std::int32_t> arms;
    ValueLines lines;
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        state.values(experiment, contexts.col(static_cast<Eigen::Index>(step)), lines);
        const int arm = lines.choose(costWeight);
        state.play(experiment, experiment.eval[step], arm);
        arms.push_back(arm);
    }
    return arms;
}

/// The sweep's states know one p for the whole run, all arms at every step, and feedback at once.
Result<void> checkSweepable(const sim::Experiment& experiment)
{
    if (budget::isPaced(experiment.parameters))
        return wrongCall("a run whose cost weight or arms follow its budget or a schedule has no "
                         "intervals of the cost weight",
            "leave out --pacing and --hard-budget");
    if (experiment.world
        && (experiment.world->present.size() > 0 || !experiment.world->told.empty()))
        return wrongCall("the intervals of the cost weight are not found while models come and go "
                         "or feedback comes late",
            "leave these events out, or use a grid of cost weights");
    return {};
}

} // namespace

Result<std::shared_ptr<const IntervalFrontier>> sweepIntervals(
    std::shared_ptr<const sim::Experiment> experiment, const SweepOptions& options,
    const RunContext& context, const std::function<void(const Interval&)>& found)
{
    if (const auto checked = checkSweepable(*experiment); !checked)
        return tl::unexpected(checked.error());
    auto state = beginning(*experiment, context);
    if (!state)
        return tl::unexpected(state.error());
    return Sweep(std::move(experiment), options).run(std::move(*state), context, found);
}

std::vector<std::int32_t> replay(const sim::Experiment& experiment, double costWeight)
{
    auto state = beginning(experiment, {});
    return state ? playedAt(experiment, std::move(*state), costWeight)
                 : std::vector<std::int32_t>{};
}

double defaultRangeEnd(const sim::Experiment& experiment, const RunContext& context)
{
    constexpr double furthest = 1024;
    double end = 1;
    auto choices = replay(experiment, end);
    while (end < furthest && !context.stopRequested()) {
        auto further = replay(experiment, 2 * end);
        if (further == choices)
            break;
        choices = std::move(further);
        end *= 2;
    }
    return end;
}

} // namespace metallm::frontier
