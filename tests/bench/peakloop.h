// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Included by one source file for each instruction set, compiled for it: the vector types are
// broken up for the file's own target before anything is inlined.

#include <algorithm>
#include <ctime>

namespace metallm::bench {

namespace {

/// Of the thread: others may be using the processor.
double secondsNow()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

/// Ten independent chains of fused multiply-adds in registers.
template<typename Scalar, int bytes>
double peakOnce()
{
    using Vector [[gnu::vector_size(bytes)]] = Scalar;
    constexpr long rounds = 4000000;
    constexpr int chains = 10;
    const Vector factor = Vector{} + Scalar(0.9999);
    const Vector summand = Vector{} + Scalar(1e-6);
    Vector a = factor;
    Vector b = factor;
    Vector c = factor;
    Vector d = factor;
    Vector e = factor;
    Vector f = factor;
    Vector g = factor;
    Vector h = factor;
    Vector i = factor;
    Vector j = factor;
    const double start = secondsNow();
    for (long round = 0; round < rounds; ++round) {
        a = a * factor + summand;
        b = b * factor + summand;
        c = c * factor + summand;
        d = d * factor + summand;
        e = e * factor + summand;
        f = f * factor + summand;
        g = g * factor + summand;
        h = h * factor + summand;
        i = i * factor + summand;
        j = j * factor + summand;
        // An array would be kept in memory.
        asm volatile(""
                     : "+v"(a), "+v"(b), "+v"(c), "+v"(d), "+v"(e), "+v"(f), "+v"(g), "+v"(h),
                     "+v"(i), "+v"(j));
    }
    const double seconds = secondsNow() - start;
    return 2.0 * chains * rounds * bytes / sizeof(Scalar) / seconds;
}

template<typename Scalar, int bytes>
double peak()
{
    double most = 0;
    for (int i = 0; i < 9; ++i)
        most = std::max(most, peakOnce<Scalar, bytes>());
    return most;
}

} // namespace

} // namespace metallm::bench
