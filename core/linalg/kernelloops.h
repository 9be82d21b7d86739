// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The loops behind kernels.h. Included by one source file for each instruction set, which defines
// METALLM_VECTOR_BYTES and METALLM_KERNELS (the name of its namespace) first.

#include "core/linalg/panelloops.h"

namespace metallm::linalg::METALLM_KERNELS {

namespace {

template<typename Scalar>
struct Loops : PanelLoops<Scalar> {
    using Panels = PanelLoops<Scalar>;
    using Panels::lanes;
    using Panels::looseAt;
    using typename Panels::Vector;

    static Scalar sum(const Vector& vector)
    {
        Scalar total = 0;
        for (std::size_t i = 0; i < lanes; ++i)
            total += vector[i];
        return total;
    }

    /// Four columns at once against one vector that stays in registers.
    static void dotColumns(const Scalar* a, const Scalar* x, const Scalar* b, const Scalar* y,
        std::size_t length, std::size_t ld, std::size_t count, Scalar* out)
    {
        std::size_t j = 0;
        for (; j + 4 <= count; j += 4) {
            Vector sums[4] = {};
            for (std::size_t i = 0; i < length; i += lanes) {
                const Vector xi = looseAt(x + i);
                const Vector yi = looseAt(y + i);
#pragma GCC unroll 4
                for (std::size_t k = 0; k < 4; ++k) {
                    sums[k] += looseAt(a + (j + k) * ld + i) * xi;
                    sums[k] += looseAt(b + (j + k) * ld + i) * yi;
                }
            }
            for (std::size_t k = 0; k < 4; ++k)
                out[j + k] = sum(sums[k]);
        }
        for (; j < count; ++j) {
            Vector total = {};
            for (std::size_t i = 0; i < length; i += lanes) {
                total += looseAt(a + j * ld + i) * looseAt(x + i);
                total += looseAt(b + j * ld + i) * looseAt(y + i);
            }
            out[j] = sum(total);
        }
    }

    static void columnDots(const Scalar* a, const Scalar* b, std::size_t length, std::size_t ld,
        std::size_t count, Scalar* out)
    {
        for (std::size_t j = 0; j < count; ++j) {
            Vector first = {};
            Vector second = {};
            for (std::size_t i = 0; i < length; i += 2 * lanes) {
                first += looseAt(a + j * ld + i) * looseAt(b + j * ld + i);
                second += looseAt(a + j * ld + i + lanes) * looseAt(b + j * ld + i + lanes);
            }
            out[j] = sum(first + second);
        }
    }

    static void subtractColumns(const Scalar* a, std::size_t length, std::size_t ld,
        std::size_t count, const Scalar* coefficients, Scalar* y)
    {
        for (std::size_t i = 0; i < length; i += 2 * lanes) {
            Vector upper = looseAt(y + i);
            Vector lower = looseAt(y + i + lanes);
            for (std::size_t s = 0; s < count; ++s) {
                upper -= looseAt(a + s * ld + i) * coefficients[s];
                lower -= looseAt(a + s * ld + i + lanes) * coefficients[s];
            }
            looseAt(y + i) = upper;
            looseAt(y + i + lanes) = lower;
        }
    }

    static constexpr std::size_t wideLanes = METALLM_VECTOR_BYTES / sizeof(double);
    using Wide [[gnu::vector_size(METALLM_VECTOR_BYTES), gnu::aligned(sizeof(double))]] = double;
    using Narrow [[gnu::vector_size(wideLanes * sizeof(Scalar)), gnu::aligned(sizeof(Scalar))]] =
        Scalar;

    static Wide wideAt(const Scalar* p)
    {
        return __builtin_convertvector(*reinterpret_cast<const Narrow*>(p), Wide);
    }

    static void addScaled(const Scalar* a, std::size_t length, double factor, double* y)
    {
        for (std::size_t i = 0; i < length; i += wideLanes)
            *reinterpret_cast<Wide*>(y + i) += wideAt(a + i) * factor;
    }

    static double wideDot(const Scalar* a, const double* b, std::size_t length)
    {
        Wide first = {};
        Wide second = {};
        for (std::size_t i = 0; i < length; i += 2 * wideLanes) {
            first += wideAt(a + i) * *reinterpret_cast<const Wide*>(b + i);
            second += wideAt(a + i + wideLanes) * *reinterpret_cast<const Wide*>(b + i + wideLanes);
        }
        first += second;
        double total = 0;
        for (std::size_t i = 0; i < wideLanes; ++i)
            total += first[i];
        return total;
    }

    static constexpr Kernels<Scalar> table(const char* name)
    {
        return {name, Panels::multiplyPanel, Panels::updatePanel, Panels::multiplyTransposed,
            dotColumns, columnDots, subtractColumns, addScaled, wideDot};
    }
};

} // namespace

extern const Kernels<float> singleKernels;
extern const Kernels<double> doubleKernels;
const Kernels<float> singleKernels = Loops<float>::table(METALLM_KERNEL_NAME);
const Kernels<double> doubleKernels = Loops<double>::table(METALLM_KERNEL_NAME);

} // namespace metallm::linalg::METALLM_KERNELS
