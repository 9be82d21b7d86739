// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/schedulemodel.h"

#include "ui/util/format.h"

#include <algorithm>
#include <cmath>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

void ScheduleModel::setSchedule(const std::vector<sim::ScheduleStep>& schedule)
{
    if (schedule == m_schedule)
        return;
    if (schedule.size() == m_schedule.size()) { // whoever edits a cell stays in it
        m_schedule = schedule;
        emit dataChanged(index(0, 0), index(rows() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_schedule = schedule;
    endResetModel();
}

void ScheduleModel::retranslate()
{
    headersChanged();
}

Qt::ItemFlags ScheduleModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

bool ScheduleModel::setFrom(sim::ScheduleStep& step, const QString& typed)
{
    bool isCount = false;
    const qlonglong from = QLocale().toLongLong(typed, &isCount);
    const bool taken = std::ranges::any_of(m_schedule,
        [&](const sim::ScheduleStep& other) { return other.from == from && other != step; });
    if (!isCount || from < 0 || from >= m_queries) {
        emit rejected(tr("“%1” is not a query of this run: type a number from 0 to %2")
                          .arg(typed, formatCount(std::max<std::int64_t>(m_queries - 1, 0))));
        return false;
    }
    if (taken) {
        emit rejected(
            tr("A step begins at query %1 already: type another one").arg(formatCount(from)));
        return false;
    }
    step.from = from;
    return true;
}

bool ScheduleModel::setCostWeight(sim::ScheduleStep& step, const QString& typed)
{
    bool isNumber = false;
    double weight = QLocale().toDouble(typed, &isNumber);
    if (!isNumber)
        weight = QLocale::c().toDouble(typed, &isNumber);
    if (!isNumber || !std::isfinite(weight) || weight < 0) {
        emit rejected(tr("“%1” is not a cost weight: type a number of 0 or more").arg(typed));
        return false;
    }
    step.costWeight = weight;
    return true;
}

bool ScheduleModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    sim::ScheduleStep step = m_schedule[static_cast<std::size_t>(index.row())];
    const QString typed = value.toString().trimmed();
    if (!(index.column() == From ? setFrom(step, typed) : setCostWeight(step, typed)))
        return false;
    std::vector<sim::ScheduleStep> changed = m_schedule;
    changed[static_cast<std::size_t>(index.row())] = step;
    std::ranges::sort(changed, {}, &sim::ScheduleStep::from);
    emit proposed(changed);
    return true;
}

QVariant ScheduleModel::header(int column, int role) const
{
    if (role == Qt::DisplayRole)
        return column == From ? tr("from query") : tr("cost weight");
    if (role == Qt::TextAlignmentRole)
        return alignment(true);
    return {};
}

QVariant ScheduleModel::cell(int row, int column, int role) const
{
    const sim::ScheduleStep& step = m_schedule[static_cast<std::size_t>(row)];
    if (role == Qt::TextAlignmentRole)
        return alignment(true);
    if (role == SortRole)
        return column == From ? QVariant(static_cast<qlonglong>(step.from))
                              : QVariant(step.costWeight);
    if (role == Qt::DisplayRole)
        return column == From ? formatCount(step.from) : formatNumber(step.costWeight);
    if (role == Qt::EditRole)
        return column == From
            ? QString::number(step.from)
            : QLocale().toString(step.costWeight, 'g', QLocale::FloatingPointShortest);
    if (role == Qt::ToolTipRole)
        return tr("Double-click or press F2 to change it");
    return {};
}

} // namespace metallm::ui
