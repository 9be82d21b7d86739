// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pinnedseries.h"

#include "ui/charts/chartstyle.h"

#include <array>

namespace metallm::ui {

namespace {
constexpr double pinWidth = 1.6; // px
}

QColor pinColor(const Theme& theme, int index)
{
    static const std::array<QColor, 5> colors{
        QColor(0x5F7190), QColor(0x8A6A80), QColor(0x5E8272), QColor(0x927650), QColor(0x7A7A55)};
    return theme.readable(colors[static_cast<std::size_t>(index) % colors.size()]);
}

Qt::PenStyle pinStyle(int index)
{
    constexpr std::array styles{Qt::SolidLine, Qt::DashDotLine, Qt::DashDotDotLine, Qt::DashLine};
    return styles[static_cast<std::size_t>(index) % styles.size()];
}

QList<ChartSeries> pinnedSeries(const Theme& theme, const PinnedLine& pin, const BandedLine& line)
{
    if (line.line.isEmpty())
        return {};
    const QColor color = pinColor(theme, pin.index);
    QColor band = color;
    band.setAlphaF(static_cast<float>(chartmeasure::bandOpacity));
    return {{pin.name, line.upper, band, 0, Qt::SolidLine, line.lower, false},
        {pin.name, line.line, color, pinWidth, pinStyle(pin.index)}};
}

} // namespace metallm::ui
