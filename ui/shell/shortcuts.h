// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>
#include <QVariantMap>

namespace metallm::ui {

class Actions;
class Settings;

/// The shortcuts of the register's actions as the user wants them: only what differs from the
/// default is kept.
class Shortcuts : public QObject {
    Q_OBJECT

public:
    /// Puts on what the settings say.
    Shortcuts(Actions& actions, Settings& settings, QObject* parent);

    /// Object names of actions to their shortcut, as text that reads back; empty = none.
    using Changes = QVariantMap;

    const Changes& changes() const { return m_changes; }
    void setChanges(const Changes& changes);
    static QKeySequence shortcutOf(const QString& action, const Changes& changes);

private:
    void apply();

    Actions& m_actions;
    Settings& m_settings;
    Changes m_changes;
};

} // namespace metallm::ui
