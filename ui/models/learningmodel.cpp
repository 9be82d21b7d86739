// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/learningmodel.h"

#include "ui/charts/names.h"
#include "ui/models/modelchip.h"
#include "ui/util/format.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace metallm::ui {

void LearningModel::setRecord(const LearningRecordPtr& record)
{
    beginResetModel();
    m_record = record;
    m_moment = nullptr;
    m_most.assign(ColumnCount, 0);
    if (m_record)
        for (const sim::Moment& sample : m_record->replay->samples())
            for (const sim::ArmMoment& arm : sample.arms)
                for (int column = Plays; column < ColumnCount; ++column) {
                    double& most = m_most[static_cast<std::size_t>(column)];
                    most = std::max(most, figure(arm, column).value_or(0));
                }
    endResetModel();
}

void LearningModel::setMoment(const MomentPtr& moment)
{
    const bool appears = (m_moment != nullptr) != (moment != nullptr);
    if (appears)
        beginResetModel();
    m_moment = m_record ? moment : nullptr;
    if (appears)
        endResetModel();
    else
        columnsChanged(Model, ColumnCount - 1);
}

void LearningModel::retranslate()
{
    headersChanged();
    columnsChanged(Model, ColumnCount - 1);
}

int LearningModel::rows() const
{
    return m_moment ? static_cast<int>(m_moment->arms.size()) : 0;
}

QString LearningModel::heading(int column)
{
    switch (column) {
    case Model:
        return tr("model");
    case Plays:
        return tr("chosen");
    case Told:
        return tr("learned");
    case Score:
        return tr("predicted");
    case Width:
        return tr("uncertainty");
    default:
        return tr("weights");
    }
}

QString LearningModel::explanation(int column)
{
    switch (column) {
    case Model:
        return tr("The models that the policy chooses from");
    case Plays:
        return tr("Queries before this one for which the model was chosen");
    case Told:
        return tr("Outcomes of the model that the policy has learned from so far; in a scenario "
                  "they may come late, or never");
    case Score:
        return tr("Mean predicted score over a fixed sample of the run's queries (%1 at most), the "
                  "same at every step")
            .arg(sim::mostReferences);
    case Width:
        return tr("How far the predicted score may be off, by the policy's own measure (for LinUCB "
                  "√(xᵀA⁻¹x), its bonus without alpha): a mean over the same queries. It falls as "
                  "the model is learned.");
    default:
        return tr("Length ‖θ‖ of the weights that predict the score; – where the policy has none");
    }
}

QVariant LearningModel::header(int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return heading(column);
    case Qt::ToolTipRole:
        return explanation(column);
    case Qt::TextAlignmentRole:
        return alignment(column != Model);
    default:
        return {};
    }
}

std::optional<double> LearningModel::figure(const sim::ArmMoment& arm, int column)
{
    const auto known = [](double value) {
        return std::isnan(value) ? std::nullopt : std::optional(value);
    };
    switch (column) {
    case Plays:
        return static_cast<double>(arm.plays);
    case Told:
        return static_cast<double>(arm.told);
    case Score:
        return known(arm.belief.score);
    case Width:
        return known(arm.belief.width);
    case Weights:
        return arm.weightNorm;
    default:
        return std::nullopt;
    }
}

std::optional<double> LearningModel::figure(int row, int column) const
{
    return figure(m_moment->arms[static_cast<std::size_t>(row)], column);
}

QString LearningModel::text(int row, int column) const
{
    const auto value = figure(row, column);
    switch (column) {
    case Model:
        return shortArmLabel(m_record->experiment(), row);
    case Plays:
    case Told:
        return formatCount(static_cast<std::int64_t>(*value));
    default:
        return formatFixed(value, 3);
    }
}

QVariant LearningModel::cell(int row, int column, int role) const
{
    const auto value = figure(row, column);
    const double most = m_most[static_cast<std::size_t>(column)];
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case SortRole:
        return value          ? QVariant(*value)
            : column == Model ? QVariant(text(row, column))
                              : QVariant();
    case BarRole:
        return value && most > 0 ? QVariant(std::clamp(*value / most, 0.0, 1.0)) : QVariant();
    case DatasetModelRole:
        return modelOfArm(m_record->experiment(), row);
    case Qt::TextAlignmentRole:
        return alignment(column != Model);
    case Qt::ToolTipRole:
        return column == Model ? armLabel(m_record->experiment(), row) : explanation(column);
    case Qt::DecorationRole:
        return column == Model ? QVariant(modelChip(modelOfArm(m_record->experiment(), row)))
                               : QVariant();
    default:
        return {};
    }
}

} // namespace metallm::ui
