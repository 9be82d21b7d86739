// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/intervalfrontier.h"

#include <algorithm>

namespace metallm::frontier {

const Interval* IntervalFrontier::at(double costWeight) const
{
    const auto after = std::ranges::upper_bound(intervals, costWeight, {}, &Interval::from);
    if (after == intervals.begin())
        return nullptr;
    const Interval& found = *(after - 1);
    return costWeight < found.to ? &found : nullptr;
}

} // namespace metallm::frontier
