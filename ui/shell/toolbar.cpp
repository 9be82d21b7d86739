// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toolbar.h"

#include "ui/shell/actions.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int badgeHeight = 18;

} // namespace

MainToolBar::MainToolBar(const Actions& actions, QWidget* parent)
    : QToolBar(parent)
    , m_actions(actions)
    , m_name(new QLabel(this))
    , m_badge(new QLabel(this))
{
    setObjectName(u"toolBar"_s);
    setMovable(false);
    setContextMenuPolicy(Qt::PreventContextMenu);
    setIconSize({16, 16});
    m_name->setObjectName(u"studyName"_s);
    m_name->setProperty("role", u"title"_s);
    m_name->setContentsMargins(4, 0, 12, 0);
    m_badge->setObjectName(u"simulatedBadge"_s);
    m_badge->setProperty("role", u"chip"_s);
    m_badge->setMinimumHeight(badgeHeight);
    m_badge->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    build();
    setSimulated(false);
    setBusy(false);
    retranslate();
}

void MainToolBar::build()
{
    addWidget(m_name);
    m_badgeAction = addWidget(m_badge);
    addButton(m_actions.get(ActionId::OpenStudy), Qt::ToolButtonTextOnly);
    addImport();
    addSeparator();
    addButton(m_actions.get(ActionId::Undo), Qt::ToolButtonIconOnly);
    addButton(m_actions.get(ActionId::Redo), Qt::ToolButtonIconOnly);
    addSeparator();
    m_run = addButton(m_actions.get(ActionId::Run), Qt::ToolButtonTextBesideIcon);
    m_run->setObjectName(u"runButton"_s);
    addButton(m_actions.get(ActionId::Pin), Qt::ToolButtonTextBesideIcon);
    auto* space = new QWidget(this);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(space);
    QToolButton* commands =
        addButton(m_actions.get(ActionId::CommandPalette), Qt::ToolButtonTextBesideIcon);
    commands->setObjectName(u"commandField"_s);
    commands->setProperty("role", u"field"_s);
    addButton(m_actions.get(ActionId::Report), Qt::ToolButtonTextOnly);
}

/// Files by a click, a folder by the button's menu: no dialog for files can choose a folder too.
void MainToolBar::addImport()
{
    QToolButton* button = addButton(m_actions.get(ActionId::ImportFiles), Qt::ToolButtonTextOnly);
    button->setObjectName(u"importMenuButton"_s);
    auto* menu = new QMenu(button);
    menu->addAction(m_actions.get(ActionId::ImportFiles));
    menu->addAction(m_actions.get(ActionId::ImportFolder));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::MenuButtonPopup);
}

QToolButton* MainToolBar::addButton(QAction* action, Qt::ToolButtonStyle style)
{
    auto* button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setToolButtonStyle(style);
    button->setFocusPolicy(Qt::TabFocus);
    addWidget(button);
    return button;
}

void MainToolBar::setStudyName(const QString& name)
{
    m_name->setText(name);
}

void MainToolBar::setSimulated(bool simulated)
{
    m_badgeAction->setVisible(simulated);
}

void MainToolBar::setBusy(bool busy)
{
    QAction* shown = m_actions.get(busy ? ActionId::Cancel : ActionId::Run);
    if (m_run->defaultAction() == shown)
        return;
    m_run->removeAction(m_run->defaultAction());
    m_run->setDefaultAction(shown);
}

void MainToolBar::retranslate()
{
    setWindowTitle(tr("Tool bar"));
    m_badge->setText(tr("Simulated data"));
    m_badge->setToolTip(tr("Made by the workbench's own generator: no figure here was measured"));
}

} // namespace metallm::ui
