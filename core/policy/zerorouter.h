// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// The best that can be done without looking at the query: the non-decreasing hull of the single
/// models on the training part (Hu et al. 2024, RouterBench, arXiv 2403.12031). At a
/// cost weight p the best mix is the model with the greatest mean score - p * mean cost, a corner
/// of the hull; the mixes between two corners are all as good, and only where both are. Meeting a
/// budget with mixing plays such a mix.
PolicyInfo zeroRouterPolicy();

} // namespace metallm::policy
