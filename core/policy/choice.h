// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/policy.h"
#include "core/util/rng.h"

#include <cmath>
#include <cstdint>
#include <span>

/// How policies choose: the best value, or a probability vector (pmf) first and a draw from it
/// second. `eligible` is a Question's: empty = every arm may be played; an arm that may not gets
/// probability 0. Where no arm may be played every probability is 0.
namespace metallm::policy {

using Eligible = std::span<const std::uint8_t>;

inline bool allows(Eligible eligible, std::size_t arm)
{
    return eligible.empty() || eligible[arm] != 0;
}
std::int64_t countAllowed(Eligible eligible, std::size_t arms);

/// The allowed arm with the greatest valueOf(arm), ties to the first; sim::noArm where none is. An
/// arm whose value is unknown (NaN) is never the best.
template<typename ValueOf>
int bestArm(std::size_t arms, Eligible eligible, ValueOf valueOf)
{
    int best = sim::noArm;
    double bestValue = 0;
    for (std::size_t arm = 0; arm < arms; ++arm) {
        if (!allows(eligible, arm))
            continue;
        const double value = valueOf(arm);
        if (!std::isnan(value) && (best == sim::noArm || value > bestValue)) {
            best = static_cast<int>(arm);
            bestValue = value;
        }
    }
    return best;
}

/// By score - p * cost.
int bestArm(
    std::span<const double> scores, std::span<const double> costs, const Question& question);

/// 1 - epsilon on the best value (ties: the first) and epsilon spread evenly over the allowed arms.
void epsilonGreedyPmf(
    std::span<const double> values, double epsilon, Eligible eligible, std::span<double> pmf);

/// exp(value / temperature), normalised (Boltzmann). temperature > 0.
void softmaxPmf(
    std::span<const double> values, double temperature, Eligible eligible, std::span<double> pmf);

/// Inverse-gap weighting over m allowed arms (Foster and Rakhlin 2020, arXiv 2002.04926):
/// 1 / (m + rate * (best value - value)), and what is left to the best arm (ties: the first).
void inverseGapPmf(
    std::span<const double> values, double rate, Eligible eligible, std::span<double> pmf);

/// The chance of each arm to have the greatest of independent normal values. Stieltjes sums over
/// every arm's own quantiles, some 60 an arm: O(K^2), exact to about 0.001.
void bestOfNormalsPmf(std::span<const double> means, std::span<const double> deviations,
    Eligible eligible, std::span<double> pmf);

/// The arm at which the running sum of pmf first exceeds uniform (in [0, 1)) times its whole sum;
/// sim::noArm where that sum is 0.
int drawFrom(std::span<const double> pmf, double uniform);

/// The draws of one evaluation step: a stream of its own, so that neither the cost weight nor the
/// history changes them.
Rng drawsOfStep(std::uint64_t seed, std::int64_t step);

double gumbel(Rng& rng); ///< standard: -log(-log(u))
double gammaDraw(Rng& rng, double shape); ///< scale 1 (Marsaglia and Tsang 2000); shape > 0
double betaDraw(Rng& rng, double a, double b);

} // namespace metallm::policy
