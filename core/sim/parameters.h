// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/costs.h"
#include "core/sim/scenario.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace metallm::sim {

enum class Mode { Offline, Online, Hybrid }; ///< METHODS.md section 1
enum class Order { Given, Shuffled };
enum class Precision { Double, Single };

/// One entry of a schedule: the cost weight from the `from`-th query played on (counted from 0).
struct ScheduleStep {
    std::int64_t from = 0;
    double costWeight = 0;

    bool operator==(const ScheduleStep&) const = default;
};

/// Everything that determines a run, with the defaults of the command line (CLI.md, "Analysis").
struct Parameters {
    std::string dataset;
    std::optional<std::string> trainSplit{};
    std::optional<std::string> evalSplit{};
    double trainFraction = 0.75;
    std::vector<std::string> models{}; ///< empty = all, in the data set's order

    std::string policy = "linucb";
    std::map<std::string, std::string> settings{}; ///< the policy's own parameters
    Mode mode = Mode::Offline;
    double alpha = 0;
    double lambda = 1;
    double gamma = 1;
    double costWeight = 0; ///< p

    data::CostMode costMode = data::CostMode::Best;
    std::string priceTable{}; ///< empty = the data set's
    std::optional<double> budget{}; ///< USD per 10,000 queries

    bool intercept = true;
    std::optional<int> pca{}; ///< dimensions; none = contexts as they are
    Order order = Order::Shuffled;
    std::uint64_t seed = 1;
    Precision precision = Precision::Double;
    bool budgetMix = false; ///< meet the budget exactly, by mixing two cost weights at random

    std::string pacing = "none"; ///< how the budget is kept online: budget::pacings()
    std::map<std::string, std::string> pacingSettings{}; ///< the pacing's own parameters
    bool hardBudget = false; ///< never spend more than the budget, to the last query
    std::vector<ScheduleStep> schedule{}; ///< for the pacing "schedule"; ascending
    Scenario scenario{}; ///< what changes while the run goes on

    bool operator==(const Parameters&) const = default;

    bool warmStarts() const { return mode != Mode::Online; }
    bool learnsWhileEvaluated() const { return mode != Mode::Offline; }
};

/// Equal but for the cost weight: both are answered by one exact frontier.
bool sameButForCostWeight(const Parameters& a, const Parameters& b);

std::string_view modeName(Mode mode);
std::string_view orderName(Order order);
std::string_view precisionName(Precision precision);

/// One line of JSON with every option in force, and back. Unknown keys are an error.
std::string toJson(const Parameters& parameters);
Result<Parameters> parametersFromJson(const std::string& json);

} // namespace metallm::sim
