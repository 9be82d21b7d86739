// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/intervals.h"
#include "core/sim/parameters.h"
#include "core/sim/runresult.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace metallm::sim {

/// One parameter and the values that it takes.
struct GridAxis {
    std::string name; ///< as on the command line, without the dashes: "cost-weight", "alpha", ...
    std::vector<double> values;
    /// Of a parameter that is a word ("mode"): the words; `values` are then their indices.
    std::vector<std::string> texts{};
};

/// "cost-weight=0:1:21" (first, last, how many), "alpha=0,0.1,1" or "mode=online,hybrid".
Result<GridAxis> parseAxis(const std::string& text);
/// The same, or a setting of that policy's own.
Result<GridAxis> parseAxis(const std::string& text, const std::string& policy);
/// The parameters of every policy that are numbers.
std::vector<std::string> sweepableParameters();
/// All that an axis can name: numbers, words and the policy's own settings.
std::vector<std::string> sweepableParameters(const std::string& policy);
/// A value of an axis as it is written.
std::string valueText(const GridAxis& axis, double value);

struct SweepRequest {
    Parameters base;
    std::vector<GridAxis> axes; ///< every combination is played; no axes = the base alone
    int seeds = 1; ///< base.seed, base.seed + 1, ...
    /// With a budget: each run's cost weight is the one that meets it on the training part.
    bool costWeightFromBudget = false;
};

/// What one run of a sweep comes to. Figures that do not exist are none.
struct CellFigures {
    std::optional<double> accuracy;
    std::optional<double> costPer10k;
    double cumulativeReward = 0;
    double cumulativeRegret = 0;
    std::int64_t excluded = 0;

    bool operator==(const CellFigures&) const = default;
};

/// Remembers finished runs, so that a sweep that was stopped goes on where it was.
class CellStore {
public:
    virtual ~CellStore() = default;
    virtual std::optional<CellFigures> find(const std::string& key) = 0;
    virtual void store(const std::string& key, const CellFigures& figures) = 0;
    /// What was stored should last from now on. Called every second or so, and at the end.
    virtual void commit() { }
};

/// One combination of values, over all seeds.
struct SweepCell {
    std::vector<double> values; ///< one an axis
    std::vector<CellFigures> runs; ///< one a seed
    std::optional<analysis::Estimate> accuracy;
    std::optional<analysis::Estimate> costPer10k;
    analysis::Estimate cumulativeReward;
    analysis::Estimate cumulativeRegret;
};

struct SweepResult {
    SweepRequest request;
    std::vector<SweepCell> cells; ///< the last axis moves fastest
    std::int64_t played = 0; ///< runs; the others were known
    double elapsedSeconds = 0;
};

/// Plays every combination with every seed, one run a thread with the contexts shared. Runs that
/// differ in nothing but the cost weight share their preparation, and for a frozen policy one exact
/// frontier; no more preparations are alive than threads. Figures are the same for any number of
/// threads. `store` is asked and told on the calling thread alone, told while the sweep goes on and
/// before it is stopped; null = nothing is remembered. Every combination is checked first.
Result<std::shared_ptr<const SweepResult>> sweep(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const SweepRequest& request, CellStore* store,
    const RunContext& context);

} // namespace metallm::sim
