// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/zerorouter.h"

#include "core/policy/armmeans.h"
#include "core/policy/baselines.h"

namespace metallm::policy {

namespace {

Result<Frozen> freeze(const sim::Experiment& experiment, const RunContext&)
{
    frontier::Lines lines = closedLines(experiment);
    lines.cheapestAtZero = true;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const ArmMean mean = armMean(experiment, arm, experiment.train);
        lines.intercepts.col(arm).setConstant(mean.outcomes > 0 ? mean.score : data::missing);
        lines.slopes.col(arm).setConstant(mean.cost);
    }
    return lines;
}

} // namespace

PolicyInfo zeroRouterPolicy()
{
    return {.name = "zero-router",
        .title = "Zero router",
        .help = "the best single model at each cost weight, from the training part: no look at the "
                "query",
        .source = "Hu et al. 2024, RouterBench, arXiv 2403.12031",
        .settings = {},
        .usesContexts = false,
        .trains = true,
        .freeze = freeze,
        .learner = {},
        .family = Family::Reference};
}

} // namespace metallm::policy
