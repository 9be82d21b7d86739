// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for other vectors than the rest of the program: of Eigen's templates it needs its own.
#define Eigen Eigen512
#include "tests/bench/machinelimits.h"
#include "tests/bench/peakloop.h"
#include "tests/bench/productloop.h"

namespace metallm::bench {

MachineLimits measure512()
{
    MachineLimits limits;
    limits.singlePeak = peak<float, 64>();
    limits.doublePeak = peak<double, 64>();
    return limits;
}

void addProducts512(MachineLimits& limits)
{
    limits.singleGemm = gemm<float>();
    limits.doubleGemm = gemm<double>();
    limits.bandwidth = bandwidth<64>();
}

} // namespace metallm::bench
