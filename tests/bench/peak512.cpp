// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machinelimits.h"
#include "tests/bench/peakloop.h"

namespace metallm::bench {

MachineLimits measure512()
{
    return {peak<float, 64>(), peak<double, 64>()};
}

} // namespace metallm::bench
