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

    Eigen::Index dimension() const; ///< d, the intercept included
    /// Columns of `out` (d x n) become the contexts of the n queries.
    void gather(std::span<const std::int32_t> queries, Eigen::Ref<Eigen::MatrixXd> out) const;

private:
    std::shared_ptr<const data::Contexts> m_contexts;
    std::shared_ptr<const Eigen::MatrixXd> m_projected; // d x N; null where nothing is projected
    bool m_intercept = false;
};

} // namespace metallm::sim
