// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"

#include <Eigen/Core>
#include <memory>
#include <optional>

namespace metallm::analysis {

/// A query that the data set does not hold: nobody knows an outcome of it.
struct NewQuery {
    Eigen::RowVectorXf context{}; ///< as long as the data set's; empty where no policy looks at it
    std::optional<int> domain{}; ///< index in the data set's domains
};

/// Makes experiments whose evaluation part is one new query, and which train on what `experiment`
/// trains on. Its models are those that are there when the last query is played, at the prices of
/// that moment. Copies outcomes once, O(N K), and the costs for each query.
class NewQueries {
public:
    explicit NewQueries(const sim::Experiment& experiment);

    /// The context is treated as those of the run are: projected onto the principal components that
    /// the run fitted, where it has them, and given the constant 1 of the intercept.
    sim::Experiment ask(const NewQuery& query) const;

private:
    void addRows(const sim::Experiment& experiment, std::int32_t rows);

    sim::Experiment m_open; // with a row without outcomes for each domain, and one for none
    std::int32_t m_known; // queries of the data set
};

} // namespace metallm::analysis
