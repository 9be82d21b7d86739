// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/sim/parameters.h"
#include "core/util/result.h"

#include <cstdint>
#include <vector>

namespace metallm::sim {

/// Rows of the data set, both in its order.
struct Split {
    std::vector<std::int32_t> train;
    std::vector<std::int32_t> eval;
};

/// By the data set's own split names where the parameters name one (the other part is then every
/// other query), else seeded and stratified by domain: round(fraction * N) training queries in all,
/// shared out by largest remainder.
Result<Split> splitQueries(const data::Dataset& dataset, const Parameters& parameters);

/// Parameters whose training part an embedder is fitted on: the split named "train" where the data
/// set has one, else the default seeded split.
Parameters embeddingSplit(const data::Dataset& dataset);

} // namespace metallm::sim
