// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/exploration.h"
#include "core/policy/prediction.h"
#include "core/policy/registry.h"

namespace metallm::policy {

/// LinUCB, one linear model for each arm, as MetaLLM runs it (METHODS.md section 1):
///
///     theta_k = A_k^-1 b_k,   value_k(x) = theta_k . x + alpha * sqrt(x^T A_k^-1 x)
///     A_k <- gamma A_k + x x^T,   b_k <- gamma b_k + r x         after playing arm k
///
/// Li et al. 2010, arXiv 1003.0146; Nguyen et al. 2024, arXiv 2407.10834.
/// Offline it is frozen after the warm start: O(N d^2) to train, O(d K) a query. Online and hybrid
/// it learns: O((K + 2) d^2) a query, at matrix-product speed.
PolicyInfo linUcb();

/// LinUCB frozen after the warm start.
Result<frontier::Lines> linUcbLines(const sim::Experiment& experiment, const RunContext& context);
/// The same trained once for every evaluation part.
Result<Predictor> linUcbPredictor(const sim::Experiment& experiment, const RunContext& context);
/// Its predictions without the bonus: what the policies know that explore the ridge model in a way
/// of their own.
Result<Predictor> ridgeMeans(const sim::Experiment& experiment, const RunContext& context);

/// The bonus alpha * sqrt(x^T A^-1 x).
Exploration linUcbExploration(const sim::Experiment& experiment);

} // namespace metallm::policy
