// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/linalg/kernels.h"

#include "core/util/cpulevel.h"

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
    const int level = cpuLevel();
    if (level == 4)
        return pick<Scalar>(v4::singleKernels, v4::doubleKernels);
    if (level == 3)
        return pick<Scalar>(v3::singleKernels, v3::doubleKernels);
    return pick<Scalar>(v2::singleKernels, v2::doubleKernels);
}

template const Kernels<float>& kernels<float>();
template const Kernels<double>& kernels<double>();

} // namespace metallm::linalg
