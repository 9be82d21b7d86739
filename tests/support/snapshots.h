// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/syntheticdata.h"
#include "ui/state/resultsnapshot.h"

#include <atomic>
#include <QDebug>
#include <QThread>

namespace metallm::test {

/// What a data set's analysis shows, made at once on this thread.
inline ui::SnapshotPtr analysed(const std::shared_ptr<const data::Dataset>& dataset,
    const sim::Parameters& parameters = {}, const prices::PriceTable& prices = {})
{
    const RunContext context{};
    const auto table = prices.prices.empty() ? syntheticPrices(*dataset) : prices;
    const auto analysis = sim::analyse(dataset, table, parameters, context);
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    const auto run = sim::play(**analysis, parameters.costWeight, context);
    if (!run)
        qFatal("%s", run.error().message().c_str());
    const int best = sim::bestSingleArm(**analysis);
    return std::make_shared<const ui::ResultSnapshot>(
        ui::ResultSnapshot{*analysis, *run, sim::playOracle(**analysis, parameters.costWeight),
            best < 0 ? nullptr : sim::playSingle(**analysis, best, parameters.costWeight),
            ui::spendingOf(**run), std::make_shared<const prices::PriceTable>(table)});
}

/// The same, and tells on which thread it was freed.
inline ui::SnapshotPtr watched(const ui::ResultSnapshot& snapshot, std::atomic<QThread*>& freedOn)
{
    return {new ui::ResultSnapshot(snapshot), [&freedOn](const ui::ResultSnapshot* held) {
                delete held;
                freedOn = QThread::currentThread();
            }};
}

} // namespace metallm::test
