// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/largearray.h"

#include <cstdint>

namespace metallm::frontier {

/// Something that happens at a cost weight >= 0, by its number.
struct EventKey {
    double costWeight;
    std::uint32_t event;
};

/// Sorts by cost weight, equal ones by number. The keys must be given by ascending numbers.
/// O(E log E), in parts that fit in the cache, on up to `threads` threads.
void sortByCostWeight(LargeArray<EventKey>& keys, int threads = 1);

} // namespace metallm::frontier
