// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <Eigen/Core>
#include <functional>
#include <span>
#include <vector>

namespace metallm::embed {

using DenseMatrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Compressed rows; columns ascend within a row.
struct SparseMatrix {
    std::size_t columns = 0;
    std::vector<std::size_t> rowStart{0}; ///< one more than rows
    std::vector<std::uint32_t> column;
    std::vector<float> value;

    std::size_t rows() const { return rowStart.size() - 1; }
    void appendRow(std::span<const std::uint32_t> columnsOfRow, std::span<const float> values);
};

SparseMatrix transposed(const SparseMatrix& matrix);
SparseMatrix rowsOf(const SparseMatrix& matrix, std::span<const std::int32_t> rows);

/// Runs work(begin, end) over chunks of [0, count), maybe on several threads; false when stopped.
using ChunkLoop =
    std::function<bool(std::size_t count, const std::function<void(std::size_t, std::size_t)>&)>;

/// out = matrix * dense. Each row is summed in the order of its columns, whoever does it: the same
/// bits for any number of threads.
bool multiply(
    const SparseMatrix& matrix, const DenseMatrix& dense, DenseMatrix& out, const ChunkLoop& loop);

} // namespace metallm::embed
