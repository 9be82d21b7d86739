// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/frontieranswer.h"
#include "app/cli/frontieroptions.h"
#include "core/frontier/intervalfrontier.h"

namespace metallm::cli {

/// Every cost weight of a run that learns: exact intervals where they can be had, a grid beyond the
/// limit on their number and for policies that have none.
struct LearningFrontier {
    FrontierAnswer answer;
    std::shared_ptr<const frontier::IntervalFrontier> intervals;
};

/// Says on standard error, first, what it is likely to come to.
Result<LearningFrontier> learningFrontier(std::shared_ptr<const sim::Analysis> analysis,
    const FrontierOptions& options, const Session& session);

} // namespace metallm::cli
