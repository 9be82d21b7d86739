// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/queriesmodel.h"

#include "core/analysis/oracle.h"
#include "ui/charts/names.h"
#include "ui/models/modelchip.h"
#include "ui/models/querysteps.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr std::size_t longestCell = 300; // bytes; more does not fit into a column
constexpr std::size_t longestTip = 1500;
constexpr double rounding = 1e-9; // of a regret that is 0

QString beginning(const std::string& text, std::size_t bytes)
{
    const QString start =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min(bytes, text.size())));
    return text.size() > bytes ? QString(start + u'…') : start;
}

QString tip(const std::string& text)
{
    // A data set's text is shown as it is, never read as markup.
    return u"<p>"_s + beginning(text, longestTip).toHtmlEscaped().replace(u'\n', u"<br>"_s)
        + u"</p>"_s;
}

bool isFigure(QueryColumn column)
{
    return column >= QueryColumn::Score;
}

QVariant figure(double value)
{
    return std::isfinite(value) ? QVariant(value) : QVariant();
}

} // namespace

void QueriesModel::setSnapshot(const SnapshotPtr& snapshot)
{
    const bool sameQueries = m_snapshot && snapshot
        && m_snapshot->analysis->experiment == snapshot->analysis->experiment;
    if (sameQueries) {
        m_snapshot = snapshot;
        columnsChanged(0, queryColumnCount - 1);
        return;
    }
    beginResetModel();
    m_snapshot = snapshot;
    m_rows.reset();
    endResetModel();
}

