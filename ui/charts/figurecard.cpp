// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurecard.h"

#include "ui/util/elidedlabel.h"
#include "ui/util/format.h"
#include "ui/util/role.h"
#include "ui/util/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString toneRole(FigureCard::Tone tone, const QString& neutral)
{
    switch (tone) {
    case FigureCard::Tone::Good:
        return u"good"_s;
    case FigureCard::Tone::Bad:
        return u"bad"_s;
    case FigureCard::Tone::Neutral:
        break;
    }
    return neutral;
}

} // namespace

FigureCard::FigureCard(const QString& name, QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_context(new ElidedLabel(this))
    , m_line(new QBoxLayout(QBoxLayout::TopToBottom))
{
    setObjectName(name);
    setProperty("role", u"card"_s);
    m_title->setProperty("role", u"small"_s);
    m_figure->setProperty("role", u"figure"_s);
    m_context->setProperty("role", u"small"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::padding, 4, measure::padding, 4);
    column->setSpacing(0);
    column->addWidget(m_title);
    m_line->setSpacing(0);
    m_line->addWidget(m_figure);
    m_line->addWidget(m_context, 1);
    column->addLayout(m_line);
    setFigure(formatNumber(std::nullopt));
}

void FigureCard::setContextBeside()
{
    m_line->setDirection(QBoxLayout::LeftToRight);
    m_line->setSpacing(6);
    m_context->setWordWrap(true);
    m_context->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FigureCard::setTitle(const QString& title, const QString& explanation)
{
    m_title->setText(title);
    m_explanation = explanation;
    tellTip();
}

void FigureCard::setActivatable(const QString& hint)
{
    m_hint = hint;
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleDescription(hint);
    tellTip();
}

void FigureCard::tellTip()
{
    setToolTip(m_hint.isEmpty() ? m_explanation : m_explanation + u"\n\n"_s + m_hint);
}

void FigureCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(this).accent, 1.6));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}

void FigureCard::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isActivatable() && (enter || event->key() == Qt::Key_Space))
        emit activated();
    else
        QFrame::keyPressEvent(event);
}

void FigureCard::mouseReleaseEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    if (isActivatable() && left && rect().contains(event->position().toPoint()) && !m_doubleClicked)
        emit activated();
    m_doubleClicked = false;
}

// The first click has toggled the filter, perhaps away: it is to stand.
void FigureCard::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (!isActivatable() || event->button() != Qt::LeftButton)
        return;
    m_doubleClicked = true;
    emit opened();
}

void FigureCard::setFigure(const QString& figure, Tone tone)
{
    m_figure->setText(figure);
    m_tone = tone;
    colourFigure();
    setAccessibleName(m_title->text() + u' ' + figure + u' ' + m_context->fullText());
}

void FigureCard::colourFigure()
{
    const QColor color = m_tone == Tone::Good ? Theme::of(this).good : Theme::of(this).text;
    m_figure->setStyleSheet(m_tone == Tone::Neutral ? QString() : u"color: "_s + color.name());
}

void FigureCard::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourFigure();
}

void FigureCard::setContext(const QString& context, Tone tone)
{
    m_context->setFullText(context);
    setRole(m_context, toneRole(tone, u"small"_s));
    setAccessibleName(m_title->text() + u' ' + m_figure->text() + u' ' + context);
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

QString FigureCard::context() const
{
    return m_context->fullText();
}

} // namespace metallm::ui
