// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/confidencesequence.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

namespace {

constexpr double missRate = 0.05;
constexpr int cells = 1000;
constexpr double largestBet = 0.5; // share of the capital at risk

/// Capital won by betting that the mean is above (up) or below (down) a candidate, for the
/// candidates i / cells that are still in. Capital of 2 / missRate against a candidate rules it out
/// for good.
class Bets {
public:
    void bet(double value, double stake)
    {
        for (int i = m_first; i <= m_last; ++i) {
            const double candidate = static_cast<double>(i) / cells;
            const auto at = static_cast<std::size_t>(i);
            m_up[at] *= 1 + limited(stake, candidate) * (value - candidate);
            m_down[at] *= 1 - limited(stake, 1 - candidate) * (value - candidate);
        }
        while (m_first < m_last && m_up[static_cast<std::size_t>(m_first)] >= limit)
            ++m_first;
        while (m_last > m_first && m_down[static_cast<std::size_t>(m_last)] >= limit)
            --m_last;
    }

    // The cell beyond the last candidate that is in may still hold the mean.
    double low() const { return std::max(0.0, static_cast<double>(m_first - 1) / cells); }
    double high() const { return std::min(1.0, static_cast<double>(m_last + 1) / cells); }

private:
    static constexpr double limit = 2 / missRate;
    static double limited(double stake, double room)
    {
        return room > 0 ? std::min(stake, largestBet / room) : stake;
    }

    std::vector<double> m_up = std::vector<double>(cells + 1, 1.0);
    std::vector<double> m_down = std::vector<double>(cells + 1, 1.0);
    int m_first = 0;
    int m_last = cells;
};

/// Mean and variance so far, begun as if one value of 1/2 had been seen (there, equation 15).
class Moments {
public:
    double variance() const { return m_squares / m_count; }
    void add(double value)
    {
        m_sum += value;
        m_count += 1;
        const double deviation = value - m_sum / m_count;
        m_squares += deviation * deviation;
    }

private:
    double m_sum = 0.5;
    double m_squares = 0.25;
    double m_count = 1;
};

} // namespace

std::vector<Estimate> bettingSequence(std::span<const double> values, double least, double most)
{
    const double range = most - least;
    std::vector<Estimate> sequence;
    sequence.reserve(values.size());
    Bets bets;
    Moments moments;
    double sum = 0;
    for (const double value : values) {
        const auto t = static_cast<double>(sequence.size() + 1);
        const double unit = range > 0 ? std::clamp((value - least) / range, 0.0, 1.0) : 0;
        bets.bet(unit,
            std::sqrt(2 * std::log(2 / missRate) / (moments.variance() * t * std::log(t + 1))));
        moments.add(unit);
        sum += value;
        sequence.push_back({sum / t, least + range * bets.low(), least + range * bets.high()});
    }
    return sequence;
}

} // namespace metallm::analysis
