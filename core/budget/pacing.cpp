// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/budget/pacing.h"

#include "core/budget/strategies.h"
#include "core/util/per10k.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>
#include <limits>

namespace metallm::budget {

namespace {

tl::unexpected<Error> unknownPacing(const std::string& name)
{
    std::vector<std::string> names;
    for (const PacingInfo& pacing : pacings())
        names.push_back(pacing.name);
    return wrongCall(fmt::format("there is no pacing '{}'", name),
        fmt::format("choose one of {}", fmt::join(names, ", ")));
}

Result<void> checkSchedule(const std::vector<sim::ScheduleStep>& schedule)
{
    for (std::size_t i = 0; i < schedule.size(); ++i) {
        const sim::ScheduleStep& step = schedule[i];
        if (step.from < 0 || !std::isfinite(step.costWeight) || step.costWeight < 0)
            return wrongCall(fmt::format("the schedule's entry {}:{} is not allowed", step.from,
                                 step.costWeight),
                "give a query from 0 on and a finite cost weight of at least 0");
        if (i > 0 && step.from <= schedule[i - 1].from)
            return wrongCall(fmt::format("the schedule's query {} does not come after {}",
                                 step.from, schedule[i - 1].from),
                "give the entries in ascending order, each query once");
    }
    return {};
}

} // namespace

const std::vector<PacingInfo>& pacings()
{
    static const std::vector<PacingInfo> all{
        noPacing(), schedulePacing(), primalDualPacing(), knapsackPacing()};
    return all;
}

const PacingInfo* findPacing(const std::string& name)
{
    const auto found = std::ranges::find(pacings(), name, &PacingInfo::name);
    return found == pacings().end() ? nullptr : &*found;
}

Result<void> checkPacing(const sim::Parameters& parameters)
{
    const PacingInfo* info = findPacing(parameters.pacing);
    if (info == nullptr)
        return unknownPacing(parameters.pacing);
    const auto checked =
        policy::checkSettings({"the pacing " + info->name, "--pacing-set", "metallm budgets"},
            info->settings, parameters.pacingSettings);
    if (!checked)
        return checked;
    if (info->needsBudget && !parameters.budget)
        return wrongCall(
            fmt::format("the pacing {} needs a budget", info->name), "give one with --budget");
    if (parameters.hardBudget && !parameters.budget)
        return wrongCall("a hard budget needs a budget", "give one with --budget");
    if (info->needsSchedule && parameters.schedule.empty())
        return wrongCall(fmt::format("the pacing {} needs a schedule", info->name),
            "give one with --schedule QUERY:P,QUERY:P,...");
    return checkSchedule(parameters.schedule);
}

bool isPaced(const sim::Parameters& parameters)
{
    return parameters.pacing != "none" || parameters.hardBudget;
}

double totalBudgetUsd(const sim::Experiment& experiment)
{
    const auto& budget = experiment.parameters.budget;
    return budget ? *budget / per10k * static_cast<double>(experiment.eval.size())
                  : std::numeric_limits<double>::infinity();
}

} // namespace metallm::budget
