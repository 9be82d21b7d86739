// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chartsnapshot.h"

#include <stdexcept>

namespace metallm::test {

namespace {

template<typename T>
T orThrow(Result<T> result)
{
    if (!result)
        throw std::runtime_error(result.error().message());
    return *std::move(result);
}

} // namespace

ui::SnapshotPtr snapshotOf(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const sim::Parameters& parameters)
{
    const RunContext context;
    auto snapshot = std::make_shared<ui::ResultSnapshot>();
    const auto analysis = orThrow(sim::analyse(std::move(dataset), prices, parameters, context));
    snapshot->analysis = analysis;
    snapshot->run = orThrow(sim::play(*analysis, parameters.costWeight, context));
    snapshot->oracle = sim::playOracle(*analysis, parameters.costWeight);
    if (const int best = sim::bestSingleArm(*analysis); best >= 0)
        snapshot->bestSingle = sim::playSingle(*analysis, best, parameters.costWeight);
    snapshot->spending = ui::spendingOf(*snapshot->run);
    return snapshot;
}

ui::SnapshotPtr syntheticSnapshot(const SyntheticOptions& options, double costWeight,
    sim::Mode mode, std::optional<double> budget)
{
    const auto dataset = syntheticDataset(options);
    sim::Parameters parameters;
    parameters.costWeight = costWeight;
    parameters.mode = mode;
    parameters.budget = budget;
    parameters.alpha = mode == sim::Mode::Offline ? 0 : 0.3;
    return snapshotOf(dataset, syntheticPrices(*dataset), parameters);
}

} // namespace metallm::test
