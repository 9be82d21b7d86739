// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/linalg/kernels.h"

#include <cstdlib>
#include <string_view>
#include <type_traits>

namespace metallm::linalg {

namespace v2 {
extern const Kernels<float> singleKernels;
extern const Kernels<double> doubleKernels;
} // namespace v2
namespace v3 {
extern const Kernels<float> singleKernels;
extern const Kernels<double> doubleKernels;
} // namespace v3
namespace v4 {
extern const Kernels<float> singleKernels;
extern const Kernels<double> doubleKernels;
} // namespace v4

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

template<typename Scalar>
const Kernels<Scalar>& pick(const Kernels<float>& single, const Kernels<double>& exact)
{
    if constexpr (std::is_same_v<Scalar, float>)
        return single;
    else
        return exact;
}

} // namespace

template<typename Scalar>
const Kernels<Scalar>& kernels()
{
    static const int level = fastestLevel();
    if (level == 4)
        return pick<Scalar>(v4::singleKernels, v4::doubleKernels);
    if (level == 3)
        return pick<Scalar>(v3::singleKernels, v3::doubleKernels);
    return pick<Scalar>(v2::singleKernels, v2::doubleKernels);
}

template const Kernels<float>& kernels<float>();
template const Kernels<double>& kernels<double>();

} // namespace metallm::linalg
