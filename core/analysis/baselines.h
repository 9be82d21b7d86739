// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/analysis.h"
#include "core/util/result.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::analysis {

/// What a claim is measured against (METHODS.md section 5, "Claim check"). All are picked with the
/// evaluation part's outcomes in view, which makes each the strongest of its kind.
enum class Baseline {
    MostAccurate, ///< single model; of equals the cheaper
    Cheapest, ///< single model; of equals the more accurate
    Priciest, ///< single model; of equals the more accurate
    BestUnderBudget, ///< the most accurate single model that costs no more than the budget
    BestPerDomain, ///< in each domain its most accurate model; of equals the cheaper
    Named, ///< a single model by name
};

/// Of "most-accurate", "cheapest", "priciest", "best-under-budget", "best-per-domain"; "model" for
/// Named.
Result<Baseline> baselineFromName(std::string_view name);

struct BaselineRun {
    std::string label; ///< for people: "the most accurate model, large"
    std::shared_ptr<const sim::RunResult> run;
    std::string model{}; ///< the single model that was picked; empty for Named and several models
};

/// The baseline played over the analysis' evaluation part at the run's cost weight. `model` names
/// it where it is Named. The budget is parameters.budget, without one the run's own cost. Fails
/// where no model qualifies.
Result<BaselineRun> playBaseline(const sim::Analysis& analysis, const sim::RunResult& run,
    Baseline baseline, const std::string& model);

} // namespace metallm::analysis