void QueriesModel::setRows(const QueryRows& rows)
{
    // While the cost weight moves, the same rows come again and again: the table keeps its place.
    if (rows == m_rows || (rows && m_rows && *rows == *m_rows))
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void QueriesModel::retranslate()
{
    headersChanged();
}

int QueriesModel::queryCount() const
{
    return m_snapshot ? static_cast<int>(m_snapshot->run->arms.size()) : 0;
}

int QueriesModel::rows() const
{
    return m_snapshot && m_rows ? static_cast<int>(m_rows->size()) : queryCount();
}

std::int32_t QueriesModel::stepAt(int row) const
{
    return m_rows ? (*m_rows)[static_cast<std::size_t>(row)] : row;
}

std::int32_t QueriesModel::queryAt(int row) const
{
    return queryOfStep(*m_snapshot, stepAt(row));
}

int QueriesModel::rowOfQuery(std::int32_t query) const
{
    if (!m_snapshot)
        return -1;
    const std::vector<std::int32_t>& eval = m_snapshot->analysis->experiment->eval;
    const auto found = std::ranges::find(eval, query);
    if (found == eval.end())
        return -1;
    const auto step = static_cast<std::int32_t>(found - eval.begin());
    if (!m_rows)
        return step;
    const auto row = std::ranges::find(*m_rows, step);
    return row == m_rows->end() ? -1 : static_cast<int>(row - m_rows->begin());
}

QVariant QueriesModel::header(int column, int role) const
{
    const std::array<QString, queryColumnCount> names{tr("query"), tr("domain"), tr("text"),
        tr("chosen"), tr("best"), tr("score"), tr("USD"), tr("reward"), tr("regret")};
    const std::array<QString, queryColumnCount> tips{tr("The data set's name for the query"),
        tr("The query's domain"), tr("What was asked"), tr("The model that the policy chose"),
        tr("The model that would have earned most at the present cost weight: the highest score "
           "less cost weight times normalised cost, as the outcomes tell afterwards. Of equal ones "
           "the cheaper, then the first in the list of models"),
        tr("How well the chosen model answered: 1 is right, 0 is wrong"),
        tr("What the chosen model's answer cost, in US dollars"),
        tr("Score less cost weight times normalised cost"),
        tr("What the router lost by its choice: reward of the best model less reward of the chosen "
           "one")};
    const auto at = static_cast<std::size_t>(column);
    if (role == Qt::DisplayRole)
        return names[at];
    if (role == Qt::ToolTipRole)
        return tips[at];
    if (role == Qt::TextAlignmentRole)
        return alignment(isFigure(QueryColumn(column)));
    const bool worstIsMost =
        QueryColumn(column) == QueryColumn::Cost || QueryColumn(column) == QueryColumn::Regret;
    if (role == Qt::InitialSortOrderRole && worstIsMost)
        return Qt::DescendingOrder;
    return {};
}

QVariant QueriesModel::cell(int row, int column, int role) const
{
    const std::int32_t step = stepAt(row);
    const auto kind = QueryColumn(column);
    if (role == Qt::DisplayRole)
        return text(step, kind);
    if (role == SortRole)
        return value(step, kind);
    if (role == Qt::TextAlignmentRole)
        return alignment(isFigure(kind));
    const bool isModel = kind == QueryColumn::Chosen || kind == QueryColumn::Best;
    if (role == Qt::DecorationRole && isModel) {
        const int model = kind == QueryColumn::Chosen ? modelOfStep(*m_snapshot, step)
                                                      : bestModelOfStep(*m_snapshot, step);
        return model < 0 ? QVariant() : QVariant(modelChip(model));
    }
    if (role == PeerNamesRole && isModel)
        return modelNames(*m_snapshot->analysis->experiment->dataset);
    if (role == Qt::ToolTipRole && isModel)
        return kind == QueryColumn::Best ? bestTip(step) : text(step, kind);
    // Nothing was lost: what stands out are the rows where something was.
    if (role == Qt::ForegroundRole && kind == QueryColumn::Best
        && m_snapshot->run->regrets[static_cast<std::size_t>(step)] <= rounding)
        return Theme::of(QGuiApplication::palette()).muted;
    if (role == Qt::ToolTipRole && kind == QueryColumn::Text) {
        const auto query = static_cast<std::size_t>(queryAt(row));
        return tip(m_snapshot->analysis->experiment->dataset->texts[query]);
    }
    return {};
}

QVariant QueriesModel::value(std::int32_t step, QueryColumn column) const
{
    const auto at = static_cast<std::size_t>(step);
    switch (column) {
    case QueryColumn::Query:
        return queryOfStep(*m_snapshot, step);
    case QueryColumn::Score:
        return figure(scoreOfStep(*m_snapshot, step));
    case QueryColumn::Cost:
        return figure(costOfStep(*m_snapshot, step));
    case QueryColumn::Reward:
        return figure(m_snapshot->run->rewards[at]);
    case QueryColumn::Regret:
        return figure(m_snapshot->run->regrets[at]);
    default:
        return text(step, column);
    }
}

QString QueriesModel::text(std::int32_t step, QueryColumn column) const
{
    const data::Dataset& dataset = *m_snapshot->analysis->experiment->dataset;
    const auto at = static_cast<std::size_t>(step);
    const auto query = static_cast<std::size_t>(queryOfStep(*m_snapshot, step));
    switch (column) {
    case QueryColumn::Query:
        return QString::fromStdString(dataset.queryIds[query]);
    case QueryColumn::Domain: {
        const std::int32_t domain = dataset.domainOf[query];
        return domain < 0
            ? QString()
            : QString::fromStdString(dataset.domains[static_cast<std::size_t>(domain)]);
    }
    case QueryColumn::Text:
        return beginning(dataset.texts[query], longestCell).simplified();
    case QueryColumn::Chosen:
        return modelText(modelOfStep(*m_snapshot, step), tr("not served"));
    case QueryColumn::Best:
        return modelText(bestModelOfStep(*m_snapshot, step), u"–"_s);
    case QueryColumn::Score:
        return formatScore(scoreOfStep(*m_snapshot, step));
    case QueryColumn::Cost:
        return formatNumber(costOfStep(*m_snapshot, step), 2);
    case QueryColumn::Reward:
        return formatFixed(m_snapshot->run->rewards[at], 3);
    case QueryColumn::Regret:
        return formatFixed(m_snapshot->run->regrets[at], 3);
    }
    return {};
}

QString QueriesModel::modelText(int model, const QString& none) const
{
    if (model < 0)
        return none;
    const data::Dataset& dataset = *m_snapshot->analysis->experiment->dataset;
    return QString::fromStdString(dataset.models[static_cast<std::size_t>(model)].name);
}

QString QueriesModel::bestTip(std::int32_t step) const
{
    const sim::Experiment& experiment = *m_snapshot->analysis->experiment;
    const std::int32_t query = queryOfStep(*m_snapshot, step);
    const std::int32_t best = bestArmOfStep(*m_snapshot, step);
    if (best < 0)
        return tr("No model has a known outcome for this query.");
    QStringList lines{
        tr("%1: score %2, %3")
            .arg(armLabel(experiment, best), formatScore(experiment.score(query, best)),
                formatUsd(experiment.costUsd(query, best)))};
    QStringList others;
    for (const std::int32_t arm : analysis::bestArms(
             experiment, query, m_snapshot->run->costWeightAt(static_cast<std::size_t>(step))))
        if (arm != best)
            others.append(armLabel(experiment, arm));
    if (!others.isEmpty())
        lines.append(tr("As good: %1").arg(others.join(u", "_s)));
    return lines.join(u'\n');
}

} // namespace metallm::ui
