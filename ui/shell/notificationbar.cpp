// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notificationbar.h"

#include "ui/util/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString iconName(Severity severity)
{
    switch (severity) {
    case Severity::Information:
        return u"info"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Failure:
        break;
    }
    return u"error"_s;
}

} // namespace

NotificationBar::NotificationBar(QWidget* parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_salvage(new QToolButton(this))
    , m_details(new QToolButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"notificationBar"_s);
    setProperty("role", u"card"_s);
    setVisible(false);
    m_text->setObjectName(u"notificationText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_salvage->setObjectName(u"notificationSalvage"_s);
    m_salvage->setVisible(false);
    m_details->setObjectName(u"notificationDetails"_s);
    m_close->setObjectName(u"notificationClose"_s);
    m_close->setIcon(paletteIcon(u"close"_s));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 8, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_salvage);
    layout->addWidget(m_details);
    layout->addWidget(m_close);

    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_salvage, &QToolButton::clicked, this, [this] {
        m_salvage->hide(); // once is enough
        emit salvageRequested(m_damaged);
    });
    connect(m_details, &QToolButton::clicked, this, &NotificationBar::detailsRequested);
    retranslate();
}

void NotificationBar::showMessage(const Message& message)
{
    m_severity = message.severity;
    showIcon();
    m_text->setText(message.text);
    m_salvage->hide();
    show();
}

void NotificationBar::offerSalvage(const QString& study)
{
    m_damaged = study;
    m_salvage->show();
}

QString NotificationBar::text() const
{
    return m_text->text();
}

void NotificationBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::PaletteChange)
        showIcon();
    QFrame::changeEvent(event);
}

void NotificationBar::showIcon()
{
    m_icon->setPixmap(paletteIcon(iconName(m_severity)).pixmap(16, 16));
}

void NotificationBar::retranslate()
{
    setAccessibleName(tr("Notification"));
    m_salvage->setText(tr("Salvage"));
    m_salvage->setToolTip(
        tr("Write what can still be read into a new study beside the damaged one"));
    m_details->setText(tr("Details"));
    m_details->setToolTip(tr("Show the log"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
}

} // namespace metallm::ui
