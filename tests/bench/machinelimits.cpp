// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machinelimits.h"

namespace metallm::bench {

MachineLimits measure256();
MachineLimits measure512();
void addProducts256(MachineLimits& limits);
void addProducts512(MachineLimits& limits);

namespace {

bool isWide()
{
    return __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
}

} // namespace

MachineLimits measurePeaks()
{
    return isWide() ? measure512() : measure256();
}

MachineLimits measureLimits()
{
    MachineLimits limits = measurePeaks();
    isWide() ? addProducts512(limits) : addProducts256(limits);
    return limits;
}

} // namespace metallm::bench
