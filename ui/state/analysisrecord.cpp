// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/analysisrecord.h"

#include "core/policy/registry.h"

#include <cmath>
#include <optional>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QJsonValue figure(std::optional<double> value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject metrics(const ResultSnapshot& snapshot)
{
    const sim::RunResult& run = *snapshot.run;
    const analysis::FrontierMetrics& frontier = snapshot.analysis->metrics;
    return {{u"accuracy"_s, figure(run.accuracy)}, {u"cost_usd"_s, figure(run.costUsd)},
        {u"cost_per_10k_usd"_s, figure(run.costPer10k)},
        {u"cumulative_reward"_s, figure(run.cumulativeReward)},
        {u"cumulative_regret"_s, figure(run.cumulativeRegret)},
        {u"queries"_s, static_cast<qint64>(run.arms.size())},
        {u"unserved"_s, static_cast<qint64>(run.unserved)},
        {u"excluded"_s, static_cast<qint64>(run.excluded)}, {u"aiq"_s, figure(frontier.aiq)},
        {u"apgr"_s, figure(frontier.apgr)}, {u"cpt50"_s, figure(frontier.cpt50)},
        {u"cpt80"_s, figure(frontier.cpt80)},
        {u"saving_at_equal_accuracy"_s, figure(frontier.savingAtEqualAccuracy)},
        {u"gain_at_equal_cost"_s, figure(frontier.gainAtEqualCost)}};
}

using PriceField = std::pair<const char*, std::optional<double> prices::Price::*>;
constexpr PriceField priceFields[]{{"input", &prices::Price::inputUsdPerMtok},
    {"output", &prices::Price::outputUsdPerMtok}, {"flat", &prices::Price::flatUsdPerQuery},
    {"request", &prices::Price::requestUsd}};

QJsonObject priceJson(const prices::Price& price)
{
    QJsonObject json{{u"model"_s, QString::fromStdString(price.model)},
        {u"provider"_s, QString::fromStdString(price.provider)},
        {u"terms"_s, QString::fromStdString(prices::termsJson(price.terms))}};
    for (const auto& [name, field] : priceFields)
        json.insert(QLatin1String(name), figure(price.*field));
    return json;
}

std::string text(const QJsonObject& json, const char* name)
{
    return json.value(QLatin1String(name)).toString().toStdString();
}

} // namespace

QJsonObject pricesJson(const prices::PriceTable& table)
{
    QJsonArray prices;
    for (const prices::Price& price : table.prices)
        prices.append(priceJson(price));
    return {{u"name"_s, QString::fromStdString(table.name)},
        {u"source"_s, QString::fromStdString(table.source)},
        {u"effective_date"_s, QString::fromStdString(table.effectiveDate)},
        {u"unit"_s, QString::fromStdString(table.unit)},
        {u"currency"_s, QString::fromStdString(table.currency)},
        {u"usd_per_unit"_s, table.usdPerUnit}, {u"prices"_s, prices}};
}

prices::PriceTable pricesFromJson(const QJsonObject& json)
{
    prices::PriceTable table{text(json, "name")};
    table.source = text(json, "source");
    table.effectiveDate = text(json, "effective_date");
    table.unit = text(json, "unit");
    table.currency = text(json, "currency");
    table.usdPerUnit = json.value(u"usd_per_unit"_s).toDouble(1);
    for (const QJsonValue& value : json.value(u"prices"_s).toArray()) {
        const QJsonObject entry = value.toObject();
        prices::Price price{text(entry, "model"), text(entry, "provider")};
        for (const auto& [name, field] : priceFields)
            if (const QJsonValue known = entry.value(QLatin1String(name)); known.isDouble())
                price.*field = known.toDouble();
        price.terms = prices::termsFromJson(text(entry, "terms"));
        table.prices.push_back(std::move(price));
    }
    return table;
}

store::AnalysisRecord analysisRecord(
    const Pin& pin, const data::Dataset& dataset, const ResultSnapshot* snapshot)
{
    QJsonObject json = snapshot ? metrics(*snapshot) : QJsonObject();
    json.insert(u"prices"_s, pricesJson(pin.prices));
    store::AnalysisRecord record;
    record.name = pin.name.toStdString();
    record.dataset = dataset.name;
    record.datasetHash = dataset.hash;
    record.parametersJson = sim::toJson(pin.parameters);
    record.metricsJson = QJsonDocument(json).toJson(QJsonDocument::Compact).toStdString();
    record.createdAt = pin.createdAt;
    return record;
}

std::optional<Pin> pinOf(const store::AnalysisRecord& record, const prices::PriceTable& present)
{
    auto parameters = sim::parametersFromJson(record.parametersJson);
    if (!parameters)
        return std::nullopt;
    const QJsonObject json =
        QJsonDocument::fromJson(QByteArray::fromStdString(record.metricsJson)).object();
    const QJsonValue prices = json.value(u"prices"_s);
    return Pin{0, QString::fromStdString(record.name), *std::move(parameters),
        prices.isObject() ? pricesFromJson(prices.toObject()) : present, record.createdAt};
}

QString pinTitle(const sim::Parameters& parameters)
{
    const policy::PolicyInfo* policy = policy::find(parameters.policy);
    return u"%1, p %2"_s.arg(QString::fromStdString(policy ? policy->title : parameters.policy),
        QLocale().toString(parameters.costWeight, 'g', 3));
}

} // namespace metallm::ui
