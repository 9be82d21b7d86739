// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/analysis/frontierforms.h"
#include "core/gates/gate.h"
#include "core/sim/analysis.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace metallm::cli {

/// A frontier's figures, of a frozen policy or of one that learns, ready to be printed.
struct FrontierAnswer {
    std::shared_ptr<const sim::Analysis> analysis;
    bool exact = true; ///< else, in part at least, a grid
    std::size_t steps = 0;
    std::vector<frontier::Point> at{}; ///< for each cost weight asked for
    analysis::FrontierMetrics metrics{};
    analysis::FrontierForms forms{};
    gates::Gates gates{};
    std::optional<frontier::Point> budgetPoint{}; ///< where parameters.budget is met
    std::string budgetNote{}; ///< on what it was found; empty = on the training part
    double seconds = 0;

    // Of a run that learns.
    Json more = Json::object(); ///< further members
    std::vector<std::pair<std::string, std::string>> facts{}; ///< further lines for people
};

void printFrontier(const FrontierAnswer& answer, bool asJson);

} // namespace metallm::cli
