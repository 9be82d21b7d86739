// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/sparsematrix.h"

namespace metallm::embed {

void SparseMatrix::appendRow(
    std::span<const std::uint32_t> columnsOfRow, std::span<const float> values)
{
    column.insert(column.end(), columnsOfRow.begin(), columnsOfRow.end());
    value.insert(value.end(), values.begin(), values.end());
    rowStart.push_back(column.size());
}

SparseMatrix transposed(const SparseMatrix& matrix)
{
    SparseMatrix result;
    result.columns = matrix.rows();
    result.rowStart.assign(matrix.columns + 1, 0);
    for (const std::uint32_t column : matrix.column)
        ++result.rowStart[column + 1];
    for (std::size_t i = 1; i < result.rowStart.size(); ++i)
        result.rowStart[i] += result.rowStart[i - 1];
    result.column.resize(matrix.column.size());
    result.value.resize(matrix.value.size());
    std::vector<std::size_t> next(result.rowStart.begin(), result.rowStart.end() - 1);
    for (std::size_t row = 0; row < matrix.rows(); ++row)
        for (std::size_t i = matrix.rowStart[row]; i < matrix.rowStart[row + 1]; ++i) {
            const std::size_t to = next[matrix.column[i]]++;
            result.column[to] = static_cast<std::uint32_t>(row);
            result.value[to] = matrix.value[i];
        }
    return result;
}

SparseMatrix rowsOf(const SparseMatrix& matrix, std::span<const std::int32_t> rows)
{
    SparseMatrix result;
    result.columns = matrix.columns;
    for (const std::int32_t row : rows) {
        const std::size_t begin = matrix.rowStart[static_cast<std::size_t>(row)];
        const std::size_t count = matrix.rowStart[static_cast<std::size_t>(row) + 1] - begin;
        result.appendRow(std::span(matrix.column).subspan(begin, count),
            std::span(matrix.value).subspan(begin, count));
    }
    return result;
}

bool multiply(
    const SparseMatrix& matrix, const DenseMatrix& dense, DenseMatrix& out, const ChunkLoop& loop)
{
    out.resize(static_cast<Eigen::Index>(matrix.rows()), dense.cols());
    return loop(matrix.rows(), [&](std::size_t begin, std::size_t end) {
        for (std::size_t row = begin; row < end; ++row) {
            auto sum = out.row(static_cast<Eigen::Index>(row));
            sum.setZero();
            for (std::size_t i = matrix.rowStart[row]; i < matrix.rowStart[row + 1]; ++i)
                sum += matrix.value[i] * dense.row(static_cast<Eigen::Index>(matrix.column[i]));
        }
    });
}

} // namespace metallm::embed
