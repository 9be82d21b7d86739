// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>

/// The inner loops of the packed symmetric matrix, compiled once for each instruction set and
/// chosen at run time, so that one program runs everywhere and fast. Plain pointers only: no
/// template that the linker could share between the differently compiled copies.
namespace metallm::linalg {

/// Rows of a panel: 128 bytes, two registers of AVX-512.
template<typename Scalar>
constexpr std::size_t panelRows = 128 / sizeof(Scalar);

/// Columns of a tile of contexts: with two rows of registers they fill the register file.
constexpr std::size_t tileColumns = 12;

template<typename Scalar>
struct Kernels {
    const char* name;

    /// y(row, j) = sum_c panel(row, c) x(c, j) for the rows of one panel. Panel: `columns` columns
    /// of panelRows numbers. Tiles: tileCount times `tileStride` numbers, row by row tileColumns
    /// wide. y is column-major with ldy rows a column and points at the panel's first row.
    void (*multiplyPanel)(const Scalar* panel, std::size_t columns, const Scalar* tiles,
        std::size_t tileCount, std::size_t tileStride, Scalar* y, std::size_t ldy);

    /// panel = (panel - w_rows w_columns^T) * scale with `rank` columns of w; the diagonal block,
    /// which begins at column `diagonal`, holds halves and is changed by half as much.
    void (*updatePanel)(Scalar* panel, std::size_t columns, std::size_t diagonal, const Scalar* w,
        std::size_t ldw, std::size_t rank, Scalar scale);

    /// u(c, s) += sum_row panel(row, c) x(row, s) for `width` columns s (a multiple of 64 bytes);
    /// x and u are row-major with `width` numbers a row, x pointing at the panel's first row.
    void (*multiplyTransposed)(
        const Scalar* panel, std::size_t columns, const Scalar* x, std::size_t width, Scalar* u);

    /// out[j] = a_j . x + b_j . y for `count` columns of a and b with ld rows each.
    void (*dotColumns)(const Scalar* a, const Scalar* x, const Scalar* b, const Scalar* y,
        std::size_t rows, std::size_t ld, std::size_t count, Scalar* out);

    /// out[j] = a_j . b_j
    void (*columnDots)(const Scalar* a, const Scalar* b, std::size_t rows, std::size_t ld,
        std::size_t count, Scalar* out);

    /// y -= sum_s coefficients[s] a_s
    void (*subtractColumns)(const Scalar* a, std::size_t rows, std::size_t ld, std::size_t count,
        const Scalar* coefficients, Scalar* y);

    /// y += factor * a, in double; rows: a multiple of 16.
    void (*addScaled)(const Scalar* a, std::size_t rows, double factor, double* y);

    /// a . b, in double; rows: a multiple of 16.
    double (*wideDot)(const Scalar* a, const double* b, std::size_t rows);
};

/// The fastest kernels that this machine runs (METALLM_ISA=v2|v3|v4 in the environment asks for
/// lower ones).
template<typename Scalar>
const Kernels<Scalar>& kernels();

extern template const Kernels<float>& kernels<float>();
extern template const Kernels<double>& kernels<double>();

} // namespace metallm::linalg
