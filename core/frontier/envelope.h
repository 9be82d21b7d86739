// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"

#include <cstdint>
#include <vector>

namespace metallm::frontier {

/// From `costWeight` on, `arm` is chosen.
struct Transition {
    double costWeight;
    std::int32_t arm;
};

/// The arm chosen for one query as p goes from 0 to infinity: the upper envelope of its lines
/// (METHODS.md section 2). The first transition is at p = 0; the others ascend strictly. Where
/// lines meet at p* the tie goes to the first arm in model order, so a later arm takes over at the
/// next double after p*. O(K) for each transition.
void envelope(const Lines& lines, Eigen::Index row, std::vector<Transition>& transitions);

} // namespace metallm::frontier
