// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/rng.h"

#include <cmath>

namespace metallm {

namespace {
// SplitMix64's finaliser: spreads neighbouring seeds over the whole state.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15U;
    value = (value ^ (value >> 30U)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27U)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31U);
}
} // namespace

Rng::Rng(std::uint64_t seed, Stream stream)
    : Rng(seed, stream, 0)
{
}

Rng::Rng(std::uint64_t seed, Stream stream, std::uint64_t item)
    : m_engine(mixed(seed), mixed(static_cast<std::uint64_t>(stream) ^ mixed(item)))
{
}

double Rng::uniform()
{
    return static_cast<double>(bits() >> 11U) * 0x1p-53;
}

std::uint64_t Rng::below(std::uint64_t bound)
{
    // Rejects the few values that would make the remainder unfair.
    const std::uint64_t least = (0 - bound) % bound;
    std::uint64_t value = bits();
    while (value < least)
        value = bits();
    return value % bound;
}

double Rng::normal()
{
    for (;;) {
        const double u = 2 * uniform() - 1;
        const double v = 2 * uniform() - 1;
        const double s = u * u + v * v;
        if (s > 0 && s < 1)
            return u * std::sqrt(-2 * std::log(s) / s);
    }
}

} // namespace metallm
