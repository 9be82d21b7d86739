// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/sim/parameters.h"
#include "core/util/result.h"

#include <string>

namespace metallm::sim {

/// One side of a comparison.
struct Contender {
    std::string label; ///< as it was written
    Parameters parameters;
    bool isModel = false; ///< one model for every query: nothing is trained
    bool setsCostWeight = false;
};

/// Reads a contender as people write it: the name of a model of the data set, or
/// "policy:NAME[,PARAMETER=VALUE...]" with the parameters mode, alpha, lambda, gamma, cost-weight,
/// budget, pca, intercept, precision and the policy's own. What is not written is as in `base`.
Result<Contender> parseContender(
    const std::string& text, const Parameters& base, const data::Dataset& dataset);

} // namespace metallm::sim
