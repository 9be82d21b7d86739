// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/comparedmodels.h"

#include "ui/charts/comparisontables.h"
#include "ui/charts/names.h"
#include "ui/models/modelchip.h"
#include "ui/util/format.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// "+1.2": a difference of two shares, in percentage points.
QString pointsText(std::optional<double> difference)
{
    return difference ? formatSigned(100 * *difference, 1) : formatNumber(difference);
}

QString differenceText(const std::optional<analysis::Estimate>& points)
{
    if (!points)
        return formatNumber(std::nullopt);
    const QString mean = pointsText(points->mean);
    return points->low && points->high
        ? mean + formatRange(pointsText(points->low), pointsText(points->high))
        : mean;
}

QString signedUsd(std::optional<double> usd)
{
    return formatSigned(usd, formatUsd(usd));
}

QList<double> heights(const analysis::Distribution& distribution)
{
    QList<double> result;
    const auto most = std::ranges::max_element(distribution.bins);
    for (const std::int64_t bin : distribution.bins)
        result.append(*most > 0 ? double(bin) / double(*most) : 0);
    return result;
}

} // namespace

void ComparedModels::setComparison(const analysis::ModelComparisonPtr& comparison)
{
    beginResetModel();
    m_comparison = comparison;
    m_reference = -1;
    m_differences.clear();
    m_routerGains.clear();
    endResetModel();
}

void ComparedModels::setDifferences(int reference, const ModelsController::Differences& differences)
{
    m_reference = reference;
    m_differences = differences;
    columnsChanged(AccuracyDifference, CostDifference);
}

void ComparedModels::setRouterGains(const analysis::RouterGains& gains)
{
    m_routerGains = gains;
    columnsChanged(RouterGain, RouterGain);
}

void ComparedModels::retranslate()
{
    headersChanged();
}

int ComparedModels::rows() const
{
    return m_comparison ? static_cast<int>(m_comparison->models.size()) : 0;
}

QString ComparedModels::name(int arm) const
{
    return armLabel(*m_comparison->experiment, arm);
}

const analysis::ModelDifference* ComparedModels::difference(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_differences.size() ? &m_differences[at] : nullptr;
}

const analysis::Distribution& ComparedModels::distribution(int row, int column) const
{
    const auto& all = column == CostSpread ? m_comparison->costs : m_comparison->latencies;
    return all.arms[static_cast<std::size_t>(row)];
}

QVariant ComparedModels::header(int column, int role) const
{
    const std::array<QString, ColumnCount> names{tr("model"), tr("in pool"), tr("accuracy"),
        tr("unique wins"), tr("$/10k"), tr("cost of a query"), tr("latency"), tr("Δ accuracy"),
        tr("Δ $/10k"), tr("adds to oracle"), tr("adds to router")};
    const std::array<QString, ColumnCount> tips{QString(), tr("The run on screen may choose it"),
        tr("Mean score of the model alone over the evaluation queries it answered, with its 95 % "
           "interval"),
        tr("Queries that it alone gets right (score of at least 0.5) among those who answered"),
        tr("US dollars for 10,000 queries, all sent to the model"),
        tr("Median cost of a query in US dollars and 95 % quantile; bars: how queries spread over "
           "costs, logarithmic, on one scale for all models"),
        tr("Median time to answer in seconds and 95 % quantile; bars as for the costs"),
        tr("Accuracy less that of the reference model in percentage points, over the queries that "
           "both answered; 95 % interval, paired bootstrap"),
        tr("Cost per 10,000 queries less that of the reference model, over the queries that both "
           "answered"),
        tr("Percentage points by which the oracle is better with the model than without it, beside "
           "the rest of the pool, whatever it costs; over the queries that every model answered"),
        tr("Percentage points by which the router, trained anew, is better with the model than "
           "without it at the cost of the run on screen")};
    const auto at = static_cast<std::size_t>(column);
    if (role == Qt::DisplayRole)
        return names[at];
    if (role == Qt::ToolTipRole)
        return tips[at];
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Pool);
    return {};
}

