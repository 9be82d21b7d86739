// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/choice.h"
#include "core/policy/registry.h"

namespace metallm::policy {

/// Exp4: bandits over experts, here other policies. With the pmf xi_i that expert i advises, K arms
/// and rewards x in [0, 1],
///
///     pmf_k = (1 - mixing) sum_i w_i xi_i(k) / sum_i w_i + mixing / K
///     after playing arm k:   w_i <- w_i exp(mixing / K * xi_i(k) * x / pmf_k)
///
/// Auer, Cesa-Bianchi, Freund and Schapire 2002, "The nonstochastic multiarmed bandit problem",
/// SIAM J. Comput. 32. Where an outcome is told late, w moves then, by the pmf and the
/// advice that the arm was drawn with. The reward score - p * cost is brought to [0, 1] as
/// (reward + p) / (1 + p), what lies outside is clipped. Every expert that learns is told every
/// outcome. After a warm start an expert's weight is exp(mixing / K * its reward on the training
/// part), which full information makes its expected growth; training queries where an expert's
/// choice has no outcome are left out for all. The choice is not a line in p: frozen, its frontier
/// is a grid. Cost: that of its experts.
PolicyInfo exp4();

/// pmf_k as above; `advice` holds one pmf an expert, row after row. Experts whose row is all 0
/// abstain.
void exp4Pmf(std::span<const double> logWeights, std::span<const double> advice, double mixing,
    Eligible eligible, std::span<double> pmf);

/// Adds mixing / K * xi_i(arm) * reward / pmf(arm) to the logarithm of every weight.
void exp4Reward(std::span<double> logWeights, std::span<const double> advice,
    std::span<const double> pmf, double mixing, int arm, double reward);

/// The reward score - p * cost in [0, 1].
double exp4Scaled(double score, double cost, double costWeight);

} // namespace metallm::policy
