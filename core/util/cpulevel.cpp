// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/cpulevel.h"

#include <cstdlib>
#include <string_view>

namespace metallm {

namespace {

int fastestLevel()
{
    const char* asked = std::getenv("METALLM_ISA"); // NOLINT(concurrency-mt-unsafe): read once
    const std::string_view wanted = asked != nullptr ? asked : "";
    if (wanted == "v2")
        return 2;
    const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vl");
    if (v4 && wanted != "v3")
        return 4;
    return v3 ? 3 : 2;
}

} // namespace

int cpuLevel()
{
    static const int level = fastestLevel();
    return level;
}

} // namespace metallm
