// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/inspection.h"

#include "core/analysis/oracle.h"

#include <algorithm>
#include <cmath>

namespace metallm::ui {

namespace {

constexpr std::size_t neighboursShown = 5;

bool answersFor(const InspectionPtr& known, const SnapshotPtr& snapshot, std::int32_t query)
{
    return known && known->query == query
        && known->snapshot->analysis->experiment == snapshot->analysis->experiment;
}

std::vector<std::int32_t> bestFirst(const Inspection& inspection)
{
    const sim::RunResult& run = *inspection.snapshot->run;
    const double costWeight = inspection.step
        ? run.costWeightAt(static_cast<std::size_t>(*inspection.step))
        : run.costWeight;
    return analysis::bestArms(inspection.experiment(), inspection.query, costWeight);
}

} // namespace

std::optional<double> Inspection::lost() const
{
    if (!step)
        return std::nullopt;
    const double regret = snapshot->run->regrets[static_cast<std::size_t>(*step)];
    return std::isnan(regret) ? std::nullopt : std::optional(regret);
}

Result<InspectionPtr> inspect(const SnapshotPtr& snapshot, std::int32_t query,
    const InspectionPtr& known, const sim::ReplayPtr& replay, const RunContext& context)
{
    auto inspection = std::make_shared<Inspection>(Inspection{snapshot, query});
    const sim::Experiment& experiment = inspection->experiment();
    if (answersFor(known, snapshot, query)) {
        inspection->step = known->step;
        inspection->neighbours = known->neighbours;
    } else {
        const auto found = std::ranges::find(experiment.eval, query);
        if (found != experiment.eval.end())
            inspection->step = static_cast<std::int32_t>(found - experiment.eval.begin());
        inspection->neighbours =
            analysis::nearestTraining(experiment, query, neighboursShown, context);
    }
    inspection->equals = bestFirst(*inspection);
    if (context.stopRequested())
        return stopped();
    if (inspection->step && snapshot->analysis->frontier)
        inspection->explanation = analysis::explain(
            *snapshot->analysis->frontier, *inspection->step, snapshot->run->costWeight);
    if (inspection->step && replay) {
        const auto choice = replay->choiceAt(static_cast<std::size_t>(*inspection->step), context);
        if (!choice)
            return tl::unexpected(choice.error());
        inspection->explanation = analysis::explain(*choice);
    }
    return inspection;
}

} // namespace metallm::ui
