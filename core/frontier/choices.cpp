// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/choices.h"

#include <algorithm>

namespace metallm::frontier {

std::int32_t chooseArm(const Choices& choices, std::size_t step, double costWeight)
{
    const auto transitions = choices.of(step);
    const auto after =
        std::ranges::upper_bound(transitions, costWeight, {}, &Transition::costWeight);
    return std::prev(after)->arm;
}

} // namespace metallm::frontier
