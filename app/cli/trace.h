// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/runresult.h"

#include <string>

namespace metallm::cli {

/// CSV, one line a step in the order played; figures in their shortest exact form, empty where the
/// outcome is missing. An unserved query has no model and no score, costs 0 and earns 0.
std::string traceCsv(const sim::RunResult& run);

} // namespace metallm::cli
