// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

// What the loops of envelopeloops.h share with their callers. Nothing here may be compiled out of
// line: the linker would keep the copy of one instruction set for all.

namespace metallm::frontier {

/// From `costWeight` on, `arm` is chosen.
struct Transition {
    double costWeight;
    std::int32_t arm;
};

/// The transitions of one row while they are being found.
struct EnvelopeRow {
    Transition* transitions; ///< room for 2 * arms + 2
    std::int32_t count;

    [[gnu::always_inline]] inline void begin(std::int32_t arm)
    {
        transitions[0] = {0, arm};
        count = 1;
    }
    /// A later transition at the same cost weight replaces the earlier one.
    [[gnu::always_inline]] inline void take(double costWeight, std::int32_t arm)
    {
        Transition& last = transitions[count - 1];
        if (last.arm == arm)
            return;
        if (last.costWeight == costWeight)
            last.arm = arm;
        else
            transitions[count++] = {costWeight, arm};
    }
};

constexpr int envelopeRows = 8;

/// Walks along the upper envelopes of envelopeRows rows of lines, one row a lane. intercepts and
/// slopes: envelopeRows x arms, column-major, 64-byte aligned. One copy for each instruction set.
using WalkEnvelopes = void (*)(const double* intercepts, const double* slopes, std::int32_t arms,
    bool cheapestAtZero, EnvelopeRow* rows);

} // namespace metallm::frontier
