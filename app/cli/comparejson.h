// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "core/analysis/compare.h"
#include "core/data/dataset.h"

#include <string>

namespace metallm::cli {

/// The figures of a comparison under their names; adds them to `object`.
void addComparison(Json& object, const analysis::Comparison& comparison);
/// Those of the first `top` queries that changed hands.
Json changesJson(
    const data::Dataset& dataset, const analysis::Comparison& comparison, std::size_t top);
/// Every query that changed hands: CSV, the largest difference in reward first.
std::string changesCsv(const data::Dataset& dataset, const analysis::Comparison& comparison);
/// The model that answered; "-" where the query was not served.
std::string modelText(const data::Dataset& dataset, const analysis::Answer& answer);

} // namespace metallm::cli
