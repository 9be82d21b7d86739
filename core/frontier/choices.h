// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/envelope.h"

#include <cstdint>
#include <span>
#include <vector>

namespace metallm::frontier {

/// What is chosen for each step over all cost weights, for a policy whose values are not lines in p
/// (a cascade, whose thresholds move with p). Per step as envelope() writes them: the first
/// transition is at p = 0, the others ascend strictly.
struct Choices {
    std::vector<Transition> transitions; ///< step after step
    std::vector<std::size_t> ends; ///< per step: one past its last transition

    std::size_t steps() const { return ends.size(); }
    std::span<const Transition> of(std::size_t step) const
    {
        const std::size_t begin = step == 0 ? 0 : ends[step - 1];
        return std::span(transitions).subspan(begin, ends[step] - begin);
    }
};

/// The arm of one step at cost weight p >= 0.
std::int32_t chooseArm(const Choices& choices, std::size_t step, double costWeight);
/// The same among the arms whose entry in `eligible` is not 0 (empty = all): where the choice is
/// not among them, the next that is at a higher cost weight, else at a lower one; -1 where there is
/// none.
std::int32_t chooseEligible(const Choices& choices, std::size_t step, double costWeight,
    std::span<const std::uint8_t> eligible);

} // namespace metallm::frontier
