// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Logistic regression of each model's score on the context, L2-penalised by lambda
/// (logisticfit.h):
///
///     m_k(x) = 1 / (1 + exp(-theta_k . x))
///
/// Scores between 0 and 1 count as that share of a right answer. Predicted costs are ridge
/// regressions. Fails, naming the model, where a fit does not converge. A model without any outcome
/// in training may not be chosen. As a router: Ding et al. 2024 (Hybrid LLM), arXiv 2404.14618,
/// predict the probability of a good answer by a classifier of the query.
PolicyInfo logisticRouter();

} // namespace metallm::policy
