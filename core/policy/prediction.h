// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/lines.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <functional>

namespace metallm::policy {

/// A policy that was trained once. Gives lines for the evaluation part of an experiment that
/// differs from the one it was trained on in that part alone.
using Predictor = std::function<Result<frontier::Lines>(const sim::Experiment&, const RunContext&)>;

/// What a policy can say of queries that are asked about after its run.
struct Prediction {
    /// The policy trained and frozen, without its draws. Empty: PolicyInfo::freeze has to be asked
    /// each time.
    std::function<Result<Predictor>(const sim::Experiment&, const RunContext&)> train{};
    bool draws = false; ///< frozen, too, it chooses by a draw: no line tells what it will do
    bool usesDomains = false; ///< looks at the domain of the query
};

} // namespace metallm::policy
