// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "ui/jobs/jobrunner.h"

#include <QObject>
#include <QString>

namespace metallm::ui {

class WorkbenchState;

/// Writes the analysis on screen as a report, in a worker of its own.
class ReportController : public QObject {
    Q_OBJECT

public:
    explicit ReportController(WorkbenchState& state, QObject* parent = nullptr);

    bool isBusy() const { return m_runner.isBusy(); }
    /// The format follows the file's suffix.
    void write(const QString& file);
    void cancel() { m_runner.cancel(); }

signals:
    void busyChanged(bool busy);
    void written(const QString& file);
    void failed(const metallm::Error& error);

private:
    WorkbenchState& m_state;
    JobRunner m_runner;
};

} // namespace metallm::ui
