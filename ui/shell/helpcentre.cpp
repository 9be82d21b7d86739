// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpcentre.h"

#include "ui/shell/actions.h"
#include "ui/shell/dockheader.h"
#include "ui/shell/helptexts.h"
#include "ui/shell/helpwindow.h"
#include "ui/shell/panels.h"
#include "ui/shell/tour.h"

#include <QApplication>
#include <QDockWidget>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

HelpCentre::HelpCentre(const Sources& sources, QWidget* window)
    : QObject(window)
    , m_sources(sources)
    , m_window(window)
    , m_tour(
          new Tour({sources.actions, sources.panels, sources.workbench, sources.settings}, window))
{
    sources.actions.connectTo(ActionId::Help, this, [this] { open(topicInFocus()); });
    sources.actions.connectTo(ActionId::Tour, m_tour, &Tour::start);
    connectHeaders();
}

void HelpCentre::connectHeaders()
{
    for (const PanelId id : panelIds())
        if (const auto* header = m_sources.panels.dock(id)->findChild<DockHeader*>())
            connect(header, &DockHeader::helpRequested, this,
                [this, id] { open(HelpLibrary::idOf(id)); });
}

QString HelpCentre::topicInFocus() const
{
    const QWidget* focused = QApplication::focusWidget();
    for (const PanelId id : panelIds())
        if (m_sources.panels.dock(id)->isAncestorOf(focused))
            return HelpLibrary::idOf(shownInPlaceOf(id));
    return HelpLibrary::startId();
}

/// The focus stays in a panel when another one is brought before it.
PanelId HelpCentre::shownInPlaceOf(PanelId id) const
{
    const Panels& panels = m_sources.panels;
    if (!panels.dock(id)->visibleRegion().isEmpty())
        return id;
    const QList<QDockWidget*> beside = panels.tabifiedDockWidgets(panels.dock(id));
    for (const PanelId other : panelIds())
        if (beside.contains(panels.dock(other)) && !panels.dock(other)->visibleRegion().isEmpty())
            return other;
    return id;
}

void HelpCentre::open(const QString& topic)
{
    if (!m_help)
        m_help = new HelpWindow(
            [actions = &m_sources.actions] {
                return HelpLibrary(
                    QLocale().name().section(u'_', 0, 0), HelpTexts::insertions(*actions));
            },
            m_window);
    m_help->open(topic);
}

} // namespace metallm::ui
