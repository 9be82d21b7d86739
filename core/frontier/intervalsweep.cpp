// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/intervalsweep.h"

#include "core/budget/pacing.h"
#include "core/frontier/intervaltree.h"
#include "core/policy/registry.h"
#include "core/sim/simulator.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::frontier {

namespace {

constexpr std::size_t mostArms = 32767; // of a Part's choices

/// The choices of the plain run.
Result<std::vector<std::int32_t>> plainChoices(
    const sim::Experiment& experiment, double costWeight, const RunContext& context)
{
    const auto& policy = *policy::find(experiment.parameters.policy);
    const auto learner = policy.learner(experiment, context);
    if (!learner)
        return tl::unexpected(learner.error());
    auto played = sim::simulate(**learner, experiment, costWeight, context);
    if (!played)
        return tl::unexpected(played.error());
    return std::move(played->arms);
}

/// The sweep's states know one p for the whole run, all arms at every step, and feedback at once;
/// and they are kept in double.
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
    if (experiment.parameters.precision != sim::Precision::Double)
        return wrongCall("the intervals of the cost weight are those of a run in double precision",
            "leave out --precision single, or use a grid of cost weights");
    if (static_cast<std::size_t>(experiment.armCount()) > mostArms)
        return wrongCall("there are too many models for the exact intervals", "name fewer");
    return {};
}

} // namespace

Result<std::unique_ptr<ValueLearner>> valueLearner(
    std::shared_ptr<const sim::Experiment> experiment, const RunContext& context)
{
    if (const auto checked = checkSweepable(*experiment); !checked)
        return tl::unexpected(checked.error());
    const std::string& name = experiment->parameters.policy;
    if (!policy::learns(*experiment))
        return wrongCall(fmt::format("the policy {} does not learn in this mode: its frontier is "
                                     "exact without intervals",
                             name),
            "use --mode online or hybrid with a policy that learns");
    const policy::PolicyInfo& info = *policy::find(name);
    if (!info.values)
        return wrongCall(fmt::format("the choice of {} is not piecewise linear in the cost weight: "
                                     "there are no exact intervals",
                             name),
            "play a grid with metallm sweep, or use another policy (metallm policies --json)");
    return info.values(std::move(experiment), context);
}

Result<std::shared_ptr<const IntervalFrontier>> sweepIntervals(
    std::shared_ptr<const sim::Experiment> experiment, const SweepOptions& options,
    const RunContext& context, const std::function<void(const Interval&)>& found)
{
    if (!(options.from >= 0 && options.from < options.to))
        return wrongCall("the range of cost weights is empty", "let it end above its beginning");
    auto start = valueLearner(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    return IntervalTree(std::move(experiment), options, std::move(*start)).run(context, found);
}

bool hasIntervals(const sim::Experiment& experiment)
{
    return policy::learns(experiment) && policy::find(experiment.parameters.policy)->values
        && checkSweepable(experiment).has_value();
}

std::vector<std::int32_t> replayed(const sim::Experiment& experiment, const ValueLearner& start,
    double costWeight, const RunContext& context)
{
    const auto learner = start.clone();
    std::vector<std::int32_t> arms;
    arms.reserve(experiment.eval.size());
    ValueLines lines;
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        if (context.stopRequested())
            break;
        learner->values(step, lines);
        const int arm = lines.choose(costWeight);
        if (experiment.hasOutcome(experiment.eval[step], arm))
            learner->learn(step, arm);
        arms.push_back(arm);
    }
    return arms;
}

std::vector<std::int32_t> replay(const sim::Experiment& experiment, double costWeight)
{
    // The learner lives no longer than this call, and the experiment is the caller's.
    const std::shared_ptr<const sim::Experiment> borrowed(
        std::shared_ptr<const sim::Experiment>{}, &experiment);
    const auto start = valueLearner(borrowed, {});
    return start ? replayed(experiment, **start, costWeight) : std::vector<std::int32_t>{};
}

double defaultRangeEnd(const sim::Experiment& experiment, const RunContext& context)
{
    constexpr double furthest = 1024;
    RunContext quiet;
    quiet.stop = context.stop;
    double end = 1;
    auto choices = plainChoices(experiment, end, quiet);
    while (choices && end < furthest) {
        auto further = plainChoices(experiment, 2 * end, quiet);
        if (!further || *further == *choices)
            break;
        choices = std::move(further);
        end *= 2;
    }
    return end;
}

} // namespace metallm::frontier
