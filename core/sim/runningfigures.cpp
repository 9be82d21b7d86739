// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/runningfigures.h"

#include "core/sim/totals.h"

namespace metallm::sim {

RunningFigures runningFigures(const RunResult& run)
{
    RunningFigures figures;
    Totals totals;
    const auto keep = [&] {
        figures.accuracy.push_back(totals.accuracy().value_or(data::missing));
        figures.costPer10k.push_back(totals.costPer10k().value_or(data::missing));
    };
    for (auto* column : {&figures.accuracy, &figures.costPer10k})
        column->reserve(run.arms.size() + 1);
    keep();
    for (std::size_t step = 0; step < run.arms.size(); ++step) {
        if (run.arms[step] != noArm)
            totals.add(*run.experiment, run.experiment->eval[step], run.arms[step]);
        keep();
    }
    return figures;
}

} // namespace metallm::sim
