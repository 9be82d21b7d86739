// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include "core/analysis/gains.h"

namespace metallm::gates {

namespace {

bool dominates(const analysis::SingleModel& model, const sim::RunResult& run)
{
    return *model.accuracy >= *run.accuracy && *model.costPer10k <= *run.costPer10k
        && (*model.accuracy > *run.accuracy || *model.costPer10k < *run.costPer10k);
}

const analysis::SingleModel* dominating(const GateInput& input)
{
    const analysis::SingleModel* best = nullptr;
    for (const analysis::SingleModel& model : input.analysis.models)
        if (model.accuracy && dominates(model, *input.run)
            && (best == nullptr || *model.accuracy > *best->accuracy))
            best = &model;
    return best;
}

} // namespace

void checkSingleModels(const GateInput& input, Gates& gates)
{
    if (input.run == nullptr || !input.run->accuracy || !isRouter(input.analysis))
        return;
    const sim::RunResult& run = *input.run;
    if (const auto* model = dominating(input)) {
        gates.push_back(gate("fixed_model_beats_router", Severity::Serious,
            sentence("%1 alone is no less accurate and no dearer than this router: %2 % for %3 USD "
                     "per 10,000 queries against %4 % for %5",
                model->name, decimals(100 * *model->accuracy, 2), significant(*model->costPer10k),
                decimals(100 * *run.accuracy, 2), significant(*run.costPer10k)),
            run.evaluated()));
        return;
    }
    const auto gains = analysis::runGains(input.analysis, run);
    if (gains.regretAgainstBestSingle && *gains.regretAgainstBestSingle > 0)
        gates.push_back(gate("fixed_model_beats_router", Severity::Warning,
            sentence("%1 alone earns more reward at this cost weight: %2 more over %3 queries",
                gains.bestSingleByReward, significant(*gains.regretAgainstBestSingle),
                run.evaluated()),
            run.evaluated()));
}

} // namespace metallm::gates
