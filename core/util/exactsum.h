// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>
#include <cstdint>

namespace metallm {

/// A sum of doubles that does not depend on the order of its terms: fixed point with 80 binary
/// places in 128 bits. Scores and costs are added without any rounding (terms below 2^-27 keep an
/// absolute error of 2^-81), so that a prefix sum over the frontier's steps equals the sum over one
/// run to the last bit, whatever the number of threads. Terms must be finite; |sum| < 2^46.
class ExactSum {
public:
    void add(double value) { m_sum += fixed(value); }
    void subtract(double value) { m_sum -= fixed(value); }
    void add(const ExactSum& other) { m_sum += other.m_sum; }
    void subtract(const ExactSum& other) { m_sum -= other.m_sum; }
    double value() const { return static_cast<double>(m_sum) * 0x1p-80; }

private:
    __extension__ using Fixed = __int128;
    static constexpr int places = 80;
    static constexpr int headPlaces = 40;

    static Fixed fixed(double value)
    {
        // 2^40 times the value has at most 62 bits before the point for |value| < 2^22. Products
        // with a power of 2 are exact.
        const double scaled = value * 0x1p40;
        const double head = std::floor(scaled);
        const double tail = std::nearbyint((scaled - head) * 0x1p40);
        return (static_cast<Fixed>(static_cast<std::int64_t>(head)) << (places - headPlaces))
            + static_cast<std::int64_t>(tail);
    }

    Fixed m_sum = 0;
};

} // namespace metallm
