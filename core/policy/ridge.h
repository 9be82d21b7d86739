// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Ridge regression of score and cost on the context, one model each:
///
///     theta_k = (lambda I + sum_i x_i x_i^T)^-1 sum_i a_ik x_i,   m_k(x) = theta_k . x
///
/// With predicted costs these are the lines of offline LinUCB with alpha 0, to the last bit, but
/// that a model without any outcome in training may not be chosen. The other cost estimates are
/// what it adds. O(N d^2 + d^3) to train.
PolicyInfo ridge();

} // namespace metallm::policy
