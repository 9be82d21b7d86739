// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace metallm {

/// Asks for large pages under memory that is about to be filled and then read in random order: a
/// page of 4 KiB for each look costs more than the look. Only a hint.
void adviseLargePages(void* memory, std::size_t bytes);

/// Memory for arrays of many megabytes, in large pages where the system has them.
template<typename T>
struct LargePageAllocator {
    using value_type = T;

    LargePageAllocator() = default;
    template<typename U>
    LargePageAllocator(const LargePageAllocator<U>&)
    {
    }

    T* allocate(std::size_t count)
    {
        void* memory = ::operator new(count * sizeof(T), alignment(count));
        adviseLargePages(memory, count * sizeof(T));
        return static_cast<T*>(memory);
    }
    void deallocate(T* memory, std::size_t count) { ::operator delete(memory, alignment(count)); }
    bool operator==(const LargePageAllocator&) const = default;

private:
    static std::align_val_t alignment(std::size_t count)
    {
        constexpr std::size_t page = std::size_t(2) << 20;
        return std::align_val_t(count * sizeof(T) >= page ? page : 64);
    }
};

template<typename T>
using LargeArray = std::vector<T, LargePageAllocator<T>>;

} // namespace metallm
