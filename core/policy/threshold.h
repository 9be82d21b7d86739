// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Two models and one threshold, as in RouteLLM (Ong et al. 2024, arXiv 2406.18665): the
/// strong model is asked where the predicted probability w(x) that it beats the weak one clears a
/// threshold. The strong one beats the weak one where its score is higher. The threshold is
/// p * (mean cost of the strong - mean cost of the weak), so that a threshold is a cost weight and
/// the frontier over the one is that over the other. w comes from logistic regression or from the
/// nearest neighbours.
PolicyInfo thresholdRouter();

} // namespace metallm::policy
