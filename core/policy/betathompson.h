// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Thompson sampling that does not look at the query: with score sum S_k of n_k outcomes
///
///     score~_k ~ Beta(1 + S_k, 1 + n_k - S_k),   choose argmax score~_k - p * mean cost_k
///
/// Agrawal and Goyal 2012, arXiv 1111.1797; a score between 0 and 1 counts as that
/// share of a success, where they toss a coin. The draws belong to the step, so that
/// the value is a line in p. The probabilities have no closed form: they are the shares of 1,000
/// further draws and the step's own. O(K) draws a query.
PolicyInfo betaThompson();

} // namespace metallm::policy
