// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queryrows.h"

#include "ui/models/querysteps.h"
#include "ui/state/textneedle.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <string>

namespace metallm::ui {

namespace {

constexpr std::size_t chunk = 1 << 14; // rows between two looks at the stop token

std::vector<std::string> modelNames(const data::Dataset& dataset)
{
    std::vector<std::string> names;
    for (const data::ModelInfo& model : dataset.models)
        names.push_back(model.name);
    return names;
}

/// Sorts in pieces that are then merged, so that a stop is noticed in between.
template<typename Less>
bool sortRows(std::vector<std::int32_t>& rows, Less less, const RunContext& context)
{
    const auto at = [&rows](std::size_t i) {
        return rows.begin() + static_cast<std::ptrdiff_t>(std::min(i, rows.size()));
    };
    for (std::size_t i = 0; i < rows.size(); i += chunk) {
        if (context.stopRequested())
            return false;
        std::sort(at(i), at(i + chunk), less);
    }
    for (std::size_t width = chunk; width < rows.size(); width *= 2) {
        for (std::size_t i = 0; i < rows.size(); i += 2 * width) {
            if (context.stopRequested())
                return false;
            std::inplace_merge(at(i), at(i + width), at(i + 2 * width), less);
        }
    }
    return true;
}

/// Places of the names in the alphabet, so that rows are compared by number.
std::vector<double> ranks(const std::vector<std::string>& names)
{
    std::vector<std::size_t> order(names.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, {}, [&names](std::size_t i) { return names[i]; });
    std::vector<double> result(names.size());
    for (std::size_t place = 0; place < order.size(); ++place)
        result[order[place]] = static_cast<double>(place);
    return result;
}

double rankOf(const std::vector<double>& ranks, std::int32_t index)
{
    return index < 0 ? data::missing : ranks[static_cast<std::size_t>(index)];
}

/// One figure a step to sort by; every column but the text has one.
std::vector<double> sortKeys(const ResultSnapshot& snapshot, QueryColumn column)
{
    const sim::RunResult& run = *snapshot.run;
    const data::Dataset& dataset = *snapshot.analysis->experiment->dataset;
    if (column == QueryColumn::Reward)
        return run.rewards;
    if (column == QueryColumn::Regret)
        return run.regrets;
    const std::vector<double> places =
        ranks(column == QueryColumn::Domain ? dataset.domains : modelNames(dataset));
    std::vector<double> keys(run.arms.size());
    for (std::int32_t step = 0; step < static_cast<std::int32_t>(keys.size()); ++step) {
        double& key = keys[static_cast<std::size_t>(step)];
        const std::int32_t query = queryOfStep(snapshot, step);
        if (column == QueryColumn::Query)
            key = query;
        else if (column == QueryColumn::Domain)
            key = rankOf(places, dataset.domainOf[static_cast<std::size_t>(query)]);
        else if (column == QueryColumn::Chosen)
            key = rankOf(places, modelOfStep(snapshot, step));
        else if (column == QueryColumn::Best)
            key = rankOf(places, bestModelOfStep(snapshot, step));
        else if (column == QueryColumn::Score)
            key = scoreOfStep(snapshot, step);
        else
            key = costOfStep(snapshot, step);
    }
    return keys;
}

bool sortByFigure(const ResultSnapshot& snapshot, QueryColumn column, bool descending,
    std::vector<std::int32_t>& rows, const RunContext& context)
{
    const std::vector<double> keys = sortKeys(snapshot, column);
    const auto less = [&keys, descending](std::int32_t a, std::int32_t b) {
        const double x = keys[static_cast<std::size_t>(a)];
        const double y = keys[static_cast<std::size_t>(b)];
        if (std::isnan(x) || std::isnan(y))
            return std::isnan(x) == std::isnan(y) ? a < b : std::isnan(y);
        if (x != y)
            return descending ? x > y : x < y;
        return a < b;
    };
    return sortRows(rows, less, context);
}

bool sortByText(const ResultSnapshot& snapshot, bool descending, std::vector<std::int32_t>& rows,
    const RunContext& context)
{
    const std::vector<std::string>& texts = snapshot.analysis->experiment->dataset->texts;
    const auto textOf = [&](std::int32_t step) -> const std::string& {
        return texts[static_cast<std::size_t>(queryOfStep(snapshot, step))];
    };
    const auto before = [](const std::string& a, const std::string& b) {
        return std::ranges::lexicographical_compare(a, b, {}, folded, folded);
    };
    const auto less = [&](std::int32_t a, std::int32_t b) {
        const std::string& x = descending ? textOf(b) : textOf(a);
        const std::string& y = descending ? textOf(a) : textOf(b);
        return before(x, y) || (a < b && !before(y, x));
    };
    return sortRows(rows, less, context);
}

bool sort(const ResultSnapshot& snapshot, QueryColumn column, bool descending,
    std::vector<std::int32_t>& rows, const RunContext& context)
{
    return column == QueryColumn::Text ? sortByText(snapshot, descending, rows, context)
                                       : sortByFigure(snapshot, column, descending, rows, context);
}

} // namespace

Result<QueryRows> arrangeQueries(const ResultSnapshot& snapshot, const QueryRows& rows,
    const QueryArrangement& arrangement, const RunContext& context)
{
    if (!arrangement.sortedBy)
        return rows;
    std::vector<std::int32_t> sorted;
    if (rows) {
        sorted = *rows;
    } else {
        sorted.resize(snapshot.run->arms.size());
        std::iota(sorted.begin(), sorted.end(), 0);
    }
    if (!sort(snapshot, *arrangement.sortedBy, arrangement.descending, sorted, context))
        return stopped();
    return std::make_shared<const std::vector<std::int32_t>>(std::move(sorted));
}

} // namespace metallm::ui
