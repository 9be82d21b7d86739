// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/normal.h"

#include <cmath>
#include <numbers>

namespace metallm::analysis {

double normalProbability(double z)
{
    return std::erfc(-z / std::numbers::sqrt2) / 2;
}

double normalQuantile(double probability)
{
    double low = -40; // beyond what a double's probability can tell from 0 or 1
    double high = 40;
    for (int i = 0; i < 70; ++i) {
        const double middle = (low + high) / 2;
        (normalProbability(middle) < probability ? low : high) = middle;
    }
    return (low + high) / 2;
}

} // namespace metallm::analysis
