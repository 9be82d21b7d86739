// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pinsmodel.h"

#include "ui/charts/names.h"
#include "ui/state/pinboard.h"
#include "ui/util/format.h"

#include <array>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

std::optional<double> meanOf(const std::optional<analysis::Estimate>& estimate)
{
    return estimate ? std::optional(estimate->mean) : std::nullopt;
}

/// "+1.2 (0.3 – 2.1)" by a formatter of its figures.
QString rangeText(const std::optional<analysis::Estimate>& estimate, auto format)
{
    QString text = formatSigned(meanOf(estimate), format(meanOf(estimate)));
    if (estimate && estimate->low && estimate->high)
        text += formatRange(format(estimate->low), format(estimate->high));
    return text;
}

QString points(std::optional<double> share)
{
    return share ? formatFixed(100 * *share, 1) : formatNumber(share);
}

QString reward(std::optional<double> value)
{
    return value ? formatFixed(value, 3) : formatNumber(value);
}

} // namespace

PinsModel::PinsModel(const PinBoard& board, QObject* parent)
    : TableModel(parent)
    , m_board(board)
    , m_pins(board.pins())
{
    connect(&board, &PinBoard::pinsChanged, this, &PinsModel::takePins);
    connect(&board, &PinBoard::answered, this, &PinsModel::refresh);
}

/// A new name leaves the rows, and what is selected, as they are.
void PinsModel::takePins()
{
    const auto sameRows = [](const PinPtr& a, const PinPtr& b) { return a->id == b->id; };
    if (std::ranges::equal(m_pins, m_board.pins(), sameRows)) {
        m_pins = m_board.pins();
        return refresh();
    }
    beginResetModel();
    m_pins = m_board.pins();
    endResetModel();
}

void PinsModel::refresh()
{
    columnsChanged(0, ColumnCount - 1);
}

void PinsModel::setDifferences(const PinDifferences& differences)
{
    m_differences = differences;
    refresh();
}

void PinsModel::retranslate()
{
    headersChanged();
}

Qt::ItemFlags PinsModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && index.column() == Name ? flags | Qt::ItemIsEditable : flags;
}

bool PinsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid)
        || index.column() != Name)
        return false;
    emit renamed(idAt(index.row()), value.toString());
    return true;
}

const PinDifference* PinsModel::difference(int row) const
{
    const auto found = m_differences.find(idAt(row));
    return found == m_differences.end() ? nullptr : &found->second;
}

QVariant PinsModel::header(int column, int role) const
{
    const std::array<QString, ColumnCount> names{tr("name"), tr("policy"), tr("cost weight"),
        tr("accuracy"), tr("Δ accuracy"), tr("$/10k"), tr("Δ $/10k"), tr("Δ reward"), tr("AIQ"),
        tr("saving"), tr("pinned")};
    const QString paired = tr("The pin less the present run, over the queries that both could be "
                              "scored on; 95 % interval, paired bootstrap");
    const std::array<QString, ColumnCount> tips{tr("Double-click or press F2 to rename"), QString(),
        QString(), tr("Over the queries served"), paired + u'\n' + tr("In percentage points"),
        tr("US dollars for 10,000 queries"), paired,
        paired + u'\n' + tr("Mean of a query, at the pin’s cost weight"),
        tr("Area under the frontier’s non-decreasing hull (RouterBench)"),
        tr("Saved at the accuracy of the best single model"), QString()};
    const auto at = static_cast<std::size_t>(column);
    if (role == Qt::DisplayRole)
        return names[at];
    if (role == Qt::ToolTipRole)
        return tips[at];
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Policy && column != Created);
    return {};
}

QVariant PinsModel::cell(int row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Policy && column != Created);
    if (role == Qt::DisplayRole || (role == Qt::EditRole && column == Name))
        return text(row, column);
    if (role == Qt::ToolTipRole)
        return tip(row, column);
    if (role != SortRole)
        return {};
    if (column <= Policy)
        return text(row, column);
    if (column == Created)
        return QString::fromStdString(m_pins[static_cast<std::size_t>(row)]->createdAt);
    const std::optional<double> value = figure(row, column);
    return value ? QVariant(*value) : QVariant();
}

std::optional<double> PinsModel::figure(int row, int column) const
{
    const Pin& pin = *m_pins[static_cast<std::size_t>(row)];
    if (column == CostWeight)
        return pin.parameters.costWeight;
    const PinDifference* less = difference(row);
    if (column == AccuracyDifference)
        return less ? meanOf(less->accuracy) : std::nullopt;
    if (column == CostDifference)
        return less ? meanOf(less->costPer10k) : std::nullopt;
    if (column == RewardDifference)
        return less ? meanOf(less->reward) : std::nullopt;
    const auto answer = m_board.answer(pin.id);
    if (!answer || !answer->snapshot)
        return std::nullopt;
    const ResultSnapshot& snapshot = *answer->snapshot;
    switch (column) {
    case Accuracy:
        return snapshot.run->accuracy;
    case Cost:
        return snapshot.run->costPer10k;
    case Aiq:
        return snapshot.analysis->metrics.aiq;
    default:
        return snapshot.analysis->metrics.savingAtEqualAccuracy;
    }
}

QString PinsModel::text(int row, int column) const
{
    const Pin& pin = *m_pins[static_cast<std::size_t>(row)];
    const std::optional<double> value = column <= Policy ? std::nullopt : figure(row, column);
    const PinDifference* less = difference(row);
    switch (column) {
    case Name:
        return pin.name;
    case Policy:
        return policyLabel(pin.parameters.policy);
    case Accuracy:
    case Aiq:
    case Saving:
        return formatPercent(value);
    case AccuracyDifference:
        return rangeText(less ? less->accuracy : std::nullopt, points);
    case Cost:
        return formatUsd(value);
    case CostDifference:
        return rangeText(less ? less->costPer10k : std::nullopt, formatUsd);
    case RewardDifference:
        return rangeText(less ? less->reward : std::nullopt, reward);
    case Created:
        return QLocale().toString(
            QDateTime::fromString(QString::fromStdString(pin.createdAt), Qt::ISODate).toLocalTime(),
            QLocale::ShortFormat);
    default:
        return formatNumber(value);
    }
}

QString PinsModel::tip(int row, int column) const
{
    const auto answer = m_board.answer(idAt(row));
    if (!answer)
        return tr("Being computed");
    if (!answer->snapshot)
        return answer->failure;
    if (const PinDifference* less = difference(row);
        less && column >= AccuracyDifference && column <= RewardDifference)
        return tr("over %Ln queries; %1 left out", nullptr, pluralCount(less->paired))
            .arg(formatCount(less->leftOut));
    return text(row, column);
}

} // namespace metallm::ui
