// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// k nearest neighbours: a model's score and cost on a query are their means over the k training
/// queries whose contexts are most alike (cosine),
///
///     m_k(x) = sum_i w_i a_ik / sum_i w_i   over the neighbours i with an outcome of model k
///
/// Hu et al. 2024, RouterBench, arXiv 2403.12031 (KNN router). Where no neighbour has
/// an outcome of the model, its mean over the training part stands in; a model without any outcome
/// in training may not be chosen. O(N d) a query.
PolicyInfo knn();

} // namespace metallm::policy
