// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tourcallout.h"

#include "ui/util/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// A line around what is pointed at; clicks go through it.
class TourFrame : public QWidget {
public:
    explicit TourFrame(QWidget* window)
        : QWidget(window)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Theme::of(this).accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
};

constexpr int boxWidth = 316;
constexpr int pointer = 12; // room for it on every side
constexpr int gap = 2;
constexpr int frameGap = 3;

/// Beside `target` on the first side that has room for `size`; over its lower right corner where
/// none has.
QRect besideTarget(const QRect& target, const QSize& size, const QRect& window)
{
    const QPoint centre = target.center();
    const QPoint sides[]{{target.right() + gap, centre.y() - size.height() / 2},
        {target.left() - gap - size.width(), centre.y() - size.height() / 2},
        {centre.x() - size.width() / 2, target.bottom() + gap},
        {centre.x() - size.width() / 2, target.top() - gap - size.height()}};
    for (int side = 0; side < 4; ++side) {
        QRect rect(sides[side], size);
        // Along the target's edge it may move to stay within the window.
        const bool beside = side < 2;
        if (beside)
            rect.moveTop(std::clamp(
                rect.top(), window.top(), std::max(window.top(), window.bottom() - size.height())));
        else
            rect.moveLeft(std::clamp(rect.left(), window.left(),
                std::max(window.left(), window.right() - size.width())));
        if (window.contains(rect))
            return rect;
    }
    QRect rect(QPoint(), size);
    rect.moveBottomRight(target.bottomRight());
    return rect;
}

/// Where the pointer ends: on the edge of `box` towards `target`.
QPoint tipTowards(const QRect& box, const QRect& target)
{
    const QPoint aim(
        std::clamp(target.center().x(), box.left() + 3 * pointer, box.right() - 3 * pointer),
        std::clamp(target.center().y(), box.top() + 3 * pointer, box.bottom() - 3 * pointer));
    if (target.left() > box.right())
        return {box.right(), aim.y()};
    if (target.right() < box.left())
        return {box.left(), aim.y()};
    if (target.top() > box.bottom())
        return {aim.x(), box.bottom()};
    if (target.bottom() < box.top())
        return {aim.x(), box.top()};
    return {};
}

QPainterPath pointerTo(const QPoint& tip, const QRect& body)
{
    const bool sideways = tip.x() < body.left() || tip.x() > body.right();
    const QPoint across = sideways ? QPoint(0, pointer) : QPoint(pointer, 0);
    const QPoint base(std::clamp(tip.x(), body.left() + 1, body.right() - 1),
        std::clamp(tip.y(), body.top() + 1, body.bottom() - 1));
    QPainterPath path;
    path.addPolygon(QPolygonF({QPointF(tip), QPointF(base + across), QPointF(base - across)}));
    path.closeSubpath();
    return path;
}

} // namespace

TourCallout::TourCallout(QWidget* window)
    : QWidget(window)
    , m_window(window)
    , m_frame(new TourFrame(window))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_count(new QLabel(this))
    , m_skip(new QPushButton(this))
    , m_back(new QPushButton(this))
    , m_next(new QPushButton(this))
{
    setObjectName(u"tourCallout"_s);
    setFocusPolicy(Qt::NoFocus);
    m_skip->setObjectName(u"tourSkip"_s);
    m_back->setObjectName(u"tourBack"_s);
    m_next->setObjectName(u"tourNext"_s);
    m_text->setObjectName(u"tourText"_s);
    build();
    retranslate();
    connect(m_skip, &QPushButton::clicked, this, &TourCallout::skipRequested);
    connect(m_back, &QPushButton::clicked, this, &TourCallout::backRequested);
    connect(m_next, &QPushButton::clicked, this, &TourCallout::nextRequested);
    window->installEventFilter(this);
}

TourCallout::~TourCallout()
{
    if (m_frame)
        m_frame->deleteLater();
}

void TourCallout::build()
{
    m_title->setProperty("role", u"title"_s);
    m_count->setProperty("role", u"small"_s);
    m_skip->setProperty("role", u"flat"_s);
    m_next->setProperty("role", u"primary"_s);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_count);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_skip);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pointer + 14, pointer + 12, pointer + 14, pointer + 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_text);
    column->addLayout(buttons);
    setFixedWidth(boxWidth + 2 * pointer);
}

void TourCallout::retranslate()
{
    m_skip->setText(tr("Skip"));
    m_skip->setToolTip(tr("End the tour (Esc); Help, Tour starts it again"));
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("The step before"));
    m_next->setToolTip(tr("The next step; doing what the text says leads there as well"));
}

void TourCallout::setTexts(const Texts& texts)
{
    m_title->setText(texts.title);
    m_text->setText(texts.text);
    m_count->setText(texts.count);
    m_next->setText(texts.next);
    setAccessibleName(texts.title);
    setAccessibleDescription(texts.text);
    m_next->setAccessibleDescription(texts.text); // read out with the button that has the keyboard
    place();
}

void TourCallout::setBackEnabled(bool enabled)
{
    m_back->setEnabled(enabled);
}

void TourCallout::takeKeyboard()
{
    m_next->setFocus(Qt::OtherFocusReason);
}

void TourCallout::pointAt(QWidget* target)
{
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = target;
    if (m_target)
        m_target->installEventFilter(this);
    for (QWidget* widget = target; widget; widget = widget->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(widget))
            area->ensureWidgetVisible(target);
    place();
}

/// In the window; empty where the target is not to be seen in it.
QRect TourCallout::targetRect() const
{
    if (!m_target || !m_target->isVisible() || m_target->window() != m_window)
        return {};
    QRect rect = m_target->rect();
    for (const QWidget* widget = m_target; widget != m_window; widget = widget->parentWidget())
        rect = rect.translated(widget->pos()) & widget->parentWidget()->rect();
    return rect;
}

void TourCallout::place()
{
    const QRect target = targetRect();
    const QSize size(width(), layout()->totalHeightForWidth(width()));
    QRect box(QPoint(), size);
    if (target.isEmpty())
        box.moveCenter(m_window->rect().center());
    else
        box = besideTarget(target, size, m_window->rect());
    const QPoint tip = target.isEmpty() ? QPoint() : tipTowards(box, target);
    m_points = !tip.isNull();
    m_tip = tip - box.topLeft();
    m_frame->setGeometry(target.adjusted(-frameGap, -frameGap, frameGap, frameGap));
    m_frame->setVisible(!target.isEmpty());
    m_frame->raise();
    setGeometry(box);
    show();
    raise();
    update();
}

bool TourCallout::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::LayoutRequest:
        // Once the layout has done its work.
        QMetaObject::invokeMethod(this, &TourCallout::place, Qt::QueuedConnection);
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void TourCallout::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        emit skipRequested();
    else if (auto* button = qobject_cast<QPushButton*>(focusWidget());
             button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        button->click();
    else
        QWidget::keyPressEvent(event);
}

void TourCallout::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    const QRect body = rect().adjusted(pointer, pointer, -pointer, -pointer);
    QPainterPath outline;
    outline.addRoundedRect(body, 6, 6);
    if (m_points)
        outline = outline.united(pointerTo(m_tip, body));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, 1.5));
    painter.setBrush(theme.panel);
    painter.drawPath(outline);
}

} // namespace metallm::ui
