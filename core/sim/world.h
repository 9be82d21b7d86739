// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/util/result.h"

#include <cstdint>
#include <Eigen/Core>
#include <vector>

namespace metallm::sim {

struct Experiment;

/// rows = queries of the data set, cols = arms; 0 = the arm is not there when the query is played.
using PresenceMatrix = Eigen::Matrix<std::uint8_t, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

constexpr std::int64_t neverTold = -1;

/// What a scenario makes of an experiment. Each query is played once, so that an event at query t
/// is a change of what the queries played from t on hold. (Costs are the experiment's own; they are
/// changed in place.)
struct World {
    /// In the data set's place; rows = its queries, cols = arms. NaN = missing, or the arm is not
    /// there.
    data::OutcomeMatrix scores;
    PresenceMatrix present; ///< empty = every arm always is
    /// Per step of the evaluation part: the step after whose choice the outcome is told, never
    /// descending; neverTold. Empty = every outcome at once.
    std::vector<std::int64_t> told;
};

/// Plays the scenario of experiment.parameters into the experiment: order, costs and world.
/// `prices` is the table in force. The reference cost stays: it is a unit of account.
Result<void> applyScenario(Experiment& experiment, const prices::PriceTable& prices);

} // namespace metallm::sim
