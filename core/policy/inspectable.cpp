// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/inspectable.h"

#include <cmath>

namespace metallm::policy {

int InspectablePolicy::greedyArm(std::span<const Belief> beliefs, const Question& question) const
{
    int best = sim::noArm;
    double bestValue = 0;
    for (std::size_t arm = 0; arm < beliefs.size(); ++arm) {
        const double value = beliefs[arm].score - question.costWeight * beliefs[arm].cost;
        if (!question.allows(static_cast<int>(arm)) || std::isnan(value))
            continue;
        if (best == sim::noArm || value > bestValue) {
            best = static_cast<int>(arm);
            bestValue = value;
        }
    }
    return best;
}

} // namespace metallm::policy
