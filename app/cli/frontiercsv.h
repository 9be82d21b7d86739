// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/frontier.h"
#include "core/frontier/intervalfrontier.h"

#include <string>

namespace metallm::cli {

/// Every step of a frontier as CSV: cost weight, accuracy, cost, then how often each model is
/// chosen. Figures that do not exist are empty.
std::string frontierCsv(const frontier::Frontier& frontier);
/// Every interval of a run that learns, in the same columns, and a last one named `kind`: "exact",
/// or "grid" where the row is a step of a grid.
std::string frontierCsv(const frontier::IntervalFrontier& frontier);

} // namespace metallm::cli
