// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QDockWidget;
class QLabel;
class QMenu;
class QToolButton;

namespace metallm::ui {

/// The header of a panel: its title and one button with the panel's menu.
class DockHeader : public QWidget {
    Q_OBJECT

public:
    explicit DockHeader(QDockWidget* dock);

    /// Put before the header's own entries (float, close).
    void setPanelActions(const QList<QAction*>& actions);
    QMenu* menu() const { return m_menu; }

signals:
    void helpRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void showFloating(bool floating);

    QDockWidget* m_dock;
    QLabel* m_title;
    QToolButton* m_helpButton;
    QToolButton* m_menuButton;
    QMenu* m_menu;
    QAction* m_float;
    QAction* m_close;
};

} // namespace metallm::ui
