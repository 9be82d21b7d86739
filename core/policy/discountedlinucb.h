// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// D-LinUCB: LinUCB for a changing world, which forgets by discounting with gamma. One linear model
/// for each arm; after every outcome, of whichever arm,
///
///     V_k <- gamma V_k + [k played] x x^T + (1 - gamma) lambda I
///     W_k <- gamma^2 W_k + [k played] x x^T + (1 - gamma^2) lambda I
///     b_k <- gamma b_k + [k played] r x
///     value_k(x) = theta_k . x + alpha * sqrt(x^T V_k^-1 W_k V_k^-1 x),   theta_k = V_k^-1 b_k
///
/// Russac, Vernade and Cappe 2019, arXiv 1909.09146 (D-LinUCB), with one block of the parameter
/// for each arm; alpha stands for their beta. Unlike LinUCB's forgetting, all arms forget together
/// and the ridge is kept, so that a long disuse leads back to ignorance and never to a singular
/// matrix. The training part is not discounted. Cost: see discountedarm.h.
PolicyInfo discountedLinUcb();

} // namespace metallm::policy
