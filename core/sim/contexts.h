// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"

#include <Eigen/Core>
#include <memory>
#include <span>

namespace metallm::sim {

/// The contexts as a policy sees them: projected to principal components where asked, with the
/// constant 1 of the intercept appended. Handed out block by block, so that no second copy of a
/// large matrix is held.
class ContextSource {
public:
    ContextSource() = default;
    ContextSource(std::shared_ptr<const data::Contexts> contexts, bool intercept);

    /// Fits `dimensions` principal components (mean removed) on the contexts of `queries` and
    /// projects every query onto them.
    Result<void> project(int dimensions, std::span<const std::int32_t> queries);
    /// Contexts of queries that are no rows of the matrix, n x D as it is: numbered after its rows,
    /// and projected onto what project() fitted. They replace those appended before. O(n d D).
    void append(const data::ContextMatrix& contexts);

    Eigen::Index dimension() const; ///< d, the intercept included
    /// Columns of `out` (d x n) become the contexts of the n queries.
    void gather(std::span<const std::int32_t> queries, Eigen::Ref<Eigen::MatrixXd> out) const;

private:
    struct Projection {
        Eigen::VectorXd mean; // D
        Eigen::MatrixXd basis; // D x d
        Eigen::MatrixXd contexts; // d x N

        Eigen::MatrixXd of(
            const data::ContextMatrix& values, Eigen::Index first, Eigen::Index n) const;
    };

    std::shared_ptr<const data::Contexts> m_contexts;
    std::shared_ptr<const Projection> m_projection; // null where nothing is projected
    Eigen::MatrixXd m_appended; // d x n
    bool m_intercept = false;
};

} // namespace metallm::sim
