// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/runresult.h"

#include <string>

namespace metallm::cli {

/// CSV: the run's mean score and reward after every step, with anytime intervals.
std::string curveCsv(const sim::RunResult& run);

} // namespace metallm::cli
