// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/frontier.h"

#include <string>

namespace metallm::cli {

/// CSV, one line a step: cost_weight, accuracy, cost_per_10k_usd, and the number of queries of each
/// model in a column of its own.
std::string frontierCsv(const frontier::Frontier& frontier);

} // namespace metallm::cli
