// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for other vectors than the rest of the program: of Eigen's templates it needs its own.
#define Eigen Eigen256
#include "tests/bench/machinelimits.h"
#include "tests/bench/peakloop.h"
#include "tests/bench/productloop.h"

namespace metallm::bench {

MachineLimits measure256()
{
    MachineLimits limits;
    limits.singlePeak = peak<float, 32>();
    limits.doublePeak = peak<double, 32>();
    return limits;
}

void addProducts256(MachineLimits& limits)
{
    limits.singleGemm = gemm<float>();
    limits.doubleGemm = gemm<double>();
    limits.bandwidth = bandwidth<32>();
}

} // namespace metallm::bench
