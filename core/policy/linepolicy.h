// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/valuelearner.h"
#include "core/policy/inspectable.h"

#include <cstddef>
#include <memory>

namespace metallm::policy {

/// A learning policy that chooses the best of lines in p: the
/// sweep over all cost weights plays the policy itself, its own arithmetic and draws.
class LinePolicy : public InspectablePolicy {
public:
    /// What choose() takes the best of at column `step`; `lines` has one an arm. Unless a policy
    /// says otherwise, what it estimates.
    virtual void lines(Eigen::Index step, frontier::ValueLines& lines) const
    {
        estimate(step, lines.intercepts, lines.slopes);
    }
};

/// The policy as it begins its run over the experiment, for the sweep.
std::unique_ptr<frontier::ValueLearner> valuesOf(
    std::shared_ptr<const sim::Experiment> experiment, std::unique_ptr<LinePolicy> policy);

} // namespace metallm::policy
