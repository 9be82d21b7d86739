// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machinelimits.h"

#include <algorithm>
#include <chrono>

namespace metallm::bench {

namespace {

using Clock = std::chrono::steady_clock;

/// Ten independent chains of fused multiply-adds in registers.
template<typename Scalar, int bytes>
[[gnu::always_inline]] inline double peakOnce()
{
    using Vector [[gnu::vector_size(bytes)]] = Scalar;
    constexpr long rounds = 4000000;
    constexpr int chains = 10;
    Vector x[chains];
    for (auto& chain : x)
        chain = Vector{} + Scalar(1.0001);
    const Vector factor = Vector{} + Scalar(0.9999);
    const Vector summand = Vector{} + Scalar(1e-6);
    const auto start = Clock::now();
    for (long i = 0; i < rounds; ++i) {
#pragma GCC unroll 10
        for (auto& chain : x)
            chain = chain * factor + summand;
        asm volatile(""
                     : "+v"(x[0]), "+v"(x[1]), "+v"(x[2]), "+v"(x[3]), "+v"(x[4]), "+v"(x[5]),
                     "+v"(x[6]), "+v"(x[7]), "+v"(x[8]), "+v"(x[9]));
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - start).count();
    return 2.0 * chains * rounds * bytes / sizeof(Scalar) / seconds;
}

[[gnu::target("arch=x86-64-v4"), gnu::noinline]] double singlePeak512()
{
    return peakOnce<float, 64>();
}
[[gnu::target("arch=x86-64-v4"), gnu::noinline]] double doublePeak512()
{
    return peakOnce<double, 64>();
}
[[gnu::target("arch=x86-64-v3"), gnu::noinline]] double singlePeak256()
{
    return peakOnce<float, 32>();
}
[[gnu::target("arch=x86-64-v3"), gnu::noinline]] double doublePeak256()
{
    return peakOnce<double, 32>();
}

template<typename Measure>
double best(Measure measure)
{
    double most = 0;
    for (int i = 0; i < 9; ++i)
        most = std::max(most, measure());
    return most;
}

} // namespace

MachineLimits measureLimits()
{
    if (__builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq"))
        return {best(singlePeak512), best(doublePeak512)};
    return {best(singlePeak256), best(doublePeak256)};
}

} // namespace metallm::bench
