// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/format.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

const QString unknown = u"–"_s;

QString withMinusSign(QString text)
{
    return text.replace(u'-', QChar(0x2212));
}

int decimalsFor(double value, int significantDigits)
{
    if (value == 0)
        return 0;
    const int magnitude = static_cast<int>(std::floor(std::log10(std::abs(value))));
    return std::clamp(significantDigits - 1 - magnitude, 0, 12);
}

} // namespace

QString formatCount(std::int64_t count)
{
    return withMinusSign(QLocale().toString(static_cast<qlonglong>(count)));
}

int pluralCount(std::int64_t count)
{
    return static_cast<int>(std::clamp<std::int64_t>(count, 0, std::numeric_limits<int>::max()));
}

QString formatPercent(std::optional<double> share, int decimals)
{
    if (!share || !std::isfinite(*share))
        return unknown;
    return withMinusSign(QLocale().toString(100 * *share, 'f', decimals)) + u" %"_s;
}

QString formatNumber(std::optional<double> value, int significantDigits)
{
    if (!value || !std::isfinite(*value))
        return unknown;
    return withMinusSign(QLocale().toString(*value, 'f', decimalsFor(*value, significantDigits)));
}

QString formatFixed(std::optional<double> value, int decimals)
{
    if (!value || !std::isfinite(*value))
        return unknown;
    return withMinusSign(QLocale().toString(*value, 'f', decimals));
}

QString formatScore(std::optional<double> score)
{
    return formatFixed(score, score == 0.0 || score == 1.0 ? 0 : 2);
}

QString formatUsd(std::optional<double> usd)
{
    if (!usd || !std::isfinite(*usd))
        return unknown;
    const QString figure = formatNumber(std::abs(*usd), 3);
    return (*usd < 0 ? QString(QChar(0x2212)) : QString()) + u'$' + figure;
}

QString formatSigned(std::optional<double> value, const QString& text)
{
    return value && *value > 0 ? u'+' + text : text;
}

QString formatSigned(std::optional<double> value, int decimals)
{
    return formatSigned(value, formatFixed(value, decimals));
}

QString formatRange(const QString& low, const QString& high)
{
    return u" ("_s + low + u" – "_s + high + u')';
}

QString shortened(const std::string& text, int most)
{
    const QString whole = QString::fromStdString(text).simplified();
    return whole.size() <= most ? whole : whole.left(most - 1).trimmed() + u'…';
}

} // namespace metallm::ui
