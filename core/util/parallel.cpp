// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/parallel.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace metallm {

bool forChunks(std::size_t count, std::size_t chunk, const RunContext& context,
    const std::function<void(std::size_t, std::size_t)>& work,
    const std::function<void(std::size_t)>& told)
{
    std::atomic<std::size_t> next = 0;
    const auto takeOne = [&] {
        const std::size_t begin = next.fetch_add(chunk);
        if (begin >= count || context.stopRequested())
            return false;
        work(begin, std::min(begin + chunk, count));
        return true;
    };
    const std::size_t chunks = (count + chunk - 1) / chunk;
    const auto wanted = static_cast<std::size_t>(std::max(context.threads, 1));
    std::vector<std::jthread> helpers;
    for (std::size_t helper = 1; helper < std::min(wanted, chunks); ++helper)
        helpers.emplace_back([&takeOne] {
            while (takeOne()) { }
        });
    while (takeOne())
        if (told)
            told(std::min(next.load(), count));
    helpers.clear(); // joins
    return !context.stopRequested();
}

} // namespace metallm
