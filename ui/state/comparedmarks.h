// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/queryselection.h"

#include <QObject>
#include <vector>

namespace metallm::ui {

struct ComparedAnalysis;
class SelectionEditor;
class SideBySide;
class WorkbenchState;

/// What the marks of two analyses side by side select. Filters speak of the run on screen; a mark
/// of a pin speaks of the pin's run, and so selects the rows that it stands for there.
class ComparedMarks : public QObject {
    Q_OBJECT

public:
    ComparedMarks(const WorkbenchState& state, const SideBySide& sides, SelectionEditor& editor,
        QObject* parent = nullptr);

    /// A mark of the analysis at `place` was clicked; clicked again, it takes its filters away.
    void toggle(std::size_t place, const std::vector<QueryFilter>& filters);
    /// Another step of a brush.
    void propose(std::size_t place, const std::vector<QueryFilter>& filters);

private:
    std::vector<QueryFilter> meanings(
        std::size_t place, const std::vector<QueryFilter>& filters) const;
    QueryFilter meaning(const ComparedAnalysis& shown, const QueryFilter& filter) const;
    QString name(const ComparedAnalysis& shown, const QueryFilter& filter) const;
    /// The same where it stands already, so that it is known again.
    QueryFilter standing(const RowsFilter& rows) const;
    void proposeAll(const std::vector<QueryFilter>& filters);

    const WorkbenchState& m_state;
    const SideBySide& m_sides;
    SelectionEditor& m_editor;
    std::vector<QueryFilter> m_rows; // of a pin's mark; the next mark's take their place
};

} // namespace metallm::ui
