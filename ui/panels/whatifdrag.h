// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace metallm::ui {

/// Moves the figures of one column of a table like sliders: dragged to the left or right, or turned
/// with the wheel while Ctrl is held. A plain click still selects.
class WhatIfDrag : public QObject {
    Q_OBJECT

public:
    WhatIfDrag(QTableView* table, int column);

signals:
    /// `factor` of what the figure was when the movement began.
    void dragged(const QModelIndex& index, double factor);
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void press(const QPointF& at);
    bool move(const QPointF& at);
    void release();
    bool turn(const QPointF& at, int angle);

    QTableView* m_table;
    int m_column;
    QPersistentModelIndex m_index; // of the cell that is held
    double m_from = 0; // pixel
    bool m_moved = false;
};

} // namespace metallm::ui
