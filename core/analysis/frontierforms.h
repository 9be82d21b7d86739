// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/curves.h"

#include <optional>
#include <vector>

namespace metallm::analysis {

/// The figures of a frontier that depend on which of the three forms it is read as.
struct FrontierForms {
    std::optional<FrontierAreas> areas; ///< over the range of costs of the single models
    std::optional<double> partialArea; ///< pAUCPC (ParetoBandit)
};

/// Models without outcomes take no part.
FrontierForms frontierForms(
    const std::vector<CostAccuracy>& settings, const std::vector<SingleModel>& models);

} // namespace metallm::analysis
