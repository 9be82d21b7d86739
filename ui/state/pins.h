// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prices/pricetable.h"
#include "core/sim/parameters.h"
#include "ui/state/pincurves.h"

#include <memory>
#include <optional>
#include <QString>
#include <vector>

namespace metallm::ui {

/// An analysis that is kept: what was asked, under a name. Immutable; a renamed pin is another one
/// of the same number.
struct Pin {
    int id = 0;
    QString name;
    sim::Parameters parameters; ///< with its cost weight
    prices::PriceTable prices;
    std::string createdAt; ///< ISO 8601, UTC
};

using PinPtr = std::shared_ptr<const Pin>;
using Pins = std::vector<PinPtr>;

/// What a pin comes to. Computed when it is pinned, and again when a study is opened.
struct PinAnswer {
    SnapshotPtr snapshot; ///< null where it could not be computed again
    PinCurvesPtr curves;
    QString failure; ///< why there is no snapshot
};

using PinAnswerPtr = std::shared_ptr<const PinAnswer>;

} // namespace metallm::ui
