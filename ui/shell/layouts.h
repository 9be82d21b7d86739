// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/namedialog.h"
#include "ui/shell/arrangements.h"
#include "ui/state/savedlayouts.h"

#include <optional>
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
    void setSaved(const std::vector<SavedLayout>& layouts, const LayoutRenames& renamed);

    /// What the panels looked like when the window was left, and under which layout. The type
    /// stays as it is: it is that of all windows.
    void restore(const QString& key, const QByteArray& panels);

    /// Another window has saved, renamed or deleted some.
    void followSettings(const LayoutRenames& renamed);

    /// Where there are no panels on screen, there is nothing to lay out.
    void setEnabled(bool enabled);

    /// The user's own, one checkable action each; made anew when they change.
    QList<QAction*> savedActions() const;
    /// What the user called it.
    static QString savedName(const QAction* action);
    void fill(QMenu* menu) const;

signals:
    void actionsChanged();
    /// By this window.
    void savedChanged(const metallm::ui::LayoutRenames& renamed);

private:
    std::optional<double> textScaleFor(const QString& key) const;
    void place(const QString& key);
    void placeSaved(const SavedLayout& layout);
    void mark(const QString& key);
    void showChosen();
    void makeSavedActions();
    void enableActions();
    QStringList ownNames() const;
    NameDialog::Verdict judge(const QString& name) const;
    void askForName();
    void manage();

    Parts m_parts;
    SavedLayouts m_saved;
    QWidget* m_window;
    QActionGroup* m_choices;
    QString m_chosen;
    bool m_isEnabled = true;
};

} // namespace metallm::ui
