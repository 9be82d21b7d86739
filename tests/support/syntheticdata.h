// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"

#include <cstdint>
#include <memory>

namespace metallm::test {

struct SyntheticOptions {
    int queries = 240;
    int models = 3;
    int domains = 2;
    int dimension = 6; ///< of the contexts; 0 = none
    double missingShare = 0; ///< of all outcomes
    bool tokens = true;
    bool recordedCosts = false;
    std::uint64_t seed = 1;
};

/// A small data set in which routing pays: dearer models are better on the whole, each has a domain
/// of its own in which it shines, and the contexts tell the domain. The same for the same options.
std::shared_ptr<const data::Dataset> syntheticDataset(const SyntheticOptions& options = {});

/// Prices for its models, doubling from one to the next.
prices::PriceTable syntheticPrices(const data::Dataset& dataset);

} // namespace metallm::test
