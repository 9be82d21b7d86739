// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/bootstrap.h"
#include "core/sim/runresult.h"

#include <optional>
#include <string>

namespace metallm::analysis {

/// How sure one run's figures are of the queries it happened to be played on. 95 %.
struct RunIntervals {
    std::string method; ///< for people
    std::optional<Estimate> accuracy; ///< none where no query was evaluated
    std::optional<Estimate> costPer10k; ///< USD per 10,000 queries
    std::optional<Estimate> reward; ///< mean of a query
    std::optional<Estimate> regret; ///< mean of a query
};

/// Bootstrap over the queries that were served and have an outcome; clustered standard errors where
/// `byDomainCluster`. Fails only where it was stopped.
Result<RunIntervals> runIntervals(const sim::RunResult& run, const BootstrapOptions& options,
    bool byDomainCluster, const RunContext& context);

} // namespace metallm::analysis
