// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace metallm::bench {

/// What this machine can do at most, measured now, one thread.
struct MachineLimits {
    double singlePeak = 0; ///< fused multiply-adds in float32, FLOP/s
    double doublePeak = 0; ///< in float64
    double singleGemm = 0; ///< a matrix product of 1,536 x 1,536 (Eigen's, compiled for this
                           ///< machine's vectors), FLOP/s
    double doubleGemm = 0;
    double bandwidth = 0; ///< reading 256 MB of memory, bytes/s
};

/// The peaks alone: quick enough to be measured again and again.
MachineLimits measurePeaks();
/// All of them.
MachineLimits measureLimits();

} // namespace metallm::bench
