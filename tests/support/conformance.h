// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registry.h"

#include <memory>
#include <vector>

/// What the tests of every registered policy share.
namespace metallm::test::conformance {

using Arms = std::vector<std::int32_t>;
using DatasetPtr = std::shared_ptr<const data::Dataset>;

constexpr double costWeight = 0.3; ///< of all runs

/// A row for each policy of the register, or for each that learns.
void everyPolicy();
void everyLearner();
/// The policy of the row that is being tested.
const policy::PolicyInfo& policyOfRow();

/// A run of the policy that explores, with every setting that must be given.
sim::Parameters parametersOf(
    const policy::PolicyInfo& info, const data::Dataset& dataset, sim::Mode mode);

/// What the frozen policy answers with at cost weight p, step by step.
Arms plainArms(const policy::Frozen& frozen, double p);

} // namespace metallm::test::conformance
