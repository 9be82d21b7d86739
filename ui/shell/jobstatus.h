// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/progress.h"

#include <QObject>
#include <QString>

namespace metallm::ui {

struct Workbench;

/// What the workers are doing, as one line: what the user waits for most stands first.
class JobStatus : public QObject {
    Q_OBJECT

public:
    JobStatus(Workbench& workbench, QObject* parent);

    bool isBusy() const { return !m_activity.isEmpty(); }
    void cancel();
    void retranslate() { update(); }

signals:
    /// Empty where nothing is done.
    void activityChanged(const QString& text);
    /// Something that was asked for is done.
    void accomplished(const QString& text);
    void progressed(const metallm::Progress& progress);

private:
    void followStudy();
    void followAnalysis();
    void followReport();
    void followOnline();
    void followSweep();
    void followModels();
    void followResults();
    void tell(const QString& text);
    void update();

    Workbench& m_workbench;
    QString m_studyActivity;
    QString m_activity;
};

} // namespace metallm::ui
