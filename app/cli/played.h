// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analysisoptions.h"
#include "core/sim/runresult.h"

#include <memory>

namespace metallm::cli {

/// One run, with the analysis and the prices that it belongs to.
struct Played {
    Analysed analysed;
    std::shared_ptr<const sim::RunResult> run;
    double seconds = 0; ///< training included, loading not
};

/// Loads, analyses and plays what the options ask for. Without --cost-weight, --budget finds it:
/// the least that meets the budget on the training part; where the budget is kept online, p starts
/// from 0.
Result<Played> play(const AnalysisOptions& options, const RunContext& context);
/// The same over what is loaded already.
Result<Played> play(
    const LoadedData& loaded, const AnalysisOptions& options, const RunContext& context);

} // namespace metallm::cli
