// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What-if and break-even prices in the table of models and prices.
#include "ui/models/pricesmodel.h"
#include "ui/util/format.h"

#include <algorithm>
#include <QLocale>

namespace metallm::ui {

namespace {

using analysis::BreakEven;

QString digits(double value)
{
    constexpr int enough = 6; // more than any price list has
    return QLocale().toString(value, 'g', enough);
}

} // namespace

void PricesModel::setWhatIf(const prices::WhatIf& whatIf)
{
    m_whatIf = whatIf;
    columnsChanged(WhatIfColumn, WhatIfColumn);
}

void PricesModel::setPicture(const WhatIfPicturePtr& picture)
{
    m_picture = picture;
    columnsChanged(BreakEvenColumn, BreakEvenColumn);
}

bool PricesModel::hasListPrice(int row) const
{
    return prices::leadingFigure(m_whatIf.list.find(name(row)), mode()).has_value();
}

prices::WhatIfPrice PricesModel::whatIfPrice(int row) const
{
    const auto found = m_whatIf.models.find(name(row));
    return found == m_whatIf.models.end() ? prices::WhatIfPrice{} : found->second;
}

data::CostMode PricesModel::mode() const
{
    return m_snapshot ? m_snapshot->analysis->experiment->costs.mode : data::CostMode::Metered;
}

bool PricesModel::setWhatIfPrice(int row, const QString& typed)
{
    const prices::Price* listed = m_whatIf.list.find(name(row));
    const auto leading = prices::leadingFigure(listed, mode());
    if (!leading) {
        emit rejected(tr("%1 has no list price that another one could be compared with: enter one "
                         "first")
                          .arg(QString::fromStdString(name(row))));
        return false;
    }
    const auto price = whatIfFromText(typed, *leading, whatIfPrice(row).present);
    if (!price) {
        emit rejected(tr("“%1” is not a what-if price: type a price (1.5), a percentage (-20 %), a "
                         "range (1..3 or +-20 %), or nothing for the list price")
                          .arg(typed));
        return false;
    }
    emit whatIfProposed(name(row), *price);
    return true;
}

/// In the picture's analysis; -1 where the model is not part of it.
int PricesModel::armOf(int row) const
{
    const auto& models = m_picture->analysis->models;
    const auto found = std::ranges::find(models, name(row), &analysis::SingleModel::name);
    return found == models.end() ? -1 : static_cast<int>(found - models.begin());
}

std::optional<BreakEven> PricesModel::breakEven(int row) const
{
    const int arm = m_picture ? armOf(row) : -1;
    return arm < 0 ? std::nullopt : m_picture->breakEvens[static_cast<std::size_t>(arm)];
}

/// The figure of a model's price that break-even prices are told in: the one that is typed, too, at
/// the prices that the picture was made at. The table may be ahead of it.
double PricesModel::toldFigure(int row) const
{
    const data::Costs& costs = m_picture->analysis->experiment->costs;
    const prices::Price* price = m_picture->prices ? m_picture->prices->find(name(row)) : nullptr;
    if (const auto leading = prices::leadingFigure(price, costs.mode))
        return *leading;
    const data::Rates& rates = costs.rates[static_cast<std::size_t>(armOf(row))];
    return rates.input > 0 ? rates.input : rates.request;
}

QString PricesModel::breakEvenText(int row) const
{
    const auto found = breakEven(row);
    if (!found)
        return formatNumber(std::nullopt);
    switch (found->kind) {
    case BreakEven::Kind::Never:
        return tr("not even free");
    case BreakEven::Kind::Always:
        return tr("any price");
    case BreakEven::Kind::At:
        break;
    }
    return formatUsd(found->scale * toldFigure(row));
}

QString PricesModel::breakEvenTip(int row) const
{
    const auto found = breakEven(row);
    if (!found)
        return tr("Known for LinUCB and ridge, frozen, where costs follow from prices");
    const auto arm = static_cast<std::size_t>(armOf(row));
    const double figure = toldFigure(row);
    QString tip = tr("At cost weight %1: ").arg(formatNumber(m_picture->costWeight));
    if (found->kind == BreakEven::Kind::At)
        tip += tr("worth using up to $%1, %2 times its present price")
                   .arg(digits(found->scale * figure), digits(found->scale));
    else
        tip += found->kind == BreakEven::Kind::Always ? tr("worth using at any price")
                                                      : tr("not worth using even for nothing");
    const auto& entry = m_picture->entries[arm];
    if (entry && entry->kind == BreakEven::Kind::At)
        tip += u'\n'
            + tr("On the frontier, at some cost weight, up to $%1")
                  .arg(digits(entry->scale * figure));
    else if (entry && entry->kind == BreakEven::Kind::Always)
        tip += u'\n' + tr("On the frontier, at some cost weight, at any price");
    return tip;
}

} // namespace metallm::ui
