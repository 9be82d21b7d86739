// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/analysisrecord.h"

#include <cmath>
#include <optional>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

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

} // namespace

store::AnalysisRecord analysisRecord(const ResultSnapshot& snapshot, const QString& name)
{
    const sim::Experiment& experiment = *snapshot.analysis->experiment;
    sim::Parameters parameters = experiment.parameters;
    parameters.costWeight = snapshot.run->costWeight;
    store::AnalysisRecord record;
    record.name = name.toStdString();
    record.dataset = experiment.dataset->name;
    record.datasetHash = experiment.dataset->hash;
    record.parametersJson = sim::toJson(parameters);
    record.metricsJson =
        QJsonDocument(metrics(snapshot)).toJson(QJsonDocument::Compact).toStdString();
    record.createdAt = QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString();
    return record;
}

} // namespace metallm::ui
