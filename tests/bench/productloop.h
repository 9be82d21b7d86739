// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by one source file for each instruction set, like peakloop.h, which goes before it.

#include <algorithm>
#include <cstring>
#include <Eigen/Core>
#include <vector>

namespace metallm::bench {

namespace {

/// The best of some products of two square matrices.
template<typename Scalar>
double gemm()
{
    using Matrix = Eigen::Matrix<Scalar, Eigen::Dynamic, Eigen::Dynamic>;
    constexpr int size = 1536;
    const Matrix a = Matrix::Constant(size, size, Scalar(0.5));
    const Matrix b = Matrix::Constant(size, size, Scalar(0.25));
    Matrix c = Matrix::Zero(size, size);
    double most = 0;
    for (int i = 0; i < 5; ++i) {
        const double start = secondsNow();
        c.noalias() += a * b;
        asm volatile("" : : "g"(c.data()) : "memory");
        most = std::max(most, 2.0 * size * size * size / (secondsNow() - start));
    }
    return most;
}

/// The best of some passes over more memory than any cache holds.
template<int bytes>
double bandwidth()
{
    using Vector [[gnu::vector_size(bytes)]] = double;
    constexpr std::size_t size = std::size_t{256} << 20;
    const std::vector<double> memory(size / sizeof(double), 1.0);
    constexpr std::size_t width = bytes / sizeof(double);
    const auto load = [&](std::size_t at) {
        Vector loaded;
        std::memcpy(&loaded, memory.data() + at, bytes);
        return loaded;
    };
    double most = 0;
    for (int i = 0; i < 5; ++i) {
        Vector a{};
        Vector b{};
        Vector c{};
        Vector d{};
        const double start = secondsNow();
        for (std::size_t at = 0; at + 4 * width <= memory.size(); at += 4 * width) {
            a += load(at);
            b += load(at + width);
            c += load(at + 2 * width);
            d += load(at + 3 * width);
        }
        a += b + c + d;
        asm volatile("" : : "v"(a));
        most = std::max(most, static_cast<double>(size) / (secondsNow() - start));
    }
    return most;
}

} // namespace

} // namespace metallm::bench
