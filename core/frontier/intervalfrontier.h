// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/frontier.h"
#include "core/sim/experiment.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace metallm::frontier {

/// Every cost weight in [from, to) leads a learning run to the same choices, and so to these
/// figures.
struct Interval {
    double from = 0;
    double to = 0;
    std::optional<double> accuracy; ///< none where no query could be evaluated
    std::optional<double> costPer10k; ///< USD per 10,000 queries
    std::vector<std::int64_t> selection; ///< per arm
    std::int64_t excluded = 0;
};

/// All outcomes of a run that learns, over a range of cost weights (METHODS.md section 2, "Every
/// cost weight of a run that learns"). Immutable snapshot; intervals adjoin each other and ascend.
struct IntervalFrontier {
    std::shared_ptr<const sim::Experiment> experiment;
    std::vector<Interval> intervals;
    double from = 0;
    double to = 0; ///< end of what is covered
    bool complete = true; ///< false where the limit on the number of intervals ended it before
    /// Intervals that begin here or beyond are steps of a grid: their figures are those of their
    /// beginning, and choices may change inside.
    double exactTo = 0;

    bool isExact() const { return complete && exactTo >= to; }

    /// The interval that holds p; null outside the covered range.
    const Interval* at(double costWeight) const;
};

} // namespace metallm::frontier
