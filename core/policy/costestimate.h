// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// The cost that a router reckons with before it asks a model.
enum class CostEstimate {
    Predicted, ///< from the query, as the score is; with flat prices the price itself
    Mean, ///< the model's mean over the training part
    Known, ///< the query's own: with token prices, known only afterwards
};

/// The setting "costs" of a router, and its value in force.
SettingInfo costSetting();
CostEstimate costEstimate(const sim::Experiment& experiment);

/// The router has to predict the costs itself.
bool mustPredictCosts(const sim::Experiment& experiment);
/// The slopes of every evaluation step, where they need no prediction. A query whose own cost is
/// not known is reckoned at the mean.
void setCosts(const sim::Experiment& experiment, frontier::Lines& lines);
/// Those of one arm.
void setCosts(const sim::Experiment& experiment, int arm, frontier::Lines& lines);

} // namespace metallm::policy
