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

std::optional<prices::WhatIfPrice> rangeOf(
    std::optional<double> one, std::optional<double> other, double present)
{
    if (!one || !other)
        return std::nullopt;
    const auto [low, high] = std::minmax(*one, *other);
    const bool holds = present >= low && present <= high;
    return prices::WhatIfPrice{low, holds ? present : low + (high - low) / 2, high};
}

QString percentText(double multiple)
{
    const double percent = std::round((multiple - 1) * 1e6) / 1e4;
    QString text = QLocale().toString(percent, 'f', QLocale::FloatingPointShortest);
    text.replace(u'-', QChar(0x2212));
    return (percent >= 0 ? u"+"_s : QString()) + text + u" %"_s;
}

} // namespace

std::optional<prices::WhatIfPrice> whatIfFromText(
    const QString& typed, double leading, double present)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return prices::WhatIfPrice{};
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
    return multiple ? std::optional(prices::WhatIfPrice{*multiple, *multiple, *multiple})
                    : std::nullopt;
}

QString whatIfText(const prices::WhatIfPrice& price)
{
    if (price == prices::WhatIfPrice{})
        return {};
    if (!price.isRange())
        return percentText(price.present);
    return percentText(price.low) + u".."_s + percentText(price.high);
}

} // namespace metallm::ui
