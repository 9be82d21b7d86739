// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/experiment.h"
#include "core/util/runcontext.h"

#include <Eigen/Core>
#include <functional>
#include <span>
#include <vector>

namespace metallm::policy {

struct Neighbour {
    std::size_t place = 0; ///< in the candidates
    double similarity = 0; ///< cosine, -1 to 1; 0 where either context is all zero
};

/// Exact nearest neighbours by cosine similarity of the contexts (their constant 1 left out). All
/// similarities are computed in single precision, by blocked matrix products; those that its
/// rounding could confuse with the k-th are computed again in double precision, so that the result
/// is that of the plain double-precision loop. O(N d) a query.
class NeighbourSearch {
public:
    NeighbourSearch(const sim::Experiment& experiment, std::span<const std::int32_t> candidates);

    /// Nearest first, equals in the candidates' order; min(k, candidates) of them.
    using Found = std::function<void(std::size_t place, std::span<const Neighbour>)>;
    /// Calls found(i, neighbours of queries[i]) for every query, from several threads at once.
    /// False where it was stopped.
    bool search(std::span<const std::int32_t> queries, std::size_t k, const RunContext& context,
        const Found& found) const;

private:
    Eigen::MatrixXd unitContexts(std::span<const std::int32_t> queries) const;
    void searchBlock(std::span<const std::int32_t> queries, std::size_t firstPlace, std::size_t k,
        const Found& found) const;
    std::vector<Neighbour> nearest(const Eigen::Ref<const Eigen::VectorXd>& context,
        const Eigen::Ref<const Eigen::VectorXf>& roughly, std::size_t k) const;

    const sim::Experiment& m_experiment;
    std::span<const std::int32_t> m_candidates;
    Eigen::Index m_dimension;
    Eigen::MatrixXf m_units; // d x candidates
};

} // namespace metallm::policy
