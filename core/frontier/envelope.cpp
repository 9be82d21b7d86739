// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/envelope.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace metallm::frontier {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Walks one row's lines from p = 0 upwards.
class Walk {
public:
    Walk(const Lines& lines, Eigen::Index row)
        : m_lines(lines)
        , m_row(row)
    {
    }

    double intercept(std::int32_t arm) const { return m_lines.intercepts(m_row, arm); }
    double slope(std::int32_t arm) const { return m_lines.slopes(m_row, arm); }
    std::int32_t arms() const { return static_cast<std::int32_t>(m_lines.arms()); }

    /// The cheapest of the arms with the best intercept: what is chosen just above p = 0.
    std::int32_t firstAboveZero() const
    {
        std::int32_t best = chooseArm(m_lines, m_row, 0);
        for (std::int32_t arm = 0; arm < arms(); ++arm)
            if (intercept(arm) == intercept(best) && slope(arm) < slope(best))
                best = arm;
        return best;
    }

    struct Meeting {
        double at = infinity; ///< where the next line overtakes
        std::int32_t first = 0; ///< first in model order of all lines that meet there
        std::int32_t next = -1; ///< the cheapest of them: chosen above
    };

    Meeting nextAfter(std::int32_t current, double from) const
    {
        Meeting meeting;
        for (std::int32_t arm = 0; arm < arms(); ++arm) {
            if (!(slope(arm) < slope(current)) || std::isnan(intercept(arm)))
                continue;
            const double crossing =
                (intercept(current) - intercept(arm)) / (slope(current) - slope(arm));
            const double at = std::max(crossing, from);
            if (at < meeting.at)
                meeting = {at, std::min(current, arm), arm};
            else if (at == meeting.at && at < infinity && slope(arm) < slope(meeting.next))
                meeting.next = arm;
            if (at == meeting.at)
                meeting.first = std::min(meeting.first, arm);
        }
        return meeting;
    }

private:
    const Lines& m_lines;
    Eigen::Index m_row;
};

/// A later transition at the same cost weight replaces the earlier one.
void take(std::vector<Transition>& transitions, double costWeight, std::int32_t arm)
{
    if (transitions.back().arm == arm)
        return;
    if (transitions.back().costWeight == costWeight)
        transitions.back().arm = arm;
    else
        transitions.push_back({costWeight, arm});
}

} // namespace

void envelope(const Lines& lines, Eigen::Index row, std::vector<Transition>& transitions)
{
    transitions.clear();
    const Walk walk(lines, row);
    std::int32_t current = chooseArm(lines, row, 0);
    transitions.push_back({0, current});
    if (std::isnan(walk.intercept(current)))
        return;
    const std::int32_t above = walk.firstAboveZero();
    if (above != current) {
        take(transitions, std::nextafter(0.0, infinity), above);
        current = above;
    }
    double at = 0;
    for (;;) {
        const auto meeting = walk.nextAfter(current, at);
        if (meeting.next < 0 || !(meeting.at < std::numeric_limits<double>::max()))
            return;
        at = meeting.at;
        take(transitions, at, meeting.first);
        take(transitions, std::nextafter(at, infinity), meeting.next);
        current = meeting.next;
    }
}

} // namespace metallm::frontier
