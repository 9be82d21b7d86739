// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/resultsnapshot.h"

#include "core/budget/outcome.h"

namespace metallm::ui {

std::shared_ptr<const std::vector<double>> spendingOf(const sim::RunResult& run)
{
    if (!run.budget)
        return nullptr;
    return std::make_shared<const std::vector<double>>(
        budget::cumulativeSpending(*run.experiment, run.arms));
}

} // namespace metallm::ui
