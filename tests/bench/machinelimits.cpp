// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machinelimits.h"

namespace metallm::bench {

MachineLimits measure256();
MachineLimits measure512();

MachineLimits measureLimits()
{
    const bool wide = __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
    return wide ? measure512() : measure256();
}

} // namespace metallm::bench
