// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>

namespace metallm::policy {

/// What an arm comes to over some queries, those without an outcome left out.
struct ArmMean {
    std::int64_t outcomes = 0;
    double score = 0;
    double cost = 0; ///< normalised
};

ArmMean armMean(const sim::Experiment& experiment, int arm, std::span<const std::int32_t> queries);

/// The queries that a policy which fits nothing may look at: the training part, or all where there
/// is none.
std::span<const std::int32_t> queriesToLookAt(const sim::Experiment& experiment);

// Words that stand for a model in a setting of kind Model.
constexpr auto cheapestWord = "cheapest";
constexpr auto mostAccurateWord = "most accurate";

/// The arm of that name, or the one that one of the words stands for (means over
/// queriesToLookAt(); ties: of the most accurate the cheaper, then the first).
Result<int> armNamed(const sim::Experiment& experiment, const std::string& name);
int cheapestArm(const sim::Experiment& experiment);

/// May be chosen by nobody: a model that the training part has no outcome of is not known to be
/// free and bad, it is not known.
void closeUnseenArms(const sim::Experiment& experiment, frontier::Lines& lines);

} // namespace metallm::policy
