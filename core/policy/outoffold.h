// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/frozen.h"
#include "core/sim/experiment.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <functional>
#include <memory>

namespace metallm::policy {

constexpr std::size_t foldCount = 5;

/// A policy frozen over the training part itself, each query by a policy that never saw it.
struct OutOfFold {
    /// Its evaluation part is the training part, fold after fold; its costs are those charged.
    std::shared_ptr<const sim::Experiment> experiment;
    Frozen frozen; ///< one step for each query of that evaluation part
};

/// Told of each fold: trained on the others, evaluated on it.
using EachFold = std::function<void(std::shared_ptr<const sim::Experiment>, const Frozen&)>;

/// Freezes over 5 seeded folds of the training part, training on the other four each time: what a
/// policy does on queries that it has not seen, without touching the evaluation part. The training
/// part has at least 5 queries.
Result<OutOfFold> outOfFold(const sim::Experiment& experiment,
    const std::function<Result<Frozen>(const sim::Experiment&, const RunContext&)>& freeze,
    const RunContext& context, const EachFold& each = {});

} // namespace metallm::policy
