// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commandcentre.h"

#include "ui/shell/actions.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/shortcutdialog.h"
#include "ui/shell/workbench.h"

namespace metallm::ui {

CommandCentre::CommandCentre(
    const PaletteCommands::Sources& sources, Actions& actions, Settings& settings, QWidget* window)
    : QObject(window)
    , m_sources(sources)
    , m_shortcuts(new Shortcuts(actions, settings, this))
    , m_palette(new CommandPalette(settings, window))
{
    actions.connectTo(ActionId::CommandPalette, this,
        [this] { m_palette->open(PaletteCommands::of(m_sources)); });
    actions.connectTo(ActionId::EditShortcuts, this,
        [this, window] { (new ShortcutDialog(m_sources.actions, *m_shortcuts, window))->open(); });
    connectClearFilters(sources.workbench);
}

void CommandCentre::connectClearFilters(Workbench& workbench)
{
    QAction* clear = m_sources.actions.get(ActionId::ClearFilters);
    clear->setEnabled(false);
    connect(clear, &QAction::triggered, &workbench.selection, &SelectionEditor::clear);
    connect(&workbench.state, &WorkbenchState::viewChanged, clear,
        [clear](const ViewState& view) { clear->setEnabled(!view.selection.isEmpty()); });
}

} // namespace metallm::ui
