// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/session.h"
#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/sim/analysis.h"
#include "core/sim/parameters.h"

#include <CLI/CLI.hpp>
#include <memory>
#include <string>
#include <vector>

namespace metallm::cli {

/// The options that run, frontier and report share (CLI.md, "Analysis").
struct AnalysisOptions {
    std::string study;
    sim::Parameters parameters;
    bool costWeightGiven = false;
};

/// Adds STUDY and the shared options; `options` must outlive the parsing.
void addAnalysisOptions(CLI::App* command, AnalysisOptions& options);
/// --train, --eval, --train-fraction and --seed alone.
void addSplitOptions(CLI::App* command, sim::Parameters& parameters);

struct LoadedData {
    std::shared_ptr<const data::Dataset> dataset;
    prices::PriceTable prices; ///< empty where the data set has none and none was asked for
    std::vector<prices::PriceTable> otherPrices; ///< every table of the study
};

/// The data set (the only one where `dataset` is empty) and the price table (the data set's where
/// `prices` is empty).
Result<LoadedData> loadData(const std::string& study, const std::string& dataset,
    const std::string& prices, const RunContext& context);

struct Analysed {
    std::shared_ptr<const sim::Analysis> analysis;
    prices::PriceTable prices;
    std::vector<prices::PriceTable> otherPrices; ///< every table of the study
};

/// Loads what the options name and analyses it.
Result<Analysed> analyse(const AnalysisOptions& options, const RunContext& context);
/// The same over what is loaded already.
Result<Analysed> analyse(
    const LoadedData& loaded, const AnalysisOptions& options, const RunContext& context);

/// The line that says how costs were come by.
void printCostMode(data::CostMode mode, const std::string& note);
/// What every analysis prints first: data set, policy, parts, cost mode.
void printHeader(const sim::Experiment& experiment);

} // namespace metallm::cli
