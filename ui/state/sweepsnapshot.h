// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/sim/sweep.h"

#include <memory>
#include <optional>

namespace metallm::ui {

/// A finished sweep, with what it was asked about. Immutable; swapped whole.
struct SweepSnapshot {
    std::shared_ptr<const sim::SweepResult> result;
    std::shared_ptr<const data::Dataset> dataset;
    prices::PriceTable prices;

    /// What the window has to have for a cell to be its answer (seeds: the first).
    sim::Parameters parametersOf(std::size_t cell) const;
    /// The cells still answer the present question, but for the parameters that were swept.
    bool answers(const std::shared_ptr<const data::Dataset>& present,
        const prices::PriceTable& presentPrices, const sim::Parameters& parameters) const;
    /// The cell of these parameters; none where they are in no cell.
    std::optional<std::size_t> cellOf(const sim::Parameters& parameters) const;
};

using SweepPtr = std::shared_ptr<const SweepSnapshot>;

} // namespace metallm::ui
