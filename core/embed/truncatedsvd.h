// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/embed/sparsematrix.h"
#include "core/util/rng.h"

#include <Eigen/Core>
#include <optional>

namespace metallm::embed {

struct TruncatedSvd {
    Eigen::VectorXd singularValues; ///< descending; fewer than asked for where the rank is lower
    DenseMatrix rightVectors; ///< rows = columns of the matrix, cols = singular values
};

/// How many loops truncatedSvd runs, for progress.
constexpr int svdLoops = 16;

/// The leading singular values and right singular vectors, by a randomised range finder with two
/// power iterations (Halko, Martinsson and Tropp 2011, "Finding structure with randomness", SIAM
/// Review 53). O(nonzeros * rank) a pass. None where it was stopped.
std::optional<TruncatedSvd> truncatedSvd(
    const SparseMatrix& matrix, Eigen::Index rank, Rng& rng, const ChunkLoop& loop);

} // namespace metallm::embed
