// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"
#include "core/util/result.h"

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
/// that moment. Copies outcomes and contexts once, O(N (K + d)), and the costs for each query.
class NewQueries {
public:
    explicit NewQueries(const sim::Experiment& experiment);

    /// The context is treated as those of the run are: projected onto the principal components of
    /// the training part where the run has them (O(N d^2)), and given the constant 1 of the
    /// intercept. It replaces the one before: the experiment asked last is the one to use.
    Result<sim::Experiment> ask(const NewQuery& query);

private:
    void addRows(const sim::Experiment& experiment, std::int32_t rows);

    sim::Experiment m_open; // with a row without outcomes for each domain, and one for none
    std::shared_ptr<data::Contexts> m_contexts; // likewise; null where no policy looks at them
    std::int32_t m_known; // queries of the data set
};

} // namespace metallm::analysis
