// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/arrangements.h"

#include <map>
#include <QMainWindow>
#include <vector>

class QDockWidget;
class QMenu;

namespace metallm::ui {

enum class PanelId {
    Tuning,
    Figures,
    Frontier,
    Selection,
    Reward,
    Budget,
    Domains,
    Embedding,
    Queries,
    Prices,
    Sweep,
    CompareModels,
    Analyses,
    SideBySide,
    Scenario,
    Schedule,
    Checks,
    History,
    Log,
    Inspector,
    Ask,
    Learning,
};

std::vector<PanelId> panelIds();
/// The object name of its dock: "panelFrontier".
QString panelName(PanelId id);

/// The panels of the window: docks side by side, with nothing in the middle.
class Panels : public QMainWindow {
    Q_OBJECT

public:
    explicit Panels(QWidget* parent);

    /// Every panel is given its widget once, before the first setArrangement().
    void setWidget(PanelId id, QWidget* widget, const QList<QAction*>& menuActions = {});
    QDockWidget* dock(PanelId id) const { return m_docks.at(id); }
    /// Brings the panel into sight, to the front of its tabs.
    void reveal(PanelId id);
    /// Makes the panel as high as it wants to be, as far as that leaves room for others.
    void makeRoom(PanelId id);

    void setArrangement(Arrangement arrangement);
    QByteArray layoutState() const { return saveState(layoutVersion); }
    /// False where it was made by a version of the program with other panels.
    bool restoreLayout(const QByteArray& state);

    /// Fills the menu with a check mark for each panel.
    void addToggles(QMenu* menu) const;

protected:
    bool event(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    static constexpr int layoutVersion = 9;

    QDockWidget* makeDock(PanelId id, const char* objectName);
    void showHeadersWhereNeeded();
    void retranslate();

    Arrangement m_arrangement = Arrangement::Tune;
    bool m_sharesOnShow = false; // sizes mean nothing before the docks are on screen
    std::map<PanelId, QDockWidget*> m_docks;
    std::map<PanelId, QWidget*> m_headers;
    std::map<PanelId, QWidget*> m_noHeaders;
};

} // namespace metallm::ui
