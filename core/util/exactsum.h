// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cmath>

namespace metallm {

/// A sum of doubles that does not depend on the order of its terms: fixed point with 80 binary
/// places in 128 bits. Scores and costs are added without any rounding (terms below 2^-27 keep an
/// absolute error of 2^-81), so that a prefix sum over the frontier's steps equals the sum over one
/// run to the last bit, whatever the number of threads. Terms must be finite; |sum| < 2^46.
class ExactSum
{
public:
    void add(double value) { m_sum += fixed(value); }
    void subtract(double value) { m_sum -= fixed(value); }
    void add(const ExactSum& other) { m_sum += other.m_sum; }
    double value() const { return std::ldexp(static_cast<double>(m_sum), -places); }

private:
    __extension__ using Fixed = __int128;
    static constexpr int places = 80;
    static constexpr int headPlaces = 40;

    static Fixed fixed(double value)
    {
        // 2^40 times the value has at most 63 bits before the point for |value| < 2^22.
        const double scaled = std::ldexp(value, headPlaces);
        const double head = std::floor(scaled);
        const double tail = std::nearbyint(std::ldexp(scaled - head, places - headPlaces));
        return (static_cast<Fixed>(head) << (places - headPlaces)) + static_cast<Fixed>(tail);
    }

    Fixed m_sum = 0;
};

} // namespace metallm
