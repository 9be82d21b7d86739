// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/advice.h"
#include "core/analysis/neighbours.h"
#include "core/analysis/newquery.h"
#include "ui/state/resultsnapshot.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace metallm::ui {

/// A question typed by the user: a text, and where the policy looks at it, its domain.
struct AskedQuestion {
    std::string text{};
    std::optional<int> domain{};

    bool operator==(const AskedQuestion&) const = default;
};

/// What the run on screen says of a query that the data set does not hold. Made whole by a job,
/// swapped whole; good for every cost weight.
struct AskAnswer {
    AskedQuestion question{};
    SnapshotPtr snapshot{}; ///< whose run was asked
    analysis::Advice advice{};
    std::vector<analysis::Neighbour> neighbours{}; ///< nearest training queries
    std::optional<double> agreement{}; ///< embed::FittingEmbedder
    bool knowsNoWord = false; ///< the text's vector is 0: it shares nothing with those fitted on

    const sim::Experiment& experiment() const { return *snapshot->analysis->experiment; }
};

using AskAnswerPtr = std::shared_ptr<const AskAnswer>;

} // namespace metallm::ui
