// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "ui/jobs/jobrunner.h"

#include <QObject>
#include <QString>

namespace metallm::ui {

class StudyController;
class WorkbenchState;

/// Writes the analysis on screen as a report, in a worker of its own.
class ReportController : public QObject {
    Q_OBJECT

public:
    /// The study's price tables are what the prices in force are held against.
    ReportController(WorkbenchState& state, const StudyController& study);

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
    const StudyController& m_study;
    JobRunner m_runner;
};

} // namespace metallm::ui
