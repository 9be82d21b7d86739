// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/frontiermetrics.h"
#include "core/frontier/frontier.h"
#include "core/frontier/hindsight.h"
#include "core/policy/grid.h"
#include "core/sim/budget.h"
#include "core/sim/experiment.h"
#include "core/sim/runresult.h"

#include <memory>
#include <optional>
#include <vector>

namespace metallm::sim {

/// Everything about an experiment that does not depend on the cost weight: computed once, then the
/// slider moves freely. Immutable snapshot.
struct Analysis {
    std::shared_ptr<const Experiment> experiment;
    /// The policy's exact frontier, or on a grid of cost weights where choicesAt is set; null for a
    /// run that learns while it is evaluated.
    std::shared_ptr<const frontier::Frontier> frontier;
    std::shared_ptr<const frontier::Frontier> oracle; ///< never null
    std::vector<analysis::SingleModel> models; ///< one an arm
    std::vector<analysis::CostAccuracy> zeroRouter; ///< hull of the single models, by cost
    /// Of `frontier`; empty figures where there is none.
    analysis::FrontierMetrics metrics;
    /// Where parameters.budget is met on the training part: the smallest such cost weight, with the
    /// figures of the evaluation part. None without a budget, or where no cost weight meets it.
    std::optional<frontier::Point> budgetPoint;
    double elapsedSeconds = 0;
    /// The frozen policy at any cost weight, where the frontier knows those of the grid alone.
    policy::ChoicesAt choicesAt{};

    /// How budgetPoint was mixed; none without parameters.budgetMix, or where a cost weight meets
    /// the budget without it.
    std::optional<BudgetMix> budgetMix;

    bool isGrid() const { return static_cast<bool>(choicesAt); }
    /// OPT(B) for every budget; null without a budget.
    std::shared_ptr<const frontier::Hindsight> hindsight{};
};

/// Prepares the experiment and builds all frontiers. `context` may stop it (Error::Kind::Stopped).
Result<std::shared_ptr<const Analysis>> analyse(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const Parameters& parameters, const RunContext& context);

/// Plays the policy at one cost weight: chosen from the policy's lines where it is frozen,
/// simulated step by step where it learns or is paced (the cost weight is then what the pacing
/// starts from).
Result<std::shared_ptr<const RunResult>> play(
    const Analysis& analysis, double costWeight, const RunContext& context);

/// A run and what it is seen beside, at one cost weight.
struct PlayedWithReferences {
    std::shared_ptr<const RunResult> run; ///< as play() gives it
    std::shared_ptr<const RunResult> oracle;
    std::shared_ptr<const RunResult> bestSingle; ///< null where no arm has outcomes
};
Result<PlayedWithReferences> playWithReferences(
    const Analysis& analysis, double costWeight, const RunContext& context);

/// The frozen policy's figures at one cost weight: looked up on its exact frontier; where that is a
/// grid, played. Needs a frontier.
frontier::Point pointAt(const Analysis& analysis, double costWeight);

/// Plays budgetPoint (there must be one): every query at its cost weight, or drawn, seeded, as
/// budgetMix says.
std::shared_ptr<const RunResult> playWithinBudget(const Analysis& analysis);

/// The same experiment played by a reference, for the reward chart.
std::shared_ptr<const RunResult> playOracle(const Analysis& analysis, double costWeight);
std::shared_ptr<const RunResult> playSingle(const Analysis& analysis, int arm, double costWeight);
/// One arm used for every query of the evaluation part.
analysis::SingleModel singleModel(const Experiment& experiment, int arm);
/// The arm with the highest accuracy (ties: the cheaper, then the first); -1 where none has
/// outcomes.
int bestSingleArm(const Analysis& analysis);

} // namespace metallm::sim
