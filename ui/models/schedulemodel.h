// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/parameters.h"
#include "ui/models/tablemodel.h"

#include <vector>

namespace metallm::ui {

/// The steps of a schedule as figures. What is typed is proposed by a signal and shown when the
/// parameters say so.
class ScheduleModel : public TableModel {
    Q_OBJECT

public:
    enum Column { From, CostWeight, ColumnCount };

    using TableModel::TableModel;

    void setSchedule(const std::vector<sim::ScheduleStep>& schedule);
    void setQueries(std::int64_t queries) { m_queries = queries; }
    void retranslate();

    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

signals:
    void proposed(const std::vector<metallm::sim::ScheduleStep>& schedule);
    void rejected(const QString& why);

protected:
    int rows() const override { return static_cast<int>(m_schedule.size()); }
    int columns() const override { return ColumnCount; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    bool setFrom(sim::ScheduleStep& step, const QString& typed);
    bool setCostWeight(sim::ScheduleStep& step, const QString& typed);

    std::vector<sim::ScheduleStep> m_schedule;
    std::int64_t m_queries = 0;
};

} // namespace metallm::ui
