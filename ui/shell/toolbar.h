// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

class QLabel;
class QToolButton;

namespace metallm::ui {

class Actions;

/// Few words: the study's name, Open, Import, undo, redo, Run or Cancel, Pin, Report.
class MainToolBar : public QToolBar {
    Q_OBJECT

public:
    MainToolBar(const Actions& actions, QWidget* parent);

    void setStudyName(const QString& name);
    void setSimulated(bool simulated);
    /// Cancel stands where Run was while there is something to cancel.
    void setBusy(bool busy);
    void retranslate();

private:
    void build();
    void addImport();
    QToolButton* addButton(QAction* action, Qt::ToolButtonStyle style);

    const Actions& m_actions;
    QLabel* m_name;
    QLabel* m_badge;
    QAction* m_badgeAction = nullptr;
    QToolButton* m_run = nullptr;
};

} // namespace metallm::ui
