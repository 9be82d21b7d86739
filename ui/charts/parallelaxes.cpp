// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/parallelaxes.h"

#include "ui/charts/names.h"
#include "ui/util/format.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <QCoreApplication>

namespace metallm::ui {

namespace {

using Unit = ParallelAxis::Unit;
using Value = std::function<std::optional<double>(const ParallelSource&)>;

struct AxisSource {
    const char* title;
    Unit unit;
    Value value;
    bool isParameter;
};

Value parameter(double sim::Parameters::*field)
{
    return
        [field](const ParallelSource& source) { return std::optional(source.parameters.*field); };
}

Value ofRun(auto value)
{
    return [value](const ParallelSource& source) -> std::optional<double> {
        return source.snapshot ? value(*source.snapshot) : std::nullopt;
    };
}

std::optional<double> meanReward(const ResultSnapshot& snapshot)
{
    const auto queries = static_cast<double>(snapshot.run->evaluated());
    return queries > 0 ? std::optional(snapshot.run->cumulativeReward / queries) : std::nullopt;
}

const std::vector<AxisSource>& axisSources()
{
    static const std::vector<AxisSource> sources{
        {QT_TRANSLATE_NOOP("ParallelAxes", "cost weight"), Unit::Number,
            parameter(&sim::Parameters::costWeight), true},
        {QT_TRANSLATE_NOOP("ParallelAxes", "exploration α"), Unit::Number,
            parameter(&sim::Parameters::alpha), true},
        {QT_TRANSLATE_NOOP("ParallelAxes", "ridge λ"), Unit::Number,
            parameter(&sim::Parameters::lambda), true},
        {QT_TRANSLATE_NOOP("ParallelAxes", "forgetting γ"), Unit::Number,
            parameter(&sim::Parameters::gamma), true},
        {QT_TRANSLATE_NOOP("ParallelAxes", "training share"), Unit::Percent,
            parameter(&sim::Parameters::trainFraction), true},
        {QT_TRANSLATE_NOOP("ParallelAxes", "seed"), Unit::Number,
            [](const ParallelSource& s) { return std::optional(double(s.parameters.seed)); }, true},
        {QT_TRANSLATE_NOOP("ParallelAxes", "budget"), Unit::Usd,
            [](const ParallelSource& s) { return s.parameters.budget; }, true},
        {QT_TRANSLATE_NOOP("ParallelAxes", "models"), Unit::Number,
            ofRun([](const ResultSnapshot& s) {
                return std::optional(double(s.analysis->experiment->armCount()));
            }),
            true},
        {QT_TRANSLATE_NOOP("ParallelAxes", "accuracy"), Unit::Percent,
            ofRun([](const ResultSnapshot& s) { return s.run->accuracy; }), false},
        {QT_TRANSLATE_NOOP("ParallelAxes", "cost per 10k"), Unit::Usd,
            ofRun([](const ResultSnapshot& s) { return s.run->costPer10k; }), false},
        {QT_TRANSLATE_NOOP("ParallelAxes", "mean reward"), Unit::Number, ofRun(meanReward), false},
        {QT_TRANSLATE_NOOP("ParallelAxes", "regret"), Unit::Number,
            ofRun([](const ResultSnapshot& s) { return std::optional(s.run->cumulativeRegret); }),
            false},
        {QT_TRANSLATE_NOOP("ParallelAxes", "AIQ"), Unit::Percent,
            ofRun([](const ResultSnapshot& s) { return s.analysis->metrics.aiq; }), false},
        {QT_TRANSLATE_NOOP("ParallelAxes", "saving"), Unit::Percent,
            ofRun(
                [](const ResultSnapshot& s) { return s.analysis->metrics.savingAtEqualAccuracy; }),
            false},
    };
    return sources;
}

/// A column of values; none where it says nothing: a parameter that is the same in all, or a figure
/// that nobody has.
void addAxis(ParallelTable& table, ParallelAxis axis, bool isParameter,
    const std::vector<std::optional<double>>& values)
{
    std::optional<Span> range;
    for (const auto& value : values)
        if (value)
            range = range ? range->united({*value, *value}) : Span{*value, *value};
    const bool differs =
        std::ranges::adjacent_find(values, std::ranges::not_equal_to{}) != values.end();
    if (!range || (isParameter && !differs))
        return;
    axis.range = *range;
    table.axes.push_back(std::move(axis));
    for (std::size_t line = 0; line < values.size(); ++line)
        table.lines[line].values.push_back(values[line]);
}

void addPolicies(ParallelTable& table, const std::vector<ParallelSource>& sources)
{
    ParallelAxis axis{QCoreApplication::translate("ParallelAxes", "policy"), Unit::Name, {}, {}};
    std::vector<std::optional<double>> values;
    for (const ParallelSource& source : sources) {
        const QString name = policyLabel(source.parameters.policy);
        if (!axis.names.contains(name))
            axis.names.append(name);
        values.emplace_back(double(axis.names.indexOf(name)));
    }
    addAxis(table, std::move(axis), true, values);
}

} // namespace

double ParallelAxis::place(double value) const
{
    return range.length() > 0 ? (value - range.lo) / range.length() : 0.5;
}

QString ParallelAxis::text(double value) const
{
    switch (unit) {
    case Unit::Percent:
        return formatPercent(value);
    case Unit::Usd:
        return formatUsd(value);
    case Unit::Name:
        return names.value(qRound(value));
    case Unit::Number:
        break;
    }
    return formatNumber(value);
}

ParallelTable parallelTable(const std::vector<ParallelSource>& sources)
{
    ParallelTable table;
    for (const ParallelSource& source : sources)
        table.lines.push_back({source.id, source.name, {}});
    addPolicies(table, sources);
    for (const AxisSource& axis : axisSources()) {
        std::vector<std::optional<double>> values;
        for (const ParallelSource& source : sources)
            values.push_back(axis.value(source));
        addAxis(table, {QCoreApplication::translate("ParallelAxes", axis.title), axis.unit, {}, {}},
            axis.isParameter, values);
    }
    return table;
}

bool passes(const ParallelTable& table, const ParallelLine& line, const Brushes& brushes)
{
    return std::ranges::all_of(brushes, [&](const auto& brush) {
        const auto& value = line.values[brush.first];
        return value && brush.second.contains(table.axes[brush.first].place(*value));
    });
}

} // namespace metallm::ui
