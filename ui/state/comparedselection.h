// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/selectedqueries.h"

#include <array>
#include <QObject>
#include <utility>

namespace metallm::ui {

class SideBySide;
class WorkbenchState;

/// The selected queries in each of two analyses side by side: a pin's run may have played them in
/// another order, and given them to other models, than the run on screen.
class ComparedSelection : public QObject {
    Q_OBJECT

public:
    ComparedSelection(
        const WorkbenchState& state, const SideBySide& sides, QObject* parent = nullptr);

signals:
    /// Null: nothing is selected, or the analysis at that place is not there yet.
    void selected(std::size_t place, const metallm::ui::SelectedQueriesPtr& queries);

private:
    void follow();
    void follow(std::size_t place);

    const WorkbenchState& m_state;
    const SideBySide& m_sides;
    std::array<JobRunner, 2> m_runners;
    /// What each place was last told for: the selection on screen and the analysis shown there.
    std::array<std::pair<SelectedQueriesPtr, SnapshotPtr>, 2> m_told;
};

} // namespace metallm::ui
