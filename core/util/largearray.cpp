// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/largearray.h"

#include <cstdint>
#include <sys/mman.h>

namespace metallm {

void adviseLargePages(void* memory, std::size_t bytes)
{
    constexpr std::uintptr_t page = 4096;
    const auto begin = (reinterpret_cast<std::uintptr_t>(memory) + page - 1) & ~(page - 1);
    const auto end = (reinterpret_cast<std::uintptr_t>(memory) + bytes) & ~(page - 1);
    if (end >= begin + (std::uintptr_t(2) << 20))
        // NOLINTNEXTLINE(performance-no-int-to-ptr): the first whole page inside
        madvise(reinterpret_cast<void*>(begin), end - begin, MADV_HUGEPAGE);
}

} // namespace metallm
