// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "core/policy/registry.h"
#include "ui/panels/tuningpanel.h"
#include "ui/shell/actions.h"
#include "ui/shell/appearance.h"
#include "ui/shell/layouts.h"
#include "ui/shell/panels.h"
#include "ui/shell/workbench.h"
#include "ui/util/policytext.h"

#include <QActionGroup>
#include <QDockWidget>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

/// `pattern`: %1 = the action's own text.
void addAction(std::vector<Command>& commands, QAction* action, const QString& key,
    const QString& pattern = u"%1"_s)
{
    commands.push_back({key, pattern.arg(Actions::plainText(action->text())),
        action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }});
}

} // namespace

std::vector<Command> PaletteCommands::of(const Sources& sources)
{
    std::vector<Command> commands;
    const QAction* itself = sources.actions.get(ActionId::CommandPalette);
    for (QAction* action : sources.actions.all())
        if (action->isEnabled() && action != itself)
            addAction(commands, action, action->objectName(), pattern(action));
    for (QAction* layout : sources.layouts.savedActions())
        if (layout->isEnabled())
            commands.push_back({u"layout/"_s + layout->data().toString(),
                tr("Layout: %1").arg(Layouts::savedName(layout)), {},
                [layout] { layout->trigger(); }});
    addPanels(commands, sources.panels);
    if (sources.workbench.state.dataset())
        addPolicies(commands, sources);
    for (QAction* theme : sources.appearance.themes()->actions())
        addAction(commands, theme, u"theme/"_s + theme->data().toString(), tr("Theme: %1"));
    for (QAction* language : sources.appearance.languages()->actions())
        addAction(
            commands, language, u"language/"_s + language->data().toString(), tr("Language: %1"));
    return commands;
}

/// "Tune" alone says too little away from its menu.
QString PaletteCommands::pattern(const QAction* action)
{
    return action->objectName().startsWith(u"actionLayout"_s) ? tr("Layout: %1") : u"%1"_s;
}

void PaletteCommands::addPanels(std::vector<Command>& commands, Panels& panels)
{
    for (const PanelId id : panelIds()) {
        const QDockWidget* dock = panels.dock(id);
        commands.push_back({dock->objectName(), tr("Show panel: %1").arg(dock->windowTitle()), {},
            [&panels, id] { panels.reveal(id); }});
    }
}

void PaletteCommands::addPolicies(std::vector<Command>& commands, const Sources& sources)
{
    for (const policy::PolicyInfo& info : policy::registered())
        commands.push_back({u"policy/"_s + QString::fromStdString(info.name),
            tr("Policy: %1").arg(policyText(info.title)), {},
            [tuning = &sources.tuning, name = info.name] { tuning->choosePolicy(name); }});
}

} // namespace metallm::ui
