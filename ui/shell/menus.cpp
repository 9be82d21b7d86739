// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/menus.h"

#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/layouts.h"
#include "ui/shell/panels.h"

#include <QActionGroup>
#include <QDir>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

void fill(QMenu* menu, const Actions& actions, std::initializer_list<ActionId> ids)
{
    for (const ActionId id : ids)
        menu->addAction(actions.get(id));
}

} // namespace

Menus::Menus(QMenuBar* bar, const Sources& sources)
    : QObject(bar)
{
    bar->setObjectName(u"menuBar"_s);
    buildFile(bar, sources.actions);
    m_edit = addMenu(bar, u"menuEdit"_s);
    fill(m_edit, sources.actions, {ActionId::Undo, ActionId::Redo});
    m_edit->addSeparator();
    fill(m_edit, sources.actions, {ActionId::FindQuery, ActionId::ClearFilters});
    m_edit->addSeparator();
    fill(m_edit, sources.actions, {ActionId::CommandPalette, ActionId::EditShortcuts});
    buildView(bar, sources);
    m_analysis = addMenu(bar, u"menuAnalysis"_s);
    fill(m_analysis, sources.actions,
        {ActionId::Run, ActionId::Cancel, ActionId::Pin, ActionId::Compare});
    m_analysis->addSeparator();
    fill(m_analysis, sources.actions,
        {ActionId::PlayRun, ActionId::StepBack, ActionId::StepOn, ActionId::FirstStep,
            ActionId::WholeRun});
    m_analysis->addSeparator();
    fill(m_analysis, sources.actions, {ActionId::Ask, ActionId::Report});
    m_help = addMenu(bar, u"menuHelp"_s);
    fill(m_help, sources.actions, {ActionId::Help, ActionId::Tour});
    m_help->addSeparator();
    fill(m_help, sources.actions, {ActionId::About, ActionId::AboutQt});
    retranslate();
}

void Menus::buildFile(QMenuBar* bar, const Actions& actions)
{
    m_file = addMenu(bar, u"menuFile"_s);
    fill(m_file, actions, {ActionId::NewStudy, ActionId::OpenStudy, ActionId::OpenSample});
    m_recent = m_file->addMenu(QString());
    m_recent->setObjectName(u"menuRecent"_s);
    m_file->addSeparator();
    fill(m_file, actions, {ActionId::NewWindow, ActionId::OpenInNewWindow});
    m_file->addSeparator();
    fill(m_file, actions, {ActionId::ImportFiles, ActionId::ImportFolder, ActionId::ExportTidy});
    m_file->addSeparator();
    fill(m_file, actions, {ActionId::SavePrices});
    m_file->addSeparator();
    fill(m_file, actions, {ActionId::Quit});
}

void Menus::buildView(QMenuBar* bar, const Sources& sources)
{
    m_view = addMenu(bar, u"menuView"_s);
    m_panels = m_view->addMenu(QString());
    m_panels->setObjectName(u"menuPanels"_s);
    sources.panels.addToggles(m_panels);
    m_layout = m_view->addMenu(QString());
    m_layout->setObjectName(u"menuLayout"_s);
    sources.layouts.fill(m_layout);
    connect(&sources.layouts, &Layouts::actionsChanged, m_layout,
        [menu = m_layout, layouts = &sources.layouts] { layouts->fill(menu); });
    m_view->addSeparator();
    m_theme = m_view->addMenu(QString());
    m_theme->addActions(sources.appearance.themes()->actions());
    m_language = m_view->addMenu(QString());
    m_language->addActions(sources.appearance.languages()->actions());
    m_view->addSeparator();
    fill(m_view, sources.actions, {ActionId::FullScreen});
}

QMenu* Menus::addMenu(QMenuBar* bar, const QString& name)
{
    QMenu* menu = bar->addMenu(QString());
    menu->setObjectName(name);
    return menu;
}

void Menus::setRecentFiles(const QStringList& files)
{
    m_recentFiles = files;
    m_recent->clear();
    m_recent->setEnabled(!files.isEmpty());
    for (const QString& file : files) {
        QAction* action = m_recent->addAction(QDir::toNativeSeparators(file));
        connect(action, &QAction::triggered, this, [this, file] { emit recentFileChosen(file); });
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Clear list")), &QAction::triggered, this,
        &Menus::recentFilesCleared);
}

void Menus::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_recent->setTitle(tr("Recent s&tudies"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_panels->setTitle(tr("&Panels"));
    m_layout->setTitle(tr("L&ayout"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_analysis->setTitle(tr("&Analysis"));
    m_help->setTitle(tr("&Help"));
    setRecentFiles(m_recentFiles);
}

} // namespace metallm::ui
