// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/arrangements.h"
#include "ui/state/savedlayouts.h"

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QWidget;

namespace metallm::ui {

class Actions;
class Appearance;
class MessageLog;
class Settings;

/// The layouts of the window: those of the program's own and those that the user has saved. The one
/// chosen last is marked, and what "Reset layout" goes back to.
class Layouts : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Panels& panels;
        Appearance& appearance;
        Settings& settings;
        const Actions& actions;
        MessageLog& log;
    };

    Layouts(const Parts& parts, QWidget* window);

    /// "tune", "compare", "present", or "saved/NAME".
    QString chosen() const { return m_chosen; }
    void choose(const QString& key);
    void reset() { choose(m_chosen); }
    void save(const QString& name);
    /// Renamed and deleted ones; their order does not matter.
    void setSaved(const std::vector<SavedLayout>& layouts);

    /// What the panels looked like when the window was left, and under which layout.
    void restore(const QString& key, const QByteArray& panels);

    /// Another window may have saved, renamed or deleted one.
    void followSettings();

    /// The user's own, one checkable action each; made anew when they change.
    QList<QAction*> savedActions() const;
    void fill(QMenu* menu) const;

signals:
    void savedChanged();

private:
    void setTextScale(double scale);
    void mark(const QString& key);
    void makeSavedActions();
    QStringList ownNames() const;
    void askForName();
    void manage();

    Parts m_parts;
    SavedLayouts m_saved;
    QWidget* m_window;
    QActionGroup* m_choices;
    QString m_chosen;
};

} // namespace metallm::ui
