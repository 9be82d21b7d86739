// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Softmax (Boltzmann) exploration on the ridge model, with v_k = theta_k . x:
///
///     pmf_k = exp(v_k / temperature) / sum_j exp(v_j / temperature)
///
/// Drawn as argmax v_k + temperature * G_k with standard Gumbel noise G_k, which is the same
/// distribution (Gumbel 1954; Maddison et al. 2014, arXiv 1411.0030) and keeps the value
/// a line in p, as the noise belongs to the step. Sutton and Barto 2018, chapter 2. Cost:
/// LinUCB's, and O(K) draws a query.
PolicyInfo softmax();

} // namespace metallm::policy
