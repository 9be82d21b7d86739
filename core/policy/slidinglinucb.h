// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// SW-LinUCB: LinUCB for a changing world, which knows the last `window` rounds and nothing else.
///
///     A_k = lambda I + sum x x^T,   b_k = sum r x     over the window's outcomes of arm k
///     value_k(x) = theta_k . x + alpha * sqrt(x^T A_k^-1 x),   theta_k = A_k^-1 b_k
///
/// Cheung, Simchi-Levi and Zhu 2019, arXiv 1810.03024 (SW-UCB), with one block of the parameter
/// for each arm; alpha stands for their beta. An outcome learned from is a round, and so is a
/// training query, which tells of every arm: what leaves the window first is the training part, in
/// its order. Outcomes come and go by updates of rank one of a Cholesky factor, made afresh when
/// rounding could tell. O(K d^2) a query.
PolicyInfo slidingLinUcb();

} // namespace metallm::policy
