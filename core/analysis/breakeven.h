// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/frontier.h"

#include <optional>

namespace metallm::analysis {

/// How many times its present price a model may cost, all other prices staying, and still be worth
/// using.
struct BreakEven {
    enum class Kind {
        Never, ///< not worth using even for nothing
        At, ///< up to `scale` times its present price
        Always, ///< however dear it is
    };
    Kind kind = Kind::Never;
    double scale = 0; ///< of Kind::At, above 0
};

/// The frontier has what break-even prices follow from: a policy frozen to lines whose slopes are
/// linear in the prices, which the model has. Costs that were recorded know no price.
bool hasBreakEven(const frontier::Frontier& frontier, int arm);

/// The highest scale of the model's prices at which it is chosen for at least one query, or for
/// `share` of all queries, at cost weight p >= 0. Exact, from the lines m_ij - p * g_ij of
/// METHODS.md section 2: where u is a predicted cost in USD, R_k the model's mean cost and R that
/// of the dearest other one, arm k beats arm j while
///     s R_k <= R:  m_k - m_j + p (u_j - s u_k) / R >= 0, linear in s,
///     s R_k >= R:  m_k - m_j + p (u_j / s - u_k) / R_k >= 0, linear in 1 / s
/// (c_ref is the model's own mean cost from there on), so that each query is the model's on an
/// interval of s on either side. O(N K + N log N). Needs hasBreakEven().
BreakEven breakEven(
    const frontier::Frontier& frontier, int arm, double costWeight, double share = 0);

/// The highest scale at which the model is on the frontier at all: chosen for at least one query at
/// some cost weight. For each query the greatest s with s u_k <= q (m_k - m_j) + u_j for all j at
/// one q = c_ref / p: the top of a lower envelope of lines. O(N K h) for h corners of it. Needs
/// hasBreakEven().
BreakEven frontierEntry(const frontier::Frontier& frontier, int arm);

} // namespace metallm::analysis
