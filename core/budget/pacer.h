// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/budget/ledger.h"
#include "core/policy/policy.h"

#include <cstdint>
#include <span>

namespace metallm::budget {

/// How a run keeps to its budget while it goes on. It acts on a policy from outside, through the
/// cost weight and through the arms that it closes, so that it serves every policy.
class Pacer {
public:
    virtual ~Pacer() = default;

    /// p for the query that comes next, the `step`-th played.
    virtual double costWeight(std::int64_t step) const = 0;
    /// Closes arms (sets their entry to 0) that the budget does not let through for `query`, which
    /// is column `column` of the policy's block.
    virtual void restrict(const policy::LearningPolicy&, Eigen::Index /*column*/,
        std::int32_t /*query*/, const Ledger&, std::span<std::uint8_t> /*eligible*/)
    {
    }
    /// The query came to this normalised cost (0 = unserved). `ledger` is as it was before.
    virtual void paid(double /*cost*/, const Ledger& /*ledger*/) { }
};

} // namespace metallm::budget
