// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/pricesmodel.h"

#include "ui/models/modelchip.h"
#include "ui/util/format.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int priceDigits = 12; // what a product of prices and factors has beyond is rounding

/// A price as a person writes it.
QString plainNumber(const std::optional<double>& value)
{
    if (!value)
        return formatNumber(value);
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(
        QString::number(*value, 'g', priceDigits).toDouble(), 'f', QLocale::FloatingPointShortest);
}

std::optional<double> prices::Price::*fieldOf(int column)
{
    switch (column) {
    case PricesModel::Input:
        return &prices::Price::inputUsdPerMtok;
    case PricesModel::Output:
        return &prices::Price::outputUsdPerMtok;
    default:
        return &prices::Price::flatUsdPerQuery;
    }
}

/// In the user's locale, or with a decimal point; not a number where it is neither.
double parsed(const QString& text)
{
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? value : std::nan("");
}

} // namespace

void PricesModel::setDataset(const std::shared_ptr<const data::Dataset>& dataset)
{
    beginResetModel();
    m_dataset = dataset;
    m_snapshot.reset();
    m_picture.reset();
    endResetModel();
}

void PricesModel::setPrices(const prices::PriceTable& prices)
{
    m_prices = prices;
    columnsChanged(Provider, Flat);
}

void PricesModel::setSnapshot(const SnapshotPtr& snapshot)
{
    m_snapshot = snapshot;
    columnsChanged(Accuracy, Calls);
}

void PricesModel::retranslate()
{
    headersChanged();
}

int PricesModel::rows() const
{
    return m_dataset ? static_cast<int>(m_dataset->models.size()) : 0;
}

const std::string& PricesModel::name(int row) const
{
    return m_dataset->models[static_cast<std::size_t>(row)].name;
}

Qt::ItemFlags PricesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = TableModel::flags(index);
    return index.isValid() && (isPrice(index.column()) || index.column() == WhatIfColumn)
        ? flags | Qt::ItemIsEditable
        : flags;
}

bool PricesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString typed = value.toString().trimmed();
    if (index.column() == WhatIfColumn)
        return setWhatIfPrice(index.row(), typed);
    return isPrice(index.column()) && setPrice(index, typed);
}

bool PricesModel::setPrice(const QModelIndex& index, const QString& typed)
{
    const double price = parsed(typed);
    if (!typed.isEmpty() && !(price >= 0)) {
        emit rejected(tr("“%1” is not a price: type a number of 0 or more, or nothing where the "
                         "price is not known")
                          .arg(typed));
        return false;
    }
    prices::PriceTable changed = m_prices;
    changed.entry(name(index.row())).*fieldOf(index.column()) =
        typed.isEmpty() ? std::nullopt : std::optional(price);
    emit proposed(changed, tr("Price of %1").arg(QString::fromStdString(name(index.row()))));
    return true;
}

QVariant PricesModel::header(int column, int role) const
{
    const std::array<QString, ColumnCount> names{tr("model"), tr("provider"), tr("input $/Mtok"),
        tr("output $/Mtok"), tr("flat $/query"), tr("accuracy"), tr("$/10k"), tr("calls"),
        tr("what if"), tr("break-even")};
    const std::array<QString, ColumnCount> tips{QString(), QString(),
        tr("US dollars for a million input tokens"), tr("US dollars for a million output tokens"),
        tr("US dollars for one query, whatever its length"),
        tr("Accuracy of the model used for every evaluation query"),
        tr("US dollars for 10,000 queries, all sent to the model"),
        tr("Evaluation queries that the policy sends to the model"),
        tr("A price tried out over the list price: a price (1.5), a percentage (-20 %), or a range "
           "(1..3 or +-20 %), which the frontier shows as a band"),
        tr("The highest price at which the model is still worth using at the present cost weight, "
           "all other prices staying: exact, from the frontier’s lines. For a million output "
           "tokens, or a query where prices are flat")};
    const auto at = static_cast<std::size_t>(column);
    if (role == Qt::DisplayRole)
        return names[at];
    if (role == Qt::ToolTipRole)
        return tips[at];
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Provider);
    return {};
}

QVariant PricesModel::cell(int row, int column, int role) const
{
    if (role == Qt::TextAlignmentRole)
        return alignment(column > Provider);
    if (role == Qt::DecorationRole && column == Name)
        return modelChip(row);
    if (role == Qt::DisplayRole)
        return text(row, column);
    if (role == Qt::EditRole && (isPrice(column) || column == WhatIfColumn))
        return editable(row, column);
    if (role == Qt::ToolTipRole && column == Name)
        return text(row, column); // which may be shortened
    if (role == Qt::ToolTipRole && column == BreakEvenColumn)
        return breakEvenTip(row);
    if (role == Qt::ToolTipRole && column == WhatIfColumn)
        return tr("Double-click or press F2 to type a price, a percentage or a range; drag to the "
                  "left or right, or turn the wheel with Ctrl held, to move it");
    if (role == SortRole) {
        const std::optional<double> value = figure(row, column);
        return column <= Provider ? QVariant(text(row, column))
            : value               ? QVariant(*value)
                                  : QVariant();
    }
    if (role == Qt::ToolTipRole && isPrice(column))
        return figure(row, column) ? tr("Double-click or press F2 to change the price")
                                   : tr("Not known. Double-click or press F2 to enter a price");
    return {};
}

std::optional<double> PricesModel::figure(int row, int column) const
{
    if (isPrice(column)) {
        const prices::Price* price = m_prices.find(name(row));
        return price ? price->*fieldOf(column) : std::nullopt;
    }
    if (column == WhatIfColumn)
        return whatIfPrice(row).present;
    if (column == BreakEvenColumn) {
        const auto found = breakEven(row);
        return found && found->kind == analysis::BreakEven::Kind::At ? std::optional(found->scale)
                                                                     : std::nullopt;
    }
    if (!m_snapshot)
        return std::nullopt;
    const auto& models = m_snapshot->analysis->models;
    const auto found = std::ranges::find(models, name(row), &analysis::SingleModel::name);
    if (found == models.end())
        return std::nullopt;
    if (column == Calls)
        return static_cast<double>(
            m_snapshot->run->selection[static_cast<std::size_t>(found - models.begin())]);
    return column == Accuracy ? found->accuracy : found->costPer10k;
}

QString PricesModel::text(int row, int column) const
{
    const std::optional<double> value = figure(row, column);
    switch (column) {
    case Name:
        return QString::fromStdString(name(row));
    case Provider: {
        const prices::Price* price = m_prices.find(name(row));
        const std::string& own = m_dataset->models[static_cast<std::size_t>(row)].provider;
        return QString::fromStdString(price && !price->provider.empty() ? price->provider : own);
    }
    case Accuracy:
        return formatPercent(value);
    case Calls:
        return value ? formatCount(std::llround(*value)) : formatNumber(value);
    case Cost:
        return formatNumber(value);
    case WhatIfColumn:
        return whatIfPrice(row) == prices::WhatIfPrice{} ? formatNumber(std::nullopt)
                                                         : whatIfText(whatIfPrice(row));
    case BreakEvenColumn:
        return breakEvenText(row);
    default:
        return plainNumber(value);
    }
}

QVariant PricesModel::editable(int row, int column) const
{
    if (column == WhatIfColumn)
        return whatIfText(whatIfPrice(row));
    const std::optional<double> value = figure(row, column);
    return value ? plainNumber(value) : QString();
}

} // namespace metallm::ui
