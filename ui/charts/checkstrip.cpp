// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/checkstrip.h"

#include "ui/util/textscale.h"
#include "ui/util/theme.h"

#include <algorithm>
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

void CheckStrip::setGates(const gates::Gates* gates, const QStringList& titles)
{
    const auto count = [gates](gates::Severity severity) {
        return gates
            ? static_cast<int>(std::ranges::count(*gates, severity, &gates::Gate::severity))
            : 0;
    };
    m_known = gates != nullptr;
    m_serious = count(gates::Severity::Serious);
    m_warnings = count(gates::Severity::Warning) + m_serious;
    m_notes = count(gates::Severity::Note);
    m_titles = titles;
    retranslate();
}

void CheckStrip::retranslate()
{
    setToolTip(tr("What must be known before this result is relied on. Press for the list."));
    QStringList counts;
    if (m_warnings > 0)
        counts.append(tr("Warnings: %1").arg(m_warnings));
    if (m_serious > 0)
        counts.append(tr("serious: %1").arg(m_serious));
    if (m_notes > 0)
        counts.append(tr("notes: %1").arg(m_notes));
    const QString sign = m_warnings > 0 ? u"⚠ "_s : QString();
    m_whole = !m_known       ? tr("Checks: not done yet")
        : m_titles.isEmpty() ? tr("✓ Nothing speaks against this result")
                             : sign + counts.join(u", "_s) + u" – "_s + m_titles.join(u" · "_s);
    // Its own palette is that of its style sheet.
    const Theme& theme = Theme::of(parentWidget() ? parentWidget() : this);
    const QColor ink = m_serious > 0 ? theme.bad : m_warnings > 0 ? theme.text : theme.muted;
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
