// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/experiment.h"

#include <memory>
#include <vector>

namespace metallm::test {

/// A data set small enough to compute by hand.
struct TinyWorld {
    std::vector<std::vector<double>> scores; ///< rows = queries, cols = models; NaN = missing
    std::vector<double> prices; ///< USD a query, one a model
    std::vector<std::vector<double>> contexts{}; ///< rows = queries; none = no contexts
    std::vector<int> domains{}; ///< one a query, -1 = none; none = no domains
    std::size_t train = 0; ///< the first so many queries train, the others are evaluated
};

/// In the given order, with flat prices. Models are called "a", "b", ...; domains "0", "1", ...
std::shared_ptr<const data::Dataset> tinyDataset(const TinyWorld& world);
prices::PriceTable tinyPrices(const TinyWorld& world);
sim::Parameters tinyParameters(const TinyWorld& world, const std::string& policy,
    std::map<std::string, std::string> settings = {});
std::shared_ptr<const sim::Experiment> tinyExperiment(
    const TinyWorld& world, const sim::Parameters& parameters);

} // namespace metallm::test
