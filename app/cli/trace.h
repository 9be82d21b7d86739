// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/runresult.h"

#include <string>

namespace metallm::cli {

/// CSV, one line a step in the order played; figures in their shortest exact form, empty where a
/// query was unserved or its outcome is missing.
std::string traceCsv(const sim::RunResult& run);

} // namespace metallm::cli
