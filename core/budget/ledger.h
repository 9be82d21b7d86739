// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/exactsum.h"

#include <algorithm>
#include <cstdint>

namespace metallm::budget {

/// The money of one run: what it may spend, what it has spent, and how many queries are to come.
/// Sums are exact, so that a run never exceeds a hard budget by a rounding.
class Ledger {
public:
    /// `totalUsd` may be infinite: no budget.
    Ledger(double totalUsd, std::int64_t queries)
        : m_totalUsd(totalUsd)
        , m_queriesLeft(queries)
    {
    }

    double totalUsd() const { return m_totalUsd; }
    double spentUsd() const { return m_spent.value(); }

    /// Remaining USD for each remaining query; below 0 where more than the budget was spent.
    double usdPerQueryLeft() const
    {
        return (m_totalUsd - spentUsd())
            / static_cast<double>(std::max<std::int64_t>(m_queriesLeft, 1));
    }

    /// z, the share of the budget used, from 0 to 1.
    double shareUsed() const
    {
        return m_totalUsd > 0 ? std::clamp(spentUsd() / m_totalUsd, 0.0, 1.0) : 1;
    }

    /// What was spent stays within the budget if `usd` is added.
    bool affords(double usd) const
    {
        ExactSum after = m_spent;
        after.add(usd);
        return after.value() <= m_totalUsd;
    }

    void pay(double usd) { m_spent.add(usd); }
    /// One query is over, whatever came of it.
    void endQuery() { --m_queriesLeft; }

private:
    double m_totalUsd;
    std::int64_t m_queriesLeft;
    ExactSum m_spent;
};

} // namespace metallm::budget
