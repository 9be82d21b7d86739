// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sessionrecord.h"

#include "ui/state/analysisrecord.h"
#include "ui/util/overloaded.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QJsonArray rowsJson(const RowsFilter& filter)
{
    QJsonArray rows;
    if (filter.queries)
        for (const std::int32_t query : *filter.queries)
            rows.append(query);
    return rows;
}

QJsonObject filterJson(const QueryFilter& filter)
{
    return std::visit(
        Overloaded{[](const DomainFilter& asked) {
                       return QJsonObject{{u"domain"_s, asked.domain}};
                   },
            [](const ModelFilter& asked) {
                return QJsonObject{{u"model"_s, asked.model}};
            },
            [](const WindowFilter& asked) {
                return QJsonObject{
                    {u"begin"_s, qint64(asked.begin)}, {u"end"_s, qint64(asked.end)}};
            },
            [](const OutcomeFilter& asked) {
                return QJsonObject{{u"outcome"_s, static_cast<int>(asked.outcome)}};
            },
            [](const RowsFilter& asked) {
                return QJsonObject{{u"name"_s, asked.name}, {u"rows"_s, rowsJson(asked)}};
            },
            [](const TextFilter& asked) {
                return QJsonObject{{u"text"_s, asked.text}};
            }},
        filter);
}

RowsFilter rowsFilter(const QJsonObject& json)
{
    auto rows = std::make_shared<std::vector<std::int32_t>>();
    for (const QJsonValue& row : json.value(u"rows"_s).toArray())
        rows->push_back(row.toInt());
    return {json.value(u"name"_s).toString(), rows};
}

std::optional<QueryFilter> filterFromJson(const QJsonObject& json)
{
    if (json.contains(u"domain"_s))
        return DomainFilter{json.value(u"domain"_s).toInt()};
    if (json.contains(u"model"_s))
        return ModelFilter{json.value(u"model"_s).toInt()};
    if (json.contains(u"begin"_s))
        return WindowFilter{json.value(u"begin"_s).toInteger(), json.value(u"end"_s).toInteger()};
    if (json.contains(u"rows"_s))
        return rowsFilter(json);
    if (json.contains(u"text"_s))
        return TextFilter{json.value(u"text"_s).toString()};
    const int outcome = json.value(u"outcome"_s).toInt(-1);
    if (outcome < 0 || outcome > static_cast<int>(OutcomeFilter::Outcome::Overpaid))
        return std::nullopt;
    return OutcomeFilter{static_cast<OutcomeFilter::Outcome>(outcome)};
}

QJsonObject viewJson(const ViewState& view)
{
    QJsonArray filters;
    for (const QueryFilter& filter : view.selection.filters)
        filters.append(filterJson(filter));
    QJsonObject json{{u"filters"_s, filters}};
    if (view.selectedQuery)
        json.insert(u"query"_s, *view.selectedQuery);
    return json;
}

ViewState viewFromJson(const QJsonObject& json)
{
    ViewState view;
    if (const QJsonValue query = json.value(u"query"_s); query.isDouble())
        view.selectedQuery = query.toInt();
    for (const QJsonValue& value : json.value(u"filters"_s).toArray())
        if (const auto filter = filterFromJson(value.toObject()))
            view.selection.filters.push_back(*filter);
    return view;
}

} // namespace

SessionRecord sessionRecord(const QString& study, const WorkbenchState& state)
{
    SessionRecord record{.study = study};
    if (const auto& dataset = state.dataset(); dataset && !study.isEmpty()) {
        record.dataset = QString::fromStdString(dataset->name);
        record.datasetHash = QString::fromStdString(dataset->hash);
        record.parameters = state.parameters();
        record.prices = state.prices();
        record.view = state.view();
    }
    return record;
}

QJsonObject toJson(const SessionRecord& record)
{
    QJsonObject json{{u"study"_s, record.study}};
    if (record.dataset.isEmpty())
        return json;
    json.insert(u"dataset"_s, record.dataset);
    json.insert(u"dataset_hash"_s, record.datasetHash);
    json.insert(u"parameters"_s, QString::fromStdString(sim::toJson(record.parameters)));
    json.insert(u"prices"_s, pricesJson(record.prices));
    json.insert(u"view"_s, viewJson(record.view));
    return json;
}

std::optional<SessionRecord> sessionRecordFromJson(const QJsonObject& json)
{
    SessionRecord record{.study = json.value(u"study"_s).toString(),
        .dataset = json.value(u"dataset"_s).toString(),
        .datasetHash = json.value(u"dataset_hash"_s).toString()};
    if (record.dataset.isEmpty())
        return record;
    auto parameters = sim::parametersFromJson(json.value(u"parameters"_s).toString().toStdString());
    if (!parameters)
        return std::nullopt;
    record.parameters = *std::move(parameters);
    record.prices = pricesFromJson(json.value(u"prices"_s).toObject());
    record.view = viewFromJson(json.value(u"view"_s).toObject());
    return record;
}

} // namespace metallm::ui
