// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QListView;
class QModelIndex;
class QUndoStack;

namespace metallm::ui {

class HistoryModel;

/// Every change that can be undone, oldest first; a click, or Enter, goes to the state after it.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    HistoryPanel(QUndoStack& stack, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void goTo(const QModelIndex& state);
    void follow();
    void retranslate();

    QUndoStack& m_stack;
    HistoryModel* m_model;
    QListView* m_list;
    QLabel* m_empty;
};

} // namespace metallm::ui
