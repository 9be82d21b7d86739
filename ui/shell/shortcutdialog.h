// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/tablemodel.h"
#include "ui/shell/shortcuts.h"

#include <QDialog>
#include <vector>

class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTableView;

namespace metallm::ui {

/// Actions and their shortcuts while they are being changed.
class ShortcutsModel : public TableModel {
    Q_OBJECT

public:
    ShortcutsModel(const Actions& actions, Shortcuts::Changes changes, QObject* parent);

    const Shortcuts::Changes& changes() const { return m_changes; }
    QKeySequence shortcut(int row) const;
    QString name(int row) const { return m_rows[std::size_t(row)].text; }
    bool isDefault(int row) const;
    void setShortcut(int row, const QKeySequence& shortcut);
    void reset(int row);
    void resetAll();
    /// Another row with the same shortcut; -1 = none.
    int conflict(int row) const;
    bool hasConflicts() const;

protected:
    int rows() const override { return static_cast<int>(m_rows.size()); }
    int columns() const override { return 2; }
    QVariant header(int column, int role) const override;
    QVariant cell(int row, int column, int role) const override;

private:
    struct Row {
        QString action; ///< object name
        QString text;
    };

    void changed();

    std::vector<Row> m_rows;
    Shortcuts::Changes m_changes;
};

/// The list of actions with a box for the shortcut of the one chosen. A shortcut that two actions
/// have is told and cannot be kept.
class ShortcutDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutDialog(const Actions& actions, Shortcuts& shortcuts, QWidget* parent);

    void accept() override;

private:
    void build();
    void connectControls();
    void showRow();
    void showState();
    int row() const;

    Shortcuts& m_shortcuts;
    ShortcutsModel* m_model;
    QTableView* m_table;
    QKeySequenceEdit* m_edit;
    QPushButton* m_clear;
    QPushButton* m_reset;
    QPushButton* m_resetAll;
    QPushButton* m_keep = nullptr;
    QLabel* m_note;
};

} // namespace metallm::ui
