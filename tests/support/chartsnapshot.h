// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/syntheticdata.h"
#include "ui/state/resultsnapshot.h"

namespace metallm::test {

/// A true analysis of the synthetic data, with the run and its references at `costWeight`.
ui::SnapshotPtr syntheticSnapshot(const SyntheticOptions& options, double costWeight,
    sim::Mode mode = sim::Mode::Offline, std::optional<double> budget = {});

/// The same for any data set.
ui::SnapshotPtr snapshotOf(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const sim::Parameters& parameters);

} // namespace metallm::test
