// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/whatif.h"

#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

std::optional<double> numberIn(const QString& text)
{
    bool ok = false;
    double value = QLocale().toDouble(text, &ok);
    if (!ok)
        value = QLocale::c().toDouble(text, &ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

/// One price or percentage as a multiple of the list price.
std::optional<double> multipleIn(QString text, double leading)
{
    text = text.trimmed();
    const bool percent = text.endsWith(u'%');
    if (percent)
        text = text.chopped(1).trimmed();
    text.replace(QChar(0x2212), u'-');
    if (text.startsWith(u'+'))
        text = text.mid(1);
    const auto value = numberIn(text);
    if (!value)
        return std::nullopt;
    const double multiple = percent ? 1 + *value / 100 : *value / leading;
    return multiple >= 0 ? std::optional(multiple) : std::nullopt;
}

std::optional<WhatIfPrice> rangeOf(
    std::optional<double> one, std::optional<double> other, double present)
{
    if (!one || !other)
        return std::nullopt;
    const auto [low, high] = std::minmax(*one, *other);
    const bool holds = present >= low && present <= high;
    return WhatIfPrice{low, holds ? present : low + (high - low) / 2, high};
}

QString percentText(double multiple)
{
    const double percent = std::round((multiple - 1) * 1e6) / 1e4;
    QString text = QLocale().toString(percent, 'f', QLocale::FloatingPointShortest);
    text.replace(u'-', QChar(0x2212));
    return (percent >= 0 ? u"+"_s : QString()) + text + u" %"_s;
}

} // namespace

prices::Price scaled(const prices::Price& price, double factor)
{
    prices::Price result = price;
    const auto scale = [factor](std::optional<double>& figure) {
        if (figure)
            *figure *= factor;
    };
    for (auto* figure : {&result.inputUsdPerMtok, &result.outputUsdPerMtok, &result.flatUsdPerQuery,
             &result.requestUsd, &result.terms.cacheReadUsdPerMtok,
             &result.terms.cacheWriteUsdPerMtok, &result.terms.reasoningUsdPerMtok,
             &result.terms.batchInputUsdPerMtok, &result.terms.batchOutputUsdPerMtok})
        scale(*figure);
    for (prices::PriceTier& tier : result.terms.tiers)
        for (auto* figure :
            {&tier.inputUsdPerMtok, &tier.outputUsdPerMtok, &tier.cacheReadUsdPerMtok})
            scale(*figure);
    return result;
}

prices::PriceTable WhatIf::priced(double WhatIfPrice::*which) const
{
    prices::PriceTable table = list;
    for (prices::Price& price : table.prices)
        if (const auto found = models.find(price.model); found != models.end())
            price = scaled(price, found->second.*which);
    return table;
}

bool WhatIf::hasRange() const
{
    return std::ranges::any_of(models, [](const auto& entry) { return entry.second.isRange(); });
}

WhatIf WhatIf::reconciledWith(const prices::PriceTable& present) const
{
    WhatIf result{present, {}};
    if (present.name != list.name)
        return result;
    for (prices::Price& price : result.list.prices) {
        const auto found = models.find(price.model);
        const prices::Price* listed = list.find(price.model);
        if (found == models.end() || !listed || scaled(*listed, found->second.present) != price)
            continue;
        price = *listed;
        result.models.insert(*found);
    }
    return result;
}

std::optional<double> leadingFigure(const prices::Price* price, data::CostMode mode)
{
    if (!price)
        return std::nullopt;
    const auto figure =
        mode == data::CostMode::Flat ? price->flatUsdPerQuery : price->outputUsdPerMtok;
    return figure && *figure > 0 ? figure : std::nullopt;
}

std::optional<WhatIfPrice> whatIfFromText(const QString& typed, double leading, double present)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return WhatIfPrice{};
    for (const QString& sign : {u"+-"_s, u"±"_s, u"+/-"_s}) {
        if (!text.startsWith(sign))
            continue;
        const QString reach = text.mid(sign.size()).trimmed();
        const auto around = multipleIn(reach, leading);
        if (!around || !reach.endsWith(u'%'))
            return std::nullopt;
        return 2 - *around >= 0 ? rangeOf(2 - *around, around, present) : std::nullopt;
    }
    const QStringList ends = text.split(u".."_s);
    if (ends.size() == 2)
        return rangeOf(multipleIn(ends[0], leading), multipleIn(ends[1], leading), present);
    const auto multiple = multipleIn(text, leading);
    return multiple ? std::optional(WhatIfPrice{*multiple, *multiple, *multiple}) : std::nullopt;
}

QString whatIfText(const WhatIfPrice& price)
{
    if (price == WhatIfPrice{})
        return {};
    if (!price.isRange())
        return percentText(price.present);
    return percentText(price.low) + u".."_s + percentText(price.high);
}

} // namespace metallm::ui
