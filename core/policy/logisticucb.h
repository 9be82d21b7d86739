// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Logistic UCB, for scores between 0 and 1: one logistic model for each arm's score,
/// mu(z) = 1 / (1 + exp(-z)), chosen by the greatest mean that its confidence set allows
///
///     value_k(x) = mu(theta_k . x + alpha * sqrt(x^T H_k^-1 x)) - p * predicted cost_k
///     H_k = lambda I + sum mu' x x^T        (mu' = mu (1 - mu) of each outcome)
///
/// and learned online by one Newton step an outcome: H <- H + mu' x x^T,
/// theta <- theta + H^-1 x (score - mu). The generalised linear bandit is that of Filippi et al.
/// 2010, "Parametric bandits: the generalized linear case", NIPS 23; H in the place of
/// their Gram matrix and the optimism within it: Faury et al. 2022, arXiv 2201.01985.
/// The cost is LinUCB's ridge prediction. After a warm start theta is the exact maximum a
/// posteriori (logisticfit.h); scores outside 0 to 1 are clipped there. O(K d^2) a query.
PolicyInfo logisticUcb();

} // namespace metallm::policy
