// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include "core/analysis/gains.h"

#include <fmt/format.h>

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
        gates.push_back({"fixed_model_beats_router", Severity::Serious,
            fmt::format("{} alone is no less accurate and no dearer than this router: {:.2f} % for "
                        "{:.4g} USD per 10,000 queries against {:.2f} % for {:.4g}",
                model->name, 100 * *model->accuracy, *model->costPer10k, 100 * *run.accuracy,
                *run.costPer10k),
            run.evaluated()});
        return;
    }
    const auto gains = analysis::runGains(input.analysis, run);
    if (gains.regretAgainstBestSingle && *gains.regretAgainstBestSingle > 0)
        gates.push_back({"fixed_model_beats_router", Severity::Warning,
            fmt::format(
                "{} alone earns more reward at this cost weight: {:.4g} more over {} queries",
                gains.bestSingleByReward, *gains.regretAgainstBestSingle, run.evaluated()),
            run.evaluated()});
}

} // namespace metallm::gates
