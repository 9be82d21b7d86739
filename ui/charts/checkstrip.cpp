// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/checkstrip.h"

#include "ui/models/gatesmodel.h"
#include "ui/util/textscale.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <iterator>
#include <QEvent>
#include <QFontMetricsF>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int stripHeight = 22;
constexpr double margins = 20; // of the button's own text
} // namespace

CheckStrip::CheckStrip(QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(u"checkStrip"_s);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    retranslate();
}

QSize CheckStrip::sizeHint() const
{
    return {200, stripHeight};
}

void CheckStrip::setGates(const std::optional<gates::Gates>& gates)
{
    m_gates = gates;
    retranslate();
}

int CheckStrip::count(gates::Severity severity) const
{
    return m_gates
        ? static_cast<int>(std::ranges::count(*m_gates, severity, &gates::Gate::severity))
        : 0;
}

/// The whole line, however narrow the window is.
QString CheckStrip::line() const
{
    if (!m_gates)
        return tr("Checks: not done yet");
    if (m_gates->empty())
        return tr("✓ Nothing speaks against this result");
    const int serious = count(gates::Severity::Serious);
    const int warnings = count(gates::Severity::Warning) + serious;
    const int notes = count(gates::Severity::Note);
    QStringList counts;
    if (warnings > 0)
        counts.append(tr("Warnings: %1").arg(warnings));
    if (serious > 0)
        counts.append(tr("serious: %1").arg(serious));
    if (notes > 0)
        counts.append(tr("notes: %1").arg(notes));
    QStringList titles;
    std::ranges::transform(*m_gates, std::back_inserter(titles), gateTitle);
    return (warnings > 0 ? u"⚠ "_s : QString()) + counts.join(u", "_s) + u" – "_s
        + titles.join(u" · "_s);
}

void CheckStrip::retranslate()
{
    setToolTip(tr("What must be known before this result is relied on. Press for the list."));
    m_whole = line();
    const bool serious = count(gates::Severity::Serious) > 0;
    const bool warns = count(gates::Severity::Warning) > 0;
    // Its own palette is that of its style sheet.
    const Theme& theme = Theme::of(parentWidget() ? parentWidget() : this);
    const QColor ink = serious ? theme.bad : warns ? theme.text : theme.muted;
    const QString sheet =
        u"QPushButton { color: %1; background: %2; border: 1px solid %3; "
        "border-radius: 0; padding: 0 9px; text-align: left; font-size: %5pt; "
        "min-height: %6px; } QPushButton:hover, QPushButton:focus { border-color: %4; }"_s.arg(
            ink.name(), theme.panel.name(), theme.border.name(), theme.accent.name(),
            QString::number(smallFont().pointSizeF()),
            QString::number(qRound((stripHeight - 2) * textScale())));
    setFixedHeight(qRound(stripHeight * textScale()));
    if (sheet != styleSheet()) // it changes the palette, which comes back here
        setStyleSheet(sheet);
    setAccessibleName(m_whole);
    showText();
}

void CheckStrip::showText()
{
    setText(QFontMetricsF(smallFont()).elidedText(m_whole, Qt::ElideRight, width() - margins));
}

void CheckStrip::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    showText();
}

void CheckStrip::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::StyleChange)
        retranslate();
}

} // namespace metallm::ui
