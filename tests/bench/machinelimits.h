// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace metallm::bench {

/// What this machine can do at most, measured now, one thread.
struct MachineLimits {
    double singlePeak = 0; ///< fused multiply-adds in float32, FLOP/s
    double doublePeak = 0; ///< in float64
};

MachineLimits measureLimits();

} // namespace metallm::bench
