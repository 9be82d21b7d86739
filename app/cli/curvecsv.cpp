// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/curvecsv.h"

#include "core/analysis/growingcurve.h"

#include <fmt/format.h>
#include <iterator>

namespace metallm::cli {

std::string curveCsv(const sim::RunResult& run)
{
    const auto curve = analysis::growingCurve(run);
    std::string csv = "step,mean_score,score_low,score_high,mean_reward,reward_low,reward_high\n";
    for (std::size_t i = 0; i < curve.steps.size(); ++i)
        fmt::format_to(std::back_inserter(csv), "{},{},{},{},{},{},{}\n", curve.steps[i],
            curve.score[i].mean, *curve.score[i].low, *curve.score[i].high, curve.reward[i].mean,
            *curve.reward[i].low, *curve.reward[i].high);
    return csv;
}

} // namespace metallm::cli
