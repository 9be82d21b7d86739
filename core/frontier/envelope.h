// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/envelopewalk.h"
#include "core/frontier/lines.h"

#include <cstdint>
#include <span>
#include <vector>

namespace metallm::frontier {

/// The arm chosen for one query as p goes from 0 to infinity: the upper envelope of its lines
/// (METHODS.md section 2). The first transition is at p = 0; the others ascend strictly. Where
/// lines meet at p* the tie goes to the first arm in model order, so a later arm takes over at the
/// next double after p*. O(K) for each transition.
void envelope(const Lines& lines, Eigen::Index row, std::vector<Transition>& transitions);

/// envelope() of up to envelopeRows consecutive rows at once.
class Envelopes {
public:
    explicit Envelopes(const Lines& lines);

    /// Those of rows `first` to `first + envelopeRows - 1`, as far as there are any.
    std::span<const EnvelopeRow> at(Eigen::Index first);

private:
    using LaneMatrix = Eigen::Matrix<double, envelopeRows, Eigen::Dynamic>; // a row a lane

    const Lines& m_lines;
    LaneMatrix m_intercepts;
    LaneMatrix m_slopes;
    std::vector<Transition> m_transitions;
    EnvelopeRow m_rows[envelopeRows];
};

} // namespace metallm::frontier
