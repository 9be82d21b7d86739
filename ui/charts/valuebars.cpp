// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/valuebars.h"

#include "ui/charts/chartstyle.h"
#include "ui/charts/names.h"
#include "ui/charts/valuebar.h"
#include "ui/util/format.h"
#include "ui/util/shortname.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <cmath>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double rowHeight = 26;
constexpr double legendHeight = 22;
constexpr double figureWidth = 44; // px: "−0.00" and room
constexpr double gap = 8;

} // namespace

ValueBars::ValueBars(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"valueBars"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ValueBars::setInspection(const InspectionPtr& inspection)
{
    m_bars.clear();
    if (inspection && inspection->explanation) {
        const auto& explanation = *inspection->explanation;
        for (std::size_t arm = 0; arm < explanation.arms.size(); ++arm) {
            const auto index = static_cast<int>(arm);
            m_bars.push_back({index, shortArmLabel(inspection->experiment(), index),
                explanation.arms[arm], index == explanation.chosen});
        }
        std::ranges::stable_sort(m_bars, [](const Bar& a, const Bar& b) {
            return a.chosen != b.chosen ? a.chosen : analysis::isBetter(a.reason, b.reason);
        });
    }
    setVisible(!m_bars.empty());
    updateGeometry();
    update();
}

QSize ValueBars::sizeHint() const
{
    return {240, static_cast<int>(rowHeight * double(m_bars.size()) + legendHeight)};
}

QStringList ValueBars::names() const
{
    QStringList names;
    for (const Bar& bar : m_bars)
        names.append(bar.name);
    return names;
}

double ValueBars::nameWidth() const
{
    double widest = 0;
    for (const Bar& bar : m_bars)
        widest = std::max(widest, textSize(bar.name, axisFont()).width());
    return std::min(widest + 2, width() * 0.42);
}

ValueScale ValueBars::scale() const
{
    ValueSpan span;
    for (const Bar& bar : m_bars)
        span.include(bar.reason);
    const double left = nameWidth() + gap;
    return span.scale(left, std::max(10.0, width() - left - figureWidth - gap));
}

QRectF ValueBars::rowRect(std::size_t row) const
{
    return {0, rowHeight * double(row), double(width()), rowHeight};
}

void ValueBars::paintEvent(QPaintEvent* /*event*/)
{
    if (m_bars.empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ValueScale toPixels = scale();
    for (std::size_t row = 0; row < m_bars.size(); ++row)
        drawBar(painter, m_bars[row], rowRect(row), toPixels);
    drawLegend(painter);
}

void ValueBars::drawBar(
    QPainter& painter, const Bar& bar, const QRectF& row, const ValueScale& toPixels) const
{
    const Theme& theme = Theme::of(this);
    QFont font = axisFont();
    font.setBold(bar.chosen);
    painter.setFont(font);
    painter.setPen(bar.chosen ? theme.text : theme.muted);
    const QRectF name(0, row.top(), nameWidth(), row.height());
    painter.drawText(name, Qt::AlignRight | Qt::AlignVCenter,
        elidedName(bar.name, names(), QFontMetricsF(font), name.width()));
    const QRectF figure(row.right() - figureWidth, row.top(), figureWidth, row.height());
    painter.drawText(figure, Qt::AlignRight | Qt::AlignVCenter,
        bar.reason.eligible ? formatFixed(bar.reason.value(), 2) : u"–"_s);
    if (bar.reason.isKnown())
        drawValueBar(painter, theme, bar.reason, row, toPixels);
}

void ValueBars::drawLegend(QPainter& painter) const
{
    const Theme& theme = Theme::of(this);
    const std::pair<QString, QColor> entries[]{{tr("predicted score"), theme.accent},
        {tr("bonus"), theme.tint(theme.accent, bonusOpacity)}, {tr("cost"), theme.bad}};
    painter.setFont(smallFont());
    double x = 0;
    const double y = rowHeight * double(m_bars.size()) + legendHeight / 2;
    for (const auto& [text, color] : entries) {
        painter.fillRect(QRectF(x, y - 4, 8, 8), color);
        const double textWidth = textSize(text, smallFont()).width();
        painter.setPen(theme.muted);
        painter.drawText(QRectF(x + 12, y - 9, textWidth + 2, 18), Qt::AlignVCenter, text);
        x += 12 + textWidth + 14;
    }
}

bool ValueBars::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto row = static_cast<std::size_t>(std::max(0, help->pos().y()) / int(rowHeight));
    if (row >= m_bars.size()) {
        QToolTip::hideText();
        return true;
    }
    const Bar& bar = m_bars[row];
    const QString text = bar.reason.eligible
        ? tr("%1: predicted score %2 + bonus %3 − cost %4 = %5")
              .arg(bar.name, formatFixed(bar.reason.predictedScore, 3),
                  formatFixed(bar.reason.bonus, 3), formatFixed(bar.reason.costTerm, 3),
                  formatFixed(bar.reason.value(), 3))
        : tr("%1 may not be chosen for this query").arg(bar.name);
    QToolTip::showText(help->globalPos(), text, this);
    return true;
}

} // namespace metallm::ui
