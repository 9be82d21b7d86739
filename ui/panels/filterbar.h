// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/queryselection.h"

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QToolButton;

namespace metallm::ui {

class FilterChip;
class SelectionEditor;
class WorkbenchState;

/// The filters in force beside the box for a text: a chip for each, and a button that takes all of
/// them away.
class FilterBar : public QWidget {
    Q_OBJECT

public:
    FilterBar(WorkbenchState& state, SelectionEditor& selection, QWidget* parent = nullptr);

    const QList<FilterChip*>& chips() const { return m_chips; }

signals:
    /// The last chip went while it had the keyboard.
    void focusLeft();

protected:
    void changeEvent(QEvent* event) override;

private:
    void followFilters();
    void showChips(const std::vector<QueryFilter>& filters);
    void addChip();
    void dropChip();
    int focusedChip() const; ///< -1 = none
    void focusChip(int index);
    void retranslate();

    WorkbenchState& m_state;
    SelectionEditor& m_selection;
    QHBoxLayout* m_layout;
    QToolButton* m_clear;
    QList<FilterChip*> m_chips;
};

} // namespace metallm::ui
