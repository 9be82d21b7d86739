// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/eventorder.h"

#include "core/util/parallel.h"

#include <algorithm>
#include <bit>
#include <span>
#include <utility>
#include <vector>

namespace metallm::frontier {

namespace {

constexpr std::size_t keysPerPart = 256;
constexpr std::size_t mostParts = 8192;

/// The bits of doubles that are not negative ascend with their values. (Adding 0 takes -0 to 0.)
std::uint64_t bitsOf(const EventKey& key)
{
    return std::bit_cast<std::uint64_t>(key.costWeight + 0.0);
}

void sortPart(std::span<EventKey> part)
{
    const auto before = [](const EventKey& a, const EventKey& b) {
        return a.costWeight != b.costWeight ? a.costWeight < b.costWeight : a.event < b.event;
    };
    // Many equal cost weights are in order already.
    if (!std::ranges::is_sorted(part, before))
        std::ranges::sort(part, before);
}

} // namespace

void sortByCostWeight(LargeArray<EventKey>& keys, int threads)
{
    if (keys.empty())
        return;
    std::uint64_t least = bitsOf(keys.front());
    std::uint64_t most = least;
    for (const EventKey& key : keys) {
        least = std::min(least, bitsOf(key));
        most = std::max(most, bitsOf(key));
    }
    // Parts by the leading bits of the range that there is.
    const std::size_t parts = std::min(mostParts, std::bit_ceil(keys.size() / keysPerPart + 1));
    const int shift = std::max<int>(static_cast<int>(std::bit_width(most - least))
            - static_cast<int>(std::bit_width(parts - 1)),
        0);
    std::vector<std::size_t> ends(((most - least) >> shift) + 1, 0);
    for (const EventKey& key : keys)
        ++ends[(bitsOf(key) - least) >> shift];
    std::size_t begin = 0;
    for (std::size_t& end : ends)
        begin += std::exchange(end, begin);
    LargeArray<EventKey> sorted(keys.size());
    for (const EventKey& key : keys)
        sorted[ends[(bitsOf(key) - least) >> shift]++] = key;
    constexpr std::size_t partsAtOnce = 64;
    forChunks(
        ends.size(), partsAtOnce, {.threads = threads}, [&](std::size_t first, std::size_t last) {
            for (std::size_t part = first; part < last; ++part) {
                const std::size_t from = part == 0 ? 0 : ends[part - 1];
                sortPart(std::span(sorted).subspan(from, ends[part] - from));
            }
        });
    keys = std::move(sorted);
}

} // namespace metallm::frontier
