// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/sim/sweep.h"

#include <string>

namespace metallm::cli {

/// One row a combination: its values, how many runs, then mean and 95 % interval of each figure.
/// What is unknown is empty.
std::string sweepCsv(const sim::SweepResult& result);
void printSweep(const sim::SweepResult& result, const data::Dataset& dataset, bool asJson);

} // namespace metallm::cli
