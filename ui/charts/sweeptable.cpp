// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/sweeptable.h"

#include "ui/util/format.h"

#include <algorithm>
#include <cmath>
#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("SweepTable", text);
}

std::optional<analysis::Estimate> estimateOf(const sim::SweepCell& cell, SweepMetric metric)
{
    switch (metric) {
    case SweepMetric::Accuracy:
        return cell.accuracy;
    case SweepMetric::Cost:
        return cell.costPer10k;
    case SweepMetric::Regret:
        return cell.cumulativeRegret;
    case SweepMetric::Reward:
        break;
    }
    return cell.cumulativeReward;
}

void addRange(SweepTable& table)
{
    const bool lowIsGood = table.metric == SweepMetric::Cost || table.metric == SweepMetric::Regret;
    bool any = false;
    for (std::size_t cell = 0; cell < table.cells.size(); ++cell) {
        if (!table.cells[cell])
            continue;
        const double mean = table.cells[cell]->mean;
        table.least = any ? std::min(table.least, mean) : mean;
        table.most = any ? std::max(table.most, mean) : mean;
        any = true;
        const double best = table.best ? table.cells[*table.best]->mean : mean;
        if (!table.best || (lowIsGood ? mean < best : mean > best))
            table.best = cell;
    }
}

} // namespace

QString metricTitle(SweepMetric metric)
{
    switch (metric) {
    case SweepMetric::Accuracy:
        return translated(QT_TRANSLATE_NOOP("SweepTable", "accuracy"));
    case SweepMetric::Cost:
        return translated(QT_TRANSLATE_NOOP("SweepTable", "cost per 10,000"));
    case SweepMetric::Regret:
        return translated(QT_TRANSLATE_NOOP("SweepTable", "regret"));
    case SweepMetric::Reward:
        break;
    }
    return translated(QT_TRANSLATE_NOOP("SweepTable", "reward"));
}

QString sweepableTitle(const std::string& name)
{
    static const std::pair<const char*, const char*> titles[] = {
        {"cost-weight", QT_TRANSLATE_NOOP("SweepTable", "cost weight")},
        {"alpha", QT_TRANSLATE_NOOP("SweepTable", "exploration α")},
        {"lambda", QT_TRANSLATE_NOOP("SweepTable", "ridge λ")},
        {"gamma", QT_TRANSLATE_NOOP("SweepTable", "forgetting γ")},
        {"train-fraction", QT_TRANSLATE_NOOP("SweepTable", "training share")},
        {"budget", QT_TRANSLATE_NOOP("SweepTable", "budget")},
        {"pca", QT_TRANSLATE_NOOP("SweepTable", "projection")},
    };
    const auto* known =
        std::ranges::find(titles, name, [](const auto& title) { return std::string(title.first); });
    return known == std::end(titles) ? QString::fromStdString(name) : translated(known->second);
}

QString parameterText(double value)
{
    return QLocale().toString(value, 'g', 4).replace(u'-', QChar(0x2212));
}

std::optional<double> SweepTable::strength(std::size_t cell) const
{
    if (!cells[cell])
        return std::nullopt;
    return most > least ? (cells[cell]->mean - least) / (most - least) : 0.5;
}

QString SweepTable::text(double value) const
{
    if (metric == SweepMetric::Accuracy)
        return formatPercent(value);
    if (metric == SweepMetric::Cost)
        return formatUsd(value);
    return formatFixed(value, std::max(std::abs(least), std::abs(most)) < 100 ? 1 : 0);
}

QString SweepTable::cellText(std::size_t cell) const
{
    return cells[cell] ? text(cells[cell]->mean) : formatNumber(std::nullopt);
}

QString SweepTable::description(std::size_t cell) const
{
    const auto row = cell / across.values.size();
    const auto column = cell % across.values.size();
    QString figure = metricTitle(metric) + u' ' + cellText(cell);
    if (cells[cell] && cells[cell]->low && cells[cell]->high)
        figure += u" ("_s + text(*cells[cell]->low) + u" – "_s + text(*cells[cell]->high) + u')';
    return QStringList{sweepableTitle(down.name) + u' ' + parameterText(down.values[row]),
        sweepableTitle(across.name) + u' ' + parameterText(across.values[column]), figure,
        seedsText()}
        .join(u" · "_s);
}

QString SweepTable::seedsText() const
{
    return seeds == 1
        ? translated(QT_TRANSLATE_NOOP("SweepTable", "1 seed"))
        : translated(QT_TRANSLATE_NOOP("SweepTable", "mean of %1 seeds")).arg(formatCount(seeds));
}

QString SweepTable::axesText() const
{
    return QCoreApplication::translate("SweepTable", "down: %1, across: %2")
        .arg(sweepableTitle(down.name), sweepableTitle(across.name));
}

SweepTable sweepTable(const sim::SweepResult& result, SweepMetric metric)
{
    SweepTable table{metric, result.request.seeds};
    if (result.request.axes.size() != 2)
        return table;
    table.down = result.request.axes[0];
    table.across = result.request.axes[1];
    for (const sim::SweepCell& cell : result.cells)
        table.cells.push_back(estimateOf(cell, metric));
    addRange(table);
    return table;
}

void SweepModel::setTable(SweepTable table)
{
    beginResetModel();
    m_table = std::move(table);
    m_present.reset();
    endResetModel();
}

void SweepModel::setPresent(std::optional<std::size_t> cell)
{
    if (cell == m_present || m_table.cells.empty())
        return;
    m_present = cell;
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {PresentRole});
}

int SweepModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.down.values.size());
}

int SweepModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.across.values.size());
}

QVariant SweepModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::size_t cell = m_table.cellAt(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole:
        return m_table.cellText(cell);
    case StrengthRole:
        return m_table.strength(cell) ? QVariant(*m_table.strength(cell)) : QVariant();
    case BestRole:
        return m_table.best == cell;
    case PresentRole:
        return m_present == cell;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return m_table.description(cell);
    default:
        return {};
    }
}

QVariant SweepModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool isAcross = orientation == Qt::Horizontal;
    if (section < 0 || section >= (isAcross ? columnCount() : rowCount()))
        return {};
    const sim::GridAxis& axis = isAcross ? m_table.across : m_table.down;
    const QString value = parameterText(axis.values[static_cast<std::size_t>(section)]);
    if (role == Qt::DisplayRole)
        return value;
    if (role == Qt::ToolTipRole)
        return QString(sweepableTitle(axis.name) + u' ' + value);
    return {};
}

} // namespace metallm::ui
