// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Hindsight: the best model of each domain by the outcomes of the evaluation part itself. A router
/// that is no better than this may have learnt nothing but the domain ("routing by domain alone
/// explains the gain", METHODS.md section 5). Queries without a domain count as one more domain.
/// No policy that chooses by domain alone has a greater reward at any cost weight. O(N K).
PolicyInfo domainOracle();

} // namespace metallm::policy
