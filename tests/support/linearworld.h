// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/sim/parameters.h"

#include <Eigen/Core>
#include <memory>
#include <string>
#include <vector>

namespace metallm::test {

struct LinearWorldOptions {
    int queries = 1000;
    int models = 5;
    int dimension = 5;
    std::uint64_t seed = 1;
};

/// A world in which LinUCB's assumption holds and everything is known: contexts x of unit length in
/// every direction alike, and scores 0 or 1 with the chance 0.5 + 0.4 u_k . x of being 1, where u_k
/// is model k's own direction. Everything is free.
struct LinearWorld {
    std::shared_ptr<const data::Dataset> dataset;
    prices::PriceTable prices;
    Eigen::MatrixXd expected; ///< chance of a 1; rows = queries, cols = models
};

LinearWorld linearWorld(const LinearWorldOptions& options);

/// Pseudo-regret of an online run with these parameters, after every query: what the best model
/// could be expected to have scored more. `parameters` name the policy and its settings.
std::vector<double> cumulativeRegret(const LinearWorld& world, sim::Parameters parameters);
/// The same for choosing at random.
std::vector<double> randomRegret(const LinearWorld& world, std::uint64_t seed);

/// The mean over `seeds` worlds.
std::vector<double> meanRegret(const sim::Parameters& parameters, int queries, int seeds);
std::vector<double> meanRandomRegret(int queries, int seeds);

/// b of the least-squares line log R(t) = a + b log t over 24 points from t = `from` to `to`,
/// evenly spaced in log t: 1 for regret that grows with every query, 0.5 for sqrt(t).
double growthExponent(const std::vector<double>& regret, int from, int to);

} // namespace metallm::test
