// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/choices.h"

#include <algorithm>
#include <iterator>

namespace metallm::frontier {

std::int32_t chooseArm(const Choices& choices, std::size_t step, double costWeight)
{
    const auto transitions = choices.of(step);
    const auto after =
        std::ranges::upper_bound(transitions, costWeight, {}, &Transition::costWeight);
    return std::prev(after)->arm;
}

std::int32_t chooseEligible(const Choices& choices, std::size_t step, double costWeight,
    std::span<const std::uint8_t> eligible)
{
    const auto transitions = choices.of(step);
    const auto chosen =
        std::prev(std::ranges::upper_bound(transitions, costWeight, {}, &Transition::costWeight));
    const auto isEligible = [eligible](const Transition& transition) {
        return transition.arm >= 0
            && (eligible.empty() || eligible[static_cast<std::size_t>(transition.arm)] != 0);
    };
    const auto above = std::find_if(chosen, transitions.end(), isEligible);
    if (above != transitions.end())
        return above->arm;
    const auto below =
        std::find_if(std::make_reverse_iterator(chosen), transitions.rend(), isEligible);
    return below != transitions.rend() ? below->arm : -1;
}

} // namespace metallm::frontier
