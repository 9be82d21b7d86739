// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Linear Thompson sampling, one linear model for each arm:
///
///     theta~_k ~ N(theta_k, alpha^2 A_k^-1),   choose argmax theta~_k . x
///
/// Agrawal and Goyal 2013, arXiv 1209.3352 (alpha is their v). Score and cost have a
/// theta each, drawn apart with draws that belong to the step and not to p, so that the sampled
/// value is a line in p. As one context is asked of each sample, theta~_k . x is drawn directly:
/// normal with mean theta_k . x and deviation alpha * sqrt(x^T A_k^-1 x). With alpha = 0 it draws
/// nothing. Cost: LinUCB's, and O(K) draws a query.
PolicyInfo linTs();

} // namespace metallm::policy
