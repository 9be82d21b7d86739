// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "ui/jobs/jobrunner.h"
#include "ui/state/onlinefrontier.h"
#include "ui/state/onlineplan.h"

#include <memory>
#include <QObject>

namespace metallm::ui {

class WorkbenchState;

/// Fills the state's online frontier once the run at the present cost weight is shown: estimates,
/// then computes at once what takes seconds, and offers what takes longer.
class OnlineController : public QObject {
    Q_OBJECT

public:
    explicit OnlineController(WorkbenchState& state, QObject* parent = nullptr);

    bool isBusy() const { return m_runner.isBusy(); }
    /// All of it, however long it takes.
    void compute();
    /// What is there stays.
    void cancel();

signals:
    void failed(const metallm::Error& error);

private:
    void onSnapshot();
    void onChanged();
    void forget();
    void plan();
    void onPlanned(const OnlinePlan& plan);
    void show(OnlineFrontierPtr frontier);
    void endWith(OnlineFrontier::Status status);

    WorkbenchState& m_state;
    JobRunner m_runner;
    std::shared_ptr<const OnlineQuestion> m_question; // null where there is nothing to know
    OnlinePlan m_plan;
};

} // namespace metallm::ui
