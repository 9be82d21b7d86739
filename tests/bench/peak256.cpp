// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/machinelimits.h"
#include "tests/bench/peakloop.h"

namespace metallm::bench {

MachineLimits measure256()
{
    return {peak<float, 32>(), peak<double, 32>()};
}

} // namespace metallm::bench
