// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The loops over panels of a packed matrix (kernels.h). Included by kernelloops.h alone.

#include "core/linalg/kernels.h"

#include <cstddef>

namespace metallm::linalg::METALLM_KERNELS {

namespace {

template<typename Scalar>
struct PanelLoops {
    static constexpr std::size_t lanes = METALLM_VECTOR_BYTES / sizeof(Scalar);
    static constexpr std::size_t rows = panelRows<Scalar>;
    static constexpr std::size_t passRows = 2 * lanes; // two registers of rows at a time
    static constexpr std::size_t passColumns = METALLM_VECTOR_BYTES == 64 ? 12 : 6;
    static constexpr std::size_t depth = 256; // columns of a panel that stay in the first cache

    using Vector [[gnu::vector_size(METALLM_VECTOR_BYTES), gnu::aligned(METALLM_VECTOR_BYTES)]] =
        Scalar;
    using Loose [[gnu::vector_size(METALLM_VECTOR_BYTES), gnu::aligned(sizeof(Scalar))]] = Scalar;

    static const Vector& at(const Scalar* p) { return *reinterpret_cast<const Vector*>(p); }
    static Vector& at(Scalar* p) { return *reinterpret_cast<Vector*>(p); }
    static const Loose& looseAt(const Scalar* p) { return *reinterpret_cast<const Loose*>(p); }
    static Loose& looseAt(Scalar* p) { return *reinterpret_cast<Loose*>(p); }

    [[gnu::always_inline]] static inline void multiplyTile(const Scalar* __restrict panel,
        std::size_t columns, const Scalar* __restrict x, Scalar* __restrict y, std::size_t ldy,
        bool accumulate)
    {
        Vector upper[passColumns] = {};
        Vector lower[passColumns] = {};
        for (std::size_t c = 0; c < columns; ++c) {
            const Vector a = at(panel);
            const Vector b = at(panel + lanes);
            panel += rows;
#pragma GCC unroll 12
            for (std::size_t j = 0; j < passColumns; ++j) {
                upper[j] += a * x[j];
                lower[j] += b * x[j];
            }
            x += tileColumns;
        }
        for (std::size_t j = 0; j < passColumns; ++j) {
            Scalar* out = y + j * ldy;
            looseAt(out) = accumulate ? looseAt(out) + upper[j] : upper[j];
            looseAt(out + lanes) = accumulate ? looseAt(out + lanes) + lower[j] : lower[j];
        }
    }

    static void multiplyPanel(const Scalar* panel, std::size_t columns, const Scalar* tiles,
        std::size_t tileCount, std::size_t tileStride, Scalar* y, std::size_t ldy)
    {
        for (std::size_t from = 0; from < columns; from += depth) {
            const std::size_t part = columns - from < depth ? columns - from : depth;
            for (std::size_t t = 0; t < tileCount; ++t)
                for (std::size_t j = 0; j < tileColumns; j += passColumns)
                    for (std::size_t r = 0; r < rows; r += passRows)
                        multiplyTile(panel + from * rows + r, part,
                            tiles + t * tileStride + from * tileColumns + j,
                            y + (t * tileColumns + j) * ldy + r, ldy, from > 0);
        }
    }

    static constexpr std::size_t updateColumns = METALLM_VECTOR_BYTES == 64 ? 8 : 4;

    [[gnu::always_inline]] static inline void updateTile(Scalar* __restrict panel,
        const Scalar* __restrict wRows, const Scalar* __restrict wColumns, std::size_t ldw,
        std::size_t rank, Scalar factor, Scalar scale)
    {
        Vector upper[updateColumns] = {};
        Vector lower[updateColumns] = {};
        for (std::size_t s = 0; s < rank; ++s) {
            const Vector a = looseAt(wRows);
            const Vector b = looseAt(wRows + lanes);
#pragma GCC unroll 8
            for (std::size_t j = 0; j < updateColumns; ++j) {
                upper[j] += a * wColumns[j];
                lower[j] += b * wColumns[j];
            }
            wRows += ldw;
            wColumns += ldw;
        }
        for (std::size_t j = 0; j < updateColumns; ++j) {
            Scalar* p = panel + j * rows;
            at(p) = (at(p) - upper[j] * factor) * scale;
            at(p + lanes) = (at(p + lanes) - lower[j] * factor) * scale;
        }
    }

    static void updatePanel(Scalar* panel, std::size_t columns, std::size_t diagonal,
        const Scalar* w, std::size_t ldw, std::size_t rank, Scalar scale)
    {
        for (std::size_t c = 0; c < columns; c += updateColumns)
            for (std::size_t r = 0; r < rows; r += passRows)
                updateTile(panel + c * rows + r, w + diagonal + r, w + c, ldw, rank,
                    c >= diagonal ? Scalar(0.5) : Scalar(1), scale);
    }

    template<std::size_t vectors>
    [[gnu::always_inline]] static inline void transposedTile(const Scalar* __restrict panel,
        const Scalar* __restrict x, std::size_t width, Scalar* __restrict u)
    {
        Vector sums[updateColumns][vectors];
        for (std::size_t c = 0; c < updateColumns; ++c)
            for (std::size_t v = 0; v < vectors; ++v)
                sums[c][v] = looseAt(u + c * width + v * lanes);
        for (std::size_t r = 0; r < rows; ++r) {
            Vector row[vectors];
            for (std::size_t v = 0; v < vectors; ++v)
                row[v] = looseAt(x + r * width + v * lanes);
#pragma GCC unroll 8
            for (std::size_t c = 0; c < updateColumns; ++c)
                for (std::size_t v = 0; v < vectors; ++v)
                    sums[c][v] += row[v] * panel[c * rows + r];
        }
        for (std::size_t c = 0; c < updateColumns; ++c)
            for (std::size_t v = 0; v < vectors; ++v)
                looseAt(u + c * width + v * lanes) = sums[c][v];
    }

    static void multiplyTransposed(
        const Scalar* panel, std::size_t columns, const Scalar* x, std::size_t width, Scalar* u)
    {
        for (std::size_t c = 0; c < columns; c += updateColumns) {
            std::size_t s = 0;
            for (; s + 2 * lanes <= width; s += 2 * lanes)
                transposedTile<2>(panel + c * rows, x + s, width, u + c * width + s);
            for (; s < width; s += lanes)
                transposedTile<1>(panel + c * rows, x + s, width, u + c * width + s);
        }
    }
};

} // namespace

} // namespace metallm::linalg::METALLM_KERNELS
