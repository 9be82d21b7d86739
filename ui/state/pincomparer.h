// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/pincomparison.h"

#include <QObject>

namespace metallm::ui {

class PinBoard;
class WorkbenchState;

/// Holds the pins against the run on screen, as long as somebody looks: how far they differ, and
/// which queries changed hands between one of them and the present.
class PinComparer : public QObject {
    Q_OBJECT

public:
    PinComparer(WorkbenchState& state, const PinBoard& board, QObject* parent = nullptr);

    void setWatched(bool watched);
    bool isBusy() const
    {
        return m_differing.isBusy() || m_changing.isBusy() || m_sorting.isBusy();
    }
    const PinDifferences& differences() const { return m_differences; }
    /// changed() follows, and again after each new result; 0 = none.
    void showChanges(int pin);
    /// arranged() follows.
    void sortChanges(ChangeColumn column, bool descending);

signals:
    void differed();
    void changed(const metallm::ui::ChangesPtr& changes);
    void arranged(const metallm::ui::ChangesPtr& changes, const std::vector<std::uint32_t>& order);
    void failed(const metallm::Error& error);

private:
    void refresh();
    void findDifferences();
    void findChanges();
    void tell(const Error& error);

    WorkbenchState& m_state;
    const PinBoard& m_board;
    JobRunner m_differing;
    JobRunner m_changing;
    JobRunner m_sorting;
    bool m_watched = false;
    int m_pin = 0;
    PinDifferences m_differences;
    ChangesPtr m_changes;
};

} // namespace metallm::ui
