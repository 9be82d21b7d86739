// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/grid.h"

#include "core/util/parallel.h"

#include <cmath>

namespace metallm::policy {

namespace {

constexpr int perDecade = 20;
constexpr int firstDecade = -4;
constexpr int lastDecade = 4;

std::vector<double> makeGrid()
{
    std::vector<double> grid{0};
    for (int i = firstDecade * perDecade; i <= lastDecade * perDecade; ++i)
        grid.push_back(std::pow(10.0, static_cast<double>(i) / perDecade));
    return grid;
}

} // namespace

const std::vector<double>& costWeightGrid()
{
    static const std::vector<double> grid = makeGrid();
    return grid;
}

Result<Frozen> choicesOnGrid(const ChoicesAt& choicesAt, const RunContext& context)
{
    const auto& grid = costWeightGrid();
    std::vector<std::vector<std::int32_t>> arms(grid.size());
    ProgressReporter progress(context.progress, "cost weights", static_cast<double>(grid.size()));
    const bool asked = forChunks(
        grid.size(), 1, context,
        [&](std::size_t begin, std::size_t end) {
            for (std::size_t i = begin; i < end; ++i)
                arms[i] = choicesAt(grid[i]);
        },
        [&](std::size_t begun) { progress.advanceTo(static_cast<double>(begun)); });
    if (!asked || context.stopRequested())
        return stopped();
    frontier::Choices choices;
    for (std::size_t step = 0; step < arms.front().size(); ++step) {
        choices.transitions.push_back({grid.front(), arms.front()[step]});
        for (std::size_t i = 1; i < grid.size(); ++i)
            if (arms[i][step] != arms[i - 1][step])
                choices.transitions.push_back({grid[i], arms[i][step]});
        choices.ends.push_back(choices.transitions.size());
    }
    return Frozen(std::move(choices), nullptr);
}

} // namespace metallm::policy
