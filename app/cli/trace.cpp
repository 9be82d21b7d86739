// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/trace.h"

#include "core/util/textfile.h"

#include <cmath>
#include <fmt/format.h>
#include <iterator>

namespace metallm::cli {

namespace {

std::string chosenModel(const sim::RunResult& run, std::size_t step)
{
    const std::int32_t arm = run.arms[step];
    return arm == sim::noArm ? std::string() : csvField(run.experiment->armName(arm));
}

std::string figures(const sim::RunResult& run, std::size_t step)
{
    const std::int32_t arm = run.arms[step];
    if (arm == sim::noArm)
        return ",0,0";
    if (!std::isfinite(run.rewards[step]))
        return ",,";
    const std::int32_t query = run.experiment->eval[step];
    return fmt::format("{},{},{}", run.experiment->score(query, arm),
        run.experiment->costUsd(query, arm), run.rewards[step]);
}

} // namespace

std::string traceCsv(const sim::RunResult& run)
{
    std::string csv = "step,query_id,model,score,cost_usd,reward,cost_weight\n";
    for (std::size_t step = 0; step < run.arms.size(); ++step) {
        const auto query = static_cast<std::size_t>(run.experiment->eval[step]);
        fmt::format_to(std::back_inserter(csv), "{},{},{},{},{}\n", step,
            csvField(run.experiment->dataset->queryIds[query]), chosenModel(run, step),
            figures(run, step), run.costWeights[step]);
    }
    return csv;
}

} // namespace metallm::cli
