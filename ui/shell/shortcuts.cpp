// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcuts.h"

#include "ui/shell/actions.h"
#include "ui/state/settings.h"

namespace metallm::ui {

Shortcuts::Shortcuts(Actions& actions, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_changes(settings.value(Setting::Shortcuts).toMap())
{
    apply();
}

void Shortcuts::setChanges(const Changes& changes)
{
    if (changes == m_changes)
        return;
    m_changes = changes;
    m_settings.setValue(Setting::Shortcuts, m_changes);
    apply();
}

QKeySequence Shortcuts::shortcutOf(const QString& action, const Changes& changes)
{
    if (const auto change = changes.find(action); change != changes.end())
        return QKeySequence(change->toString(), QKeySequence::PortableText);
    return Actions::defaultShortcuts(action).value(0);
}

void Shortcuts::apply()
{
    for (QAction* action : m_actions.all()) {
        const QString name = action->objectName();
        if (m_changes.contains(name))
            action->setShortcut(shortcutOf(name, m_changes));
        else
            action->setShortcuts(Actions::defaultShortcuts(name));
    }
    m_actions.retranslate(); // the tips tell the shortcuts
}

} // namespace metallm::ui
