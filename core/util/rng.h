// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>
#include <pcg_random.hpp>
#include <span>
#include <utility>

namespace metallm {

/// What a stream of random numbers is drawn for. Streams of one seed are independent, so that a
/// draw more in one place changes nothing anywhere else (METHODS.md section 7).
enum class Stream : std::uint64_t {
    Split = 1,
    Order = 2,
    Exploration = 3,
    Folds = 4,
    Embedding = 5,
    Sample = 6,
    Bootstrap = 7,
    Mixing = 8,
    Scenario = 20,
};

/// PCG64 with our own draws: std:: distributions and std::shuffle differ between standard
/// libraries, these are the same on every machine.
class Rng {
public:
    Rng(std::uint64_t seed, Stream stream);
    /// A stream within a stream, for one item of many (one query, one fold).
    Rng(std::uint64_t seed, Stream stream, std::uint64_t item);

    std::uint64_t bits() { return m_engine(); }
    double uniform(); ///< in [0, 1), 53 bits
    std::uint64_t below(std::uint64_t bound); ///< in [0, bound), without bias; bound > 0
    double normal(); ///< mean 0, standard deviation 1 (polar method)

    /// Fisher-Yates.
    template<typename T>
    void shuffle(std::span<T> items)
    {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    pcg64 m_engine;
};

} // namespace metallm
