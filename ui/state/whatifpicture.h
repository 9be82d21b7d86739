// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/breakeven.h"
#include "core/sim/repricer.h"
#include "core/util/result.h"
#include "ui/state/whatif.h"

#include <memory>
#include <optional>
#include <QList>
#include <QPointF>
#include <string>
#include <vector>

namespace metallm::ui {

/// Another set of prices seen beside the present one.
struct ScenarioPicture {
    std::string name;
    std::shared_ptr<const sim::Analysis> analysis;
};

/// What prices might make of the analysis on screen. Immutable; swapped whole.
struct WhatIfPicture {
    std::shared_ptr<const sim::Analysis> analysis; ///< the one on screen that it was asked about
    std::shared_ptr<const prices::PriceTable> prices; ///< that it was made at
    double costWeight = 0;
    // The frontiers at both ends of all ranges, and between which accuracies they lie for at most a
    // given cost: x = USD per 10,000 queries, y = accuracy. Empty without a range.
    std::shared_ptr<const sim::Analysis> low;
    std::shared_ptr<const sim::Analysis> high;
    QList<QPointF> bandUpper;
    QList<QPointF> bandLower;
    /// Per arm; none where the policy or the costs have none.
    std::vector<std::optional<analysis::BreakEven>> breakEvens;
    std::vector<std::optional<analysis::BreakEven>> entries; ///< to the frontier
    std::optional<ScenarioPicture> compared;
};

using WhatIfPicturePtr = std::shared_ptr<const WhatIfPicture>;

struct WhatIfQuestion {
    std::shared_ptr<const sim::Analysis> analysis;
    std::shared_ptr<const sim::Repricer> repricer; ///< null = make one where it is needed
    std::shared_ptr<const prices::PriceTable> prices; ///< of the analysis
    double costWeight = 0;
    double share = 0; ///< of all queries that a model is wanted for
    prices::WhatIf whatIf;
    std::optional<prices::PriceTable> compared;
};

/// For a job: O(N K^2) for the break-even prices, and one re-pricing for each other frontier.
Result<WhatIfPicturePtr> whatIfPicture(const WhatIfQuestion& question, const RunContext& context);

} // namespace metallm::ui
