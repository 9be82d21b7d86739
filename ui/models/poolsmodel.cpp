// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/poolsmodel.h"

#include "ui/charts/names.h"
#include "ui/util/format.h"

#include <array>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metallm::ui {

void PoolsModel::setOutcome(const analysis::PoolOutcomePtr& outcome)
{
    beginResetModel();
    m_outcome = outcome;
    endResetModel();
}

int PoolsModel::rows() const
{
    return m_outcome ? static_cast<int>(m_outcome->search.pools.size()) : 0;
}

std::vector<std::string> PoolsModel::models(int row) const
{
    std::vector<std::string> names;
    for (const int arm : m_outcome->search.pools[static_cast<std::size_t>(row)].arms)
        names.push_back(m_outcome->comparison->experiment->armName(arm));
    return names;
}

QString PoolsModel::names(int row) const
{
    QStringList names;
    for (const int arm : m_outcome->search.pools[static_cast<std::size_t>(row)].arms)
        names.append(shortArmLabel(*m_outcome->comparison->experiment, arm));
    return names.join(u" · "_s);
}

QVariant PoolsModel::header(int column, int role) const
{
    const std::array<QString, ColumnCount> names{
        tr("models"), tr("oracle"), tr("router"), tr("router $/10k")};
    const std::array<QString, ColumnCount> tips{QString(),
        tr("Mean score of the oracle that may ask these models, within the budget"),
        tr("Accuracy of the router trained for these models: its most accurate setting within the "
           "budget, or at the present cost weight without one"),
        tr("What the router costs there")};
    const auto at = static_cast<std::size_t>(column);
    if (role == Qt::DisplayRole)
        return names[at];
    if (role == Qt::ToolTipRole)
        return tips[at];
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Models);
    return {};
}

std::optional<double> PoolsModel::figure(int row, int column) const
{
    const auto at = static_cast<std::size_t>(row);
    if (column == Oracle)
        return m_outcome->search.pools[at].oracle;
    if (at >= m_outcome->routers.size())
        return std::nullopt;
    return column == RouterCost ? m_outcome->routers[at].costPer10k
                                : m_outcome->routers[at].accuracy;
}

QVariant PoolsModel::cell(int row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Models);
    if (column == Models)
        return role == Qt::DisplayRole || role == SortRole || role == Qt::ToolTipRole
            ? QVariant(names(row))
            : QVariant();
    const std::optional<double> value = figure(row, column);
    if (role == Qt::DisplayRole)
        return column == RouterCost ? formatUsd(value) : formatPercent(value);
    if (role == SortRole && value)
        return *value;
    return {};
}

} // namespace metallm::ui
