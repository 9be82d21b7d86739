// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/cli/played.h"
#include "core/analysis/bootstrap.h"
#include "core/analysis/compare.h"
#include "core/gates/gate.h"

#include <CLI/CLI.hpp>
#include <optional>
#include <string>

namespace metallm::cli {

/// How intervals are found: what run, compare, claim and ope share.
struct IntervalOptions {
    int resamples = analysis::BootstrapOptions{}.resamples;
    bool byDomainCluster = false;
};

void addIntervalOptions(CLI::App* command, IntervalOptions& options);
/// Seeded by the analysis' own seed.
analysis::CompareOptions compareOptions(const IntervalOptions& options, std::uint64_t seed);

/// [low, high], or null where there is no interval.
Json intervalJson(const std::optional<analysis::Estimate>& estimate);
/// "0.0123 (-0.0020 to 0.0266)".
std::string estimateText(const std::optional<analysis::Estimate>& estimate, int places);
std::string shareText(const std::optional<analysis::Estimate>& estimate); ///< in percent

/// The gates of an analysis and, where there is one, a run of it.
gates::Gates gatesOf(const Analysed& analysed, const sim::RunResult* run);
Json warningsJson(const gates::Gates& gates);
void printWarnings(const gates::Gates& gates);

} // namespace metallm::cli