QVariant ComparedModels::cell(int row, int column, int role) const
{
    const bool isSpread = column == CostSpread || column == LatencySpread;
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Pool);
    if (role == Qt::DecorationRole && column == Name)
        return modelChip(modelOfArm(*m_comparison->experiment, row));
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::ToolTipRole)
        return tip(row, column);
    if (role == BinsRole && isSpread)
        return QVariant::fromValue(heights(distribution(row, column)));
    if (role == DatasetModelRole)
        return modelOfArm(*m_comparison->experiment, row);
    if (role != SortRole)
        return {};
    if (column <= Pool)
        return text(row, column);
    const std::optional<double> value = figure(row, column);
    return value ? QVariant(*value) : QVariant();
}

std::optional<double> ComparedModels::figure(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    const analysis::ComparedModel& model = m_comparison->models[at];
    const auto mean = [](const std::optional<analysis::Estimate>& estimate) {
        return estimate ? std::optional(estimate->mean) : std::nullopt;
    };
    switch (column) {
    case Accuracy:
        return mean(model.accuracy);
    case UniqueWins:
        return double(m_comparison->agreement.wins[at].wins);
    case Cost:
        return model.costPer10k;
    case CostSpread:
    case LatencySpread: {
        const auto& spread = distribution(row, column).spread;
        return spread ? std::optional(spread->quantiles[2]) : std::nullopt;
    }
    case AccuracyDifference:
        return difference(row) ? mean(difference(row)->accuracy) : std::nullopt;
    case CostDifference:
        return difference(row) ? mean(difference(row)->costPer10k) : std::nullopt;
    case OracleGain:
        return m_comparison->complements[at].oracleGain;
    case RouterGain:
        return at < m_routerGains.size() ? m_routerGains[at] : std::nullopt;
    default:
        return std::nullopt;
    }
}

QString ComparedModels::text(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    switch (column) {
    case Name:
        return name(row);
    case Pool:
        return m_comparison->complements[at].inPool ? tr("yes") : tr("no");
    case Accuracy:
        return estimateText(m_comparison->models[at].accuracy);
    case UniqueWins:
        return formatCount(m_comparison->agreement.wins[at].wins);
    case Cost:
        return formatUsd(figure(row, column));
    case CostSpread:
    case LatencySpread: {
        const auto& spread = distribution(row, column).spread;
        return spread
            ? tr("%1, 95 %: %2")
                  .arg(formatNumber(spread->quantiles[2]), formatNumber(spread->quantiles[4]))
            : formatNumber(std::nullopt);
    }
    case AccuracyDifference:
        return differenceText(difference(row) ? difference(row)->accuracy : std::nullopt);
    case CostDifference:
        return signedUsd(figure(row, column));
    default:
        return pointsText(figure(row, column));
    }
}

QString ComparedModels::tip(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    switch (column) {
    case Accuracy:
        return tr("over %Ln queries", nullptr, pluralCount(m_comparison->models[at].answered));
    case UniqueWins:
        return tr("%Ln of them were not answered by every model", nullptr,
            pluralCount(m_comparison->agreement.wins[at].unsure));
    case CostSpread:
    case LatencySpread: {
        const auto& spread = distribution(row, column).spread;
        if (!spread)
            return tr("not recorded");
        const auto& q = spread->quantiles;
        return tr("least %1, 5 %: %2, 25 %: %3, median %4, 75 %: %5, 95 %: %6, most %7; mean %8")
            .arg(formatNumber(spread->least), formatNumber(q[0]), formatNumber(q[1]),
                formatNumber(q[2]), formatNumber(q[3]), formatNumber(q[4]),
                formatNumber(spread->most), formatNumber(spread->mean));
    }
    case AccuracyDifference:
    case CostDifference:
        return difference(row) && m_reference >= 0
            ? tr("%1 less %2, over %Ln queries that both answered", nullptr,
                pluralCount(difference(row)->queries))
                  .arg(name(row), name(m_reference))
            : QString();
    case OracleGain:
    case RouterGain:
        return tr("over %Ln queries that every model answered; %1 left out", nullptr,
            pluralCount(m_comparison->basis.queries()))
            .arg(formatCount(m_comparison->basis.leftOut));
    default:
        return text(row, column);
    }
}

} // namespace metallm::ui
