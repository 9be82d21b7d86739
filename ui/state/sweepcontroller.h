// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/sweep.h"
#include "core/util/result.h"
#include "ui/jobs/jobrunner.h"

#include <functional>
#include <memory>
#include <QObject>
#include <vector>

namespace metallm::ui {

class WorkbenchState;

/// Plays the present parameters over a grid of two of them, in a worker with every core.
class SweepController : public QObject {
    Q_OBJECT

public:
    /// Makes the memory of finished cells; called in the worker, which alone uses it.
    using StoreFactory = std::function<std::unique_ptr<sim::CellStore>()>;

    explicit SweepController(WorkbenchState& state, QObject* parent = nullptr);

    /// Without one, nothing is remembered between two sweeps.
    void setStoreFactory(StoreFactory factory) { m_makeStore = std::move(factory); }

    bool isBusy() const { return m_runner.isBusy(); }
    void run(const std::vector<sim::GridAxis>& axes, int seeds);
    /// The last sweep stays.
    void cancel() { m_runner.cancel(); }

signals:
    void busyChanged(bool busy);
    void progressed(const metallm::Progress& progress);
    void failed(const metallm::Error& error);

private:
    WorkbenchState& m_state;
    JobRunner m_runner;
    StoreFactory m_makeStore;
};

} // namespace metallm::ui
