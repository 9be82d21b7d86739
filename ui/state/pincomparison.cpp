// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/pincomparison.h"

#include <algorithm>
#include <numeric>

namespace metallm::ui {

namespace {

/// The column as a number; for names, their place in the data set's order.
double keyOf(const ChangedQuery& change, ChangeColumn column)
{
    switch (column) {
    case ChangeColumn::Query:
        return change.query;
    case ChangeColumn::Before:
        return change.before;
    case ChangeColumn::After:
        return change.after;
    case ChangeColumn::Score:
        return change.score;
    case ChangeColumn::Cost:
        return change.costUsd;
    case ChangeColumn::Gain:
        break;
    }
    return change.gain;
}

} // namespace

Result<PinDifference> differenceOf(
    const sim::RunResult& pin, const sim::RunResult& present, const RunContext& context)
{
    analysis::CompareOptions options;
    options.bootstrap.seed = present.experiment->parameters.seed;
    options.domains = false;
    const auto compared = analysis::compareRuns(pin, present, options, context);
    if (!compared)
        return tl::unexpected(compared.error());
    const auto difference = [](const std::optional<analysis::PairedFigure>& figure) {
        return figure ? std::optional(figure->difference) : std::nullopt;
    };
    return PinDifference{std::ssize(compared->pairing.queries), compared->pairing.leftOut,
        difference(compared->accuracy), difference(compared->costPer10k),
        difference(compared->reward)};
}

Result<ChangesPtr> changesOf(
    int id, const sim::RunResult& pin, const sim::RunResult& present, const RunContext& context)
{
    const auto pairing = analysis::pairRuns(present, pin);
    if (!pairing)
        return tl::unexpected(pairing.error());
    if (context.stopRequested())
        return stopped();
    auto changes = std::make_shared<Changes>();
    changes->pin = id;
    changes->dataset = present.experiment->dataset;
    changes->paired = std::ssize(pairing->queries);
    for (const std::size_t i : analysis::changedHands(*pairing)) {
        const auto& [query, after, before] = pairing->queries[i];
        changes->queries.push_back({query, before.model, after.model, after.score - before.score,
            after.costUsd - before.costUsd, after.reward - before.reward});
        (changes->queries.back().gain > 0 ? changes->gained : changes->lost) +=
            changes->queries.back().gain;
    }
    return changes;
}

std::vector<std::uint32_t> orderOf(const Changes& changes, ChangeColumn column, bool descending)
{
    std::vector<std::uint32_t> order(changes.queries.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto key = [&](std::uint32_t row) { return keyOf(changes.queries[row], column); };
    if (descending)
        std::ranges::stable_sort(order, std::ranges::greater{}, key);
    else
        std::ranges::stable_sort(order, {}, key);
    return order;
}

} // namespace metallm::ui
