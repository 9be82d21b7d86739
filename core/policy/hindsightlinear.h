// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Hindsight: ridge regression of score and cost fitted on the evaluation part itself, with every
/// outcome: a reference above what a linear policy of these contexts can learn. It fits the noise
/// as well, the more so the smaller lambda and the more dimensions there are for each query.
PolicyInfo hindsightLinear();

} // namespace metallm::policy
