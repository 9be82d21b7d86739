// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/sim/experiment.h"

#include <cstdint>
#include <vector>

namespace metallm::cli {

/// Every option in force: the models by name, the cost mode and price table that were used.
Json parametersJson(const sim::Experiment& experiment, double costWeight);
/// Model -> count.
Json selectionJson(const sim::Experiment& experiment, const std::vector<std::int64_t>& selection);
/// Each event as in a scenario file, and `text`, as --event takes it.
Json eventsJson(const sim::Scenario& scenario);
/// How many queries train; none where the mode is online.
std::int64_t trainingQueries(const sim::Experiment& experiment);
/// What a reader must know of the figures: the data set's hash, whether it is simulated, how costs
/// were come by.
void addExperimentFacts(Json& object, const sim::Experiment& experiment);

} // namespace metallm::cli
