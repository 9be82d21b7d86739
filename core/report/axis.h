// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <vector>

namespace metallm::report {

/// Maps values to places on the picture.
struct Axis {
    double low = 0;
    double high = 1;
    double from = 0; ///< place of `low`
    double to = 1; ///< place of `high`
    bool logarithmic = false;

    double operator()(double value) const;
    double valueAt(double place) const;
    /// Round values (1, 2 or 5 times a power of ten) within the axis, about so many.
    std::vector<double> ticks(int about) const;
};

/// Widened to round values, with room below the lowest.
Axis linearAxis(double low, double high, double from, double to);
/// Logarithmic where every value is above 0 and they span more than a factor of 4.
Axis costAxis(double low, double high, double from, double to);

} // namespace metallm::report
