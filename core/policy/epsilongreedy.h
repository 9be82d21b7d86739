// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Epsilon-greedy on the ridge model: with probability epsilon any arm, each alike; otherwise the
/// arm with the greatest predicted value theta_k . x.
///
///     pmf_k = epsilon / K + (1 - epsilon) [k is the best]
///
/// Sutton and Barto 2018, section 2.2; the ridge model is LinUCB's with alpha = 0. Whether a step
/// explores, and which arm, does not depend on p, so that frozen it is a line in p. Cost: LinUCB's.
PolicyInfo epsilonGreedy();

} // namespace metallm::policy
