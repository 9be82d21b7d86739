// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/armmeans.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::policy {

namespace {

using sim::Experiment;

/// The best of the arms that have outcomes; the first where none has.
template<typename Better>
int bestArm(const Experiment& experiment, Better better)
{
    int best = 0;
    std::optional<ArmMean> bestMean;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const ArmMean mean = armMean(experiment, arm, queriesToLookAt(experiment));
        if (mean.outcomes > 0 && (!bestMean || better(mean, *bestMean))) {
            best = arm;
            bestMean = mean;
        }
    }
    return best;
}

int mostAccurateArm(const Experiment& experiment)
{
    return bestArm(experiment, [](const ArmMean& a, const ArmMean& b) {
        return a.score != b.score ? a.score > b.score : a.cost < b.cost;
    });
}

} // namespace

ArmMean armMean(const Experiment& experiment, int arm, std::span<const std::int32_t> queries)
{
    ArmMean mean;
    for (const std::int32_t query : queries) {
        if (!experiment.hasOutcome(query, arm))
            continue;
        mean.score += experiment.score(query, arm);
        mean.cost += experiment.normalisedCost(query, arm);
        ++mean.outcomes;
    }
    if (mean.outcomes > 0) {
        mean.score /= static_cast<double>(mean.outcomes);
        mean.cost /= static_cast<double>(mean.outcomes);
    }
    return mean;
}

std::span<const std::int32_t> queriesToLookAt(const Experiment& experiment)
{
    return experiment.train.empty() ? experiment.eval : experiment.train;
}

int cheapestArm(const Experiment& experiment)
{
    return bestArm(experiment, [](const ArmMean& a, const ArmMean& b) { return a.cost < b.cost; });
}

Result<int> armNamed(const Experiment& experiment, const std::string& name)
{
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (experiment.armName(arm) == name)
            return arm;
    if (name == cheapestWord)
        return cheapestArm(experiment);
    if (name == mostAccurateWord)
        return mostAccurateArm(experiment);
    return wrongCall(fmt::format("the model '{}' is not part of this run", name),
        fmt::format(
            "name one of the models in --models, or '{}' or '{}'", cheapestWord, mostAccurateWord));
}

void closeUnseenArms(const Experiment& experiment, frontier::Lines& lines)
{
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (std::ranges::none_of(experiment.train,
                [&](std::int32_t query) { return experiment.hasOutcome(query, arm); })) {
            lines.intercepts.col(arm).setConstant(data::missing);
            lines.slopes.col(arm).setZero();
        }
}

} // namespace metallm::policy
