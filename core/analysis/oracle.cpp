// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/oracle.h"

#include "core/sim/totals.h"

namespace metallm::analysis {

namespace {

bool better(const sim::Experiment& experiment, std::int32_t query, int arm, int than)
{
    const double score = experiment.score(query, arm);
    const double bestScore = experiment.score(query, than);
    return score != bestScore ? score > bestScore
                              : experiment.costUsd(query, arm) < experiment.costUsd(query, than);
}

int oracleArm(const sim::Experiment& experiment, std::int32_t query)
{
    int best = -1;
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (experiment.hasOutcome(query, arm) && (best < 0 || better(experiment, query, arm, best)))
            best = arm;
    return best;
}

} // namespace

OraclePoint oraclePoint(const sim::Experiment& experiment)
{
    sim::Totals totals;
    for (const std::int32_t query : experiment.eval)
        if (const int arm = oracleArm(experiment, query); arm >= 0)
            totals.add(experiment, query, arm);
    return {totals.accuracy(), totals.costPer10k()};
}

} // namespace metallm::analysis
