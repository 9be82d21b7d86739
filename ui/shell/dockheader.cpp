// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dockheader.h"

#include "ui/util/icons.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metallm::ui {

DockHeader::DockHeader(QDockWidget* dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_title(new QLabel(this))
    , m_helpButton(new QToolButton(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_float(
          m_menu->addAction(QString(), dock, [dock] { dock->setFloating(!dock->isFloating()); }))
    , m_close(m_menu->addAction(paletteIcon(u"close"_s), QString(), dock, &QDockWidget::close))
{
    setObjectName(dock->objectName() + u"Header"_s);
    setAttribute(Qt::WA_StyledBackground);
    setProperty("role", u"header"_s);
    m_title->setProperty("role", u"title"_s);
    m_float->setIcon(paletteIcon(u"float"_s));

    m_menuButton->setObjectName(dock->objectName() + u"Menu"_s);
    m_menuButton->setIcon(paletteIcon(u"menu"_s));
    m_menuButton->setIconSize({14, 14});
    m_menuButton->setAutoRaise(true);
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setMenu(m_menu);

    m_helpButton->setObjectName(dock->objectName() + u"Help"_s);
    m_helpButton->setIcon(paletteIcon(u"help"_s));
    m_helpButton->setIconSize({14, 14});
    m_helpButton->setAutoRaise(true);
    connect(m_helpButton, &QToolButton::clicked, this, &DockHeader::helpRequested);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 2, 4, 2);
    layout->setSpacing(4);
    layout->addWidget(m_title);
    layout->addStretch();
    layout->addWidget(m_helpButton);
    layout->addWidget(m_menuButton);

    connect(dock, &QDockWidget::windowTitleChanged, m_title, &QLabel::setText);
    connect(dock, &QDockWidget::topLevelChanged, this, &DockHeader::showFloating);
    m_title->setText(dock->windowTitle());
    retranslate();
}

void DockHeader::setPanelActions(const QList<QAction*>& actions)
{
    if (actions.isEmpty())
        return;
    m_menu->insertActions(m_float, actions);
    m_menu->insertSeparator(m_float);
}

void DockHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DockHeader::retranslate()
{
    m_close->setText(tr("Close panel"));
    m_helpButton->setToolTip(tr("What this panel shows (F1)"));
    m_helpButton->setAccessibleName(tr("Help on this panel"));
    m_menuButton->setToolTip(tr("What this panel can do"));
    m_menuButton->setAccessibleName(tr("Panel menu"));
    showFloating(m_dock->isFloating());
}

void DockHeader::showFloating(bool floating)
{
    m_float->setText(floating ? tr("Put back into the window") : tr("Make a window of its own"));
}

} // namespace metallm::ui
