// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <vector>

namespace metallm::ui {

enum class ActionId {
    NewStudy,
    OpenStudy,
    OpenSample,
    ImportFiles,
    ImportFolder,
    ExportTidy,
    SavePrices,
    Report,
    Quit,
    Undo,
    Redo,
    FindQuery,
    Run,
    Pin,
    Cancel,
    RestoreLayout,
    FullScreen,
    About,
    AboutQt,
    ClearFilters,
    CommandPalette,
    EditShortcuts,
    LayoutTune,
    LayoutCompare,
    LayoutPresent,
    SaveLayout,
    ManageLayouts,
    NewWindow,
    OpenInNewWindow,
    PlayRun,
    StepBack,
    StepOn,
    FirstStep,
    WholeRun,
    Ask,
    Help,
    Tour,
    Compare,
};

/// Every action of the window, registered once: text, icon, default shortcut, object name. Menus
/// and tool bar take them from here.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent);

    QAction* get(ActionId id) const { return m_actions.at(id); }
    /// In the order of the menus.
    std::vector<QAction*> all() const;
    /// The shortcuts that an action has as long as the user wants no other.
    static QList<QKeySequence> defaultShortcuts(const QString& name);
    /// An action's text as a list shows it: without mnemonic and dots.
    static QString plainText(const QString& text);
    void retranslate();

    /// Calls `slot` on `context` when the action is triggered.
    template<typename Context, typename Slot>
    void connectTo(ActionId id, Context* context, Slot slot) const
    {
        connect(get(id), &QAction::triggered, context, slot);
    }

private:
    std::map<ActionId, QAction*> m_actions;
};

} // namespace metallm::ui
