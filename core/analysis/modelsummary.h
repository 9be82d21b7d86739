// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/costs.h"
#include "core/data/dataset.h"
#include "core/prices/pricetable.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace metallm::analysis {

/// One model over all of its outcomes, whatever the split. What is unknown is empty.
struct ModelSummary {
    std::string name;
    std::string provider; ///< may be empty
    std::int64_t outcomes = 0;
    std::optional<double> accuracy;
    std::optional<double> meanInputTokens;
    std::optional<double> meanOutputTokens;
    std::optional<double> costPer10k; ///< USD per 10,000 queries
    /// No other model is as accurate for less, or more accurate at the same cost.
    std::optional<bool> onParetoFront;
};

struct ModelSummaries {
    std::vector<ModelSummary> models; ///< in the data set's order
    std::optional<data::CostMode> costMode; ///< of every cost; empty where no model has one
    std::string costNote; ///< what the user must know of the costs; may be empty
};

/// O(NK). The costs are those of the best mode; where some model has no price, of the best mode in
/// which any model has one, and the others' stay unknown.
ModelSummaries summariseModels(const data::Dataset& dataset, const prices::PriceTable& prices);

} // namespace metallm::analysis
