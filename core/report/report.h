// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"
#include "core/sim/analysis.h"
#include "core/sim/runresult.h"
#include "core/util/result.h"

#include <filesystem>
#include <span>
#include <string>

namespace metallm::report {

/// What a report tells of: an analysis, one run of it, and the prices in force.
struct ReportInput {
    const sim::Analysis& analysis;
    const sim::RunResult& run;
    const prices::PriceTable& prices;
    std::string createdAt{}; ///< when, for people and machines (ISO 8601); empty = not stated
    std::span<const prices::PriceTable> otherPrices{}; ///< the study's, to hold the prices against
};

/// Writes the report in the format that the file's suffix names: .html (one self-contained file),
/// .csv, .json or .md. The file is whole or as it was before; another suffix is a wrong call.
Result<void> writeReport(const ReportInput& input, const std::filesystem::path& file);

} // namespace metallm::report
