// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <memory>

namespace metallm::policy {

/// What a policy that is frozen to lines knows that no price changes. Scores are predicted from
/// scores alone, so that other prices move nothing but the slopes, and those arm by arm. Immutable.
class PriceFree {
public:
    virtual ~PriceFree() = default;
    /// Writes the slopes of one arm at the experiment's prices, to the last bit as freezing the
    /// policy over it would. `lines` has the policy's intercepts. O(N).
    virtual void setSlopes(
        const sim::Experiment& experiment, int arm, frontier::Lines& lines) const = 0;
};

using PriceFreePtr = std::shared_ptr<const PriceFree>;

/// For policies whose cost is the ridge prediction: its CostBasis over the whole evaluation part
/// (hasCostBasis() must hold). Costs as much as freezing them, and 3 N K numbers of memory.
Result<PriceFreePtr> ridgePriceFree(const sim::Experiment& experiment, const RunContext& context);

} // namespace metallm::policy
