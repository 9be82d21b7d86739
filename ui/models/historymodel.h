// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

class QUndoStack;

namespace metallm::ui {

/// The states that undo and redo move between: row 0 is the beginning, row i the state after the
/// i-th change. The present one is marked, those that were taken back are muted.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT

public:
    explicit HistoryModel(const QUndoStack& stack, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    int present() const;
    void retranslate();

private:
    QString text(int row) const;
    QString spokenText(int row) const;
    void follow();

    const QUndoStack& m_stack;
    int m_rows; // as the views know it
};

} // namespace metallm::ui
