// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/mapgroups.h"

#include "ui/charts/names.h"
#include "ui/models/querysteps.h"
#include "ui/util/shortname.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <QCoreApplication>

namespace metallm::ui {

namespace {

constexpr std::size_t mostGroups = 11; // as many shapes as are told apart, less that of the rest

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MapGroups)
};

MapGroup rest(const QString& name)
{
    return {name, MapGroup::Ink::Muted, 0, MarkerShape::Circle};
}

void count(MapGroups& groups)
{
    for (const std::uint8_t group : groups.of)
        ++groups.groups[group].count;
    // Groups that nobody is in would only fill the legend.
    std::vector<std::uint8_t> places(static_cast<std::size_t>(groups.groups.size()));
    QList<MapGroup> used;
    for (qsizetype i = 0; i < groups.groups.size(); ++i) {
        places[static_cast<std::size_t>(i)] = static_cast<std::uint8_t>(used.size());
        if (groups.groups[i].count > 0)
            used.append(groups.groups[i]);
    }
    for (std::uint8_t& group : groups.of)
        group = places[group];
    groups.groups = used;
}

/// Indices by falling count, the first of equal ones first.
std::vector<std::size_t> byCount(const std::vector<std::int64_t>& counts)
{
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return counts[i]; });
    return order;
}

/// Groups of a name each, the rarest together; `of` gives the name's index of a query, or -1.
MapGroups named(
    const std::vector<QString>& names, const std::vector<std::int32_t>& of, const QString& none)
{
    std::vector<std::int64_t> counts(names.size(), 0);
    for (const std::int32_t index : of)
        if (index >= 0)
            ++counts[static_cast<std::size_t>(index)];
    MapGroups groups;
    const std::size_t own = std::min(names.size(), mostGroups);
    std::vector<std::uint8_t> place(names.size(), static_cast<std::uint8_t>(own));
    const std::vector<std::size_t> order = byCount(counts);
    for (std::size_t i = 0; i < own; ++i) {
        const int index = static_cast<int>(order[i]);
        place[order[i]] = static_cast<std::uint8_t>(i);
        groups.groups.append({names[order[i]], MapGroup::Ink::Model, index, modelMarker(index)});
    }
    groups.groups.append(rest(Tr::tr("the others")));
    groups.groups.append(rest(none));
    for (const std::int32_t index : of)
        groups.of.push_back(index >= 0 ? place[static_cast<std::size_t>(index)]
                                       : static_cast<std::uint8_t>(own + 1));
    count(groups);
    return groups;
}

MapGroups byDomain(const data::Dataset& dataset)
{
    std::vector<QString> names;
    for (const std::string& domain : dataset.domains)
        names.push_back(QString::fromStdString(domain));
    return named(names, dataset.domainOf, Tr::tr("no domain"));
}

MapGroups byModel(const data::Dataset& dataset, const ResultSnapshot& snapshot)
{
    const QStringList shortened = shortNames(modelNames(dataset));
    const std::vector<QString> names(shortened.begin(), shortened.end());
    std::vector<std::int32_t> of(static_cast<std::size_t>(dataset.queryCount()), -1);
    for (std::int32_t step = 0; step < std::ssize(snapshot.run->arms); ++step)
        of[static_cast<std::size_t>(queryOfStep(snapshot, step))] = modelOfStep(snapshot, step);
    return named(names, of, Tr::tr("not evaluated"));
}

MapGroups byCorrectness(const data::Dataset& dataset, const ResultSnapshot& snapshot)
{
    using Ink = MapGroup::Ink;
    MapGroups groups;
    groups.groups = {{Tr::tr("right"), Ink::Good, 0, MarkerShape::Circle},
        {Tr::tr("partly right"), Ink::Accent, 0, MarkerShape::Diamond},
        {Tr::tr("wrong"), Ink::Bad, 0, MarkerShape::Cross},
        {Tr::tr("score unknown"), Ink::Muted, 0, MarkerShape::Square},
        rest(Tr::tr("not evaluated"))};
    groups.of.assign(static_cast<std::size_t>(dataset.queryCount()), 4);
    for (std::int32_t step = 0; step < std::ssize(snapshot.run->arms); ++step) {
        const double score = scoreOfStep(snapshot, step);
        auto& group = groups.of[static_cast<std::size_t>(queryOfStep(snapshot, step))];
        group = std::isnan(score) ? 3 : score >= 1 ? 0 : score > 0 ? 1 : 2;
    }
    count(groups);
    return groups;
}

} // namespace

QColor MapGroup::color(const Theme& theme) const
{
    switch (ink) {
    case Ink::Model:
        return theme.readable(modelColor(model));
    case Ink::Good:
        return theme.good;
    case Ink::Bad:
        return theme.bad;
    case Ink::Accent:
        return theme.accent;
    case Ink::Muted:
        break;
    }
    return theme.tint(theme.muted, 0.7);
}

MapGroups mapGroups(
    const data::Dataset& dataset, const SnapshotPtr& snapshot, MapColouring colouring)
{
    const bool played = snapshot && snapshot->run && snapshot->analysis
        && snapshot->analysis->experiment->dataset.get() == &dataset;
    if (colouring == MapColouring::Domain || !played)
        return byDomain(dataset);
    return colouring == MapColouring::Model ? byModel(dataset, *snapshot)
                                            : byCorrectness(dataset, *snapshot);
}

} // namespace metallm::ui
