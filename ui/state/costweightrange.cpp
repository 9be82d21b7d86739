// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/costweightrange.h"

#include <algorithm>
#include <cmath>

namespace metallm::ui {

namespace {
constexpr double savedShare = 0.998; // of all that the cost weight can save
}

double roundedUp(double value)
{
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double digit : {1.0, 2.0, 5.0})
        if (value <= digit * power)
            return digit * power;
    return 10 * power;
}

double largestUsefulWeight(const frontier::Frontier& frontier)
{
    const std::size_t last = frontier.steps() - 1;
    const double dearest = frontier.figures(0).costPer10k;
    const double cheapest = frontier.figures(last).costPer10k;
    if (!(dearest > cheapest))
        return 1;
    const double enough = dearest - savedShare * (dearest - cheapest);
    std::size_t step = last;
    while (step > 0 && frontier.figures(step - 1).costPer10k <= enough)
        --step;
    return roundedUp(std::max(frontier.costWeight(step), 1e-2));
}

double largestUsefulWeight(const sim::Analysis& analysis)
{
    return largestUsefulWeight(analysis.frontier ? *analysis.frontier : *analysis.oracle);
}

} // namespace metallm::ui
