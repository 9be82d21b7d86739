// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <span>

namespace metallm::analysis {

/// A mean with its 95 % interval; the ends are none where one observation tells no spread.
struct Estimate {
    double mean = 0;
    std::optional<double> low{};
    std::optional<double> high{};

    bool operator==(const Estimate&) const = default;
};

/// Probability that |T| <= t for Student's T with `degrees` of freedom (Abramowitz and Stegun,
/// 26.7.3 and 26.7.4: exact for whole degrees).
double studentCentralProbability(double t, int degrees);

/// t such that |T| <= t with probability 0.95.
double studentQuantile95(int degrees);

/// Mean and Student's interval over seeds (METHODS.md section 5, "interval"); none without values.
std::optional<Estimate> overSeeds(std::span<const double> values);

/// The same in another unit, or of a sum where it was of a mean; none stays none.
std::optional<Estimate> scaled(const std::optional<Estimate>& estimate, double factor);

} // namespace metallm::analysis
