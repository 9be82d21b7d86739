// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"
#include "core/policy/registry.h"

#include <string>
#include <vector>

namespace metallm::policy {

/// What is known of the training part and wanted of the evaluation part. rows = experiment.train
/// (wanted: experiment.eval), cols = whatever is predicted; NaN = not known.
using Targets = frontier::LineMatrix;

Targets trainScores(const sim::Experiment& experiment); ///< cols = arms
Targets trainCosts(const sim::Experiment& experiment); ///< cols = arms; normalised

/// Mean of a column over what is known of it; NaN where nothing is.
double knownMean(const Targets& targets, Eigen::Index column);

struct KnnOptions {
    std::size_t neighbours = 40;
    bool byDistance = false; ///< weigh by 1 / (1 - similarity) instead of alike
};

/// Mean over the k nearest training queries that know the target; where none of them does, the mean
/// over the whole training part; NaN where that knows nothing either.
Result<Targets> predictByNeighbours(const sim::Experiment& experiment, const Targets& targets,
    const KnnOptions& options, const RunContext& context);
/// Logistic regression for each column (logisticfit.h); `names` is for messages, one a column.
/// NaN where the training part knows nothing.
Result<Targets> predictByLogistic(const sim::Experiment& experiment, const Targets& targets,
    const std::vector<std::string>& names, const RunContext& context);
/// Ridge regression of score and cost: LinUCB's lines without its bonus.
Result<frontier::Lines> predictByRidge(
    const sim::Experiment& experiment, const RunContext& context);

std::vector<std::string> armNames(const sim::Experiment& experiment);

/// The setting "k" of a router that may ask neighbours, and the options in force.
SettingInfo neighboursSetting();
SettingInfo predictorSetting(std::vector<std::string> choices);
KnnOptions knnOptions(const PolicyInfo& policy, const sim::Parameters& parameters);

/// Predicted score of every arm on every evaluation step by the predictor named ridge, logistic or
/// knn; NaN = an arm that the training part has no outcome of.
Result<Targets> predictScores(const sim::Experiment& experiment, const std::string& predictor,
    const KnnOptions& options, const RunContext& context);

} // namespace metallm::policy
