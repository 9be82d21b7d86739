// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// SquareCB: online regression, here the ridge model, explored by inverse-gap weighting. With the
/// predicted values v_k and the best of them v_b,
///
///     pmf_k = 1 / (K + rate_t * (v_b - v_k))   for k != b,     pmf_b = 1 - sum of the others
///     rate_t = scale * t^exponent,   t = outcomes learned from + training queries + 1
///
/// Foster and Rakhlin 2020, arXiv 2002.04926, whose rate is constant for a known
/// horizon (of order sqrt(K T / regression regret)); a rate that grows serves
/// every horizon. The choice is not a line in p: frozen, its frontier is a grid. Cost: LinUCB's.
PolicyInfo squareCb();

} // namespace metallm::policy
