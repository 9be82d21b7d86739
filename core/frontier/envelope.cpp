// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/frontier/envelope.h"

#include "core/util/cpulevel.h"

#include <algorithm>

namespace metallm::frontier {

// One for each instruction set (envelopeloops.h). intercepts, slopes: envelopeRows x arms.
void walkEnvelopes2(const double* intercepts, const double* slopes, std::int32_t arms,
    bool cheapestAtZero, EnvelopeRow* rows);
void walkEnvelopes3(const double* intercepts, const double* slopes, std::int32_t arms,
    bool cheapestAtZero, EnvelopeRow* rows);
void walkEnvelopes4(const double* intercepts, const double* slopes, std::int32_t arms,
    bool cheapestAtZero, EnvelopeRow* rows);

Envelopes::Envelopes(const Lines& lines)
    : m_lines(lines)
    , m_intercepts(LaneMatrix::Zero(envelopeRows, lines.arms()))
    , m_slopes(LaneMatrix::Zero(envelopeRows, lines.arms()))
    , m_transitions(static_cast<std::size_t>(envelopeRows * (2 * lines.arms() + 2)))
{
    for (std::size_t lane = 0; lane < envelopeRows; ++lane)
        m_rows[lane] = {m_transitions.data() + lane * (m_transitions.size() / envelopeRows), 0};
}

std::span<const EnvelopeRow> Envelopes::at(Eigen::Index first)
{
    const Eigen::Index count = std::min<Eigen::Index>(envelopeRows, m_lines.steps() - first);
    // Lanes beyond the last row keep what they have: it is not looked at.
    m_intercepts.topRows(count) = m_lines.intercepts.middleRows(first, count);
    m_slopes.topRows(count) = m_lines.slopes.middleRows(first, count);
    static const WalkEnvelopes walk = cpuLevel() == 4 ? walkEnvelopes4
        : cpuLevel() == 3                             ? walkEnvelopes3
                                                      : walkEnvelopes2;
    walk(m_intercepts.data(), m_slopes.data(), static_cast<std::int32_t>(m_lines.arms()),
        m_lines.cheapestAtZero, m_rows);
    return std::span(m_rows).first(static_cast<std::size_t>(count));
}

void envelope(const Lines& lines, Eigen::Index row, std::vector<Transition>& transitions)
{
    Envelopes envelopes(lines);
    const EnvelopeRow found = envelopes.at(row).front();
    transitions.assign(found.transitions, found.transitions + found.count);
}

} // namespace metallm::frontier
