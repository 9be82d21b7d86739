// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/analysis/advice.h"
#include "core/analysis/newquery.h"
#include "core/sim/analysis.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <memory>

namespace metallm::analysis {

/// A run that can be asked what it would do with queries that the data set does not hold. Whoever
/// asks does so from one thread at a time.
class Adviser {
public:
    virtual ~Adviser() = default;

    /// Frozen policies are trained once where they can be (policy::Prediction::train), else for
    /// each query; one that learns is played at `costWeight` to its end, and stays there.
    static Result<std::shared_ptr<Adviser>> of(std::shared_ptr<const sim::Analysis> analysis,
        double costWeight, const RunContext& context);

    virtual Result<Advice> advise(const NewQuery& query, const RunContext& context) = 0;
};

/// The advice that `of` would give needs the query's context, or its domain.
bool needsContext(const sim::Experiment& experiment);
bool needsDomain(const sim::Experiment& experiment);

} // namespace metallm::analysis
