// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/inspectable.h"

#include "core/policy/choice.h"

namespace metallm::policy {

int InspectablePolicy::greedyArm(std::span<const Belief> beliefs, const Question& question) const
{
    return bestArm(beliefs.size(), question.eligible, [&](std::size_t arm) {
        return beliefs[arm].score - question.costWeight * beliefs[arm].cost;
    });
}

} // namespace metallm::policy
