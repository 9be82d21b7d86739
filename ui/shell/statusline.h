// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/progress.h"
#include "ui/state/onlinefrontier.h"
#include "ui/state/resultsnapshot.h"

#include <optional>
#include <QStatusBar>

class QLabel;
class QProgressBar;

namespace metallm::data {
struct Dataset;
}

namespace metallm::ui {

/// What is going on, how the frontier came about, and which data it is about.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent);

    /// What is being done; an empty text stands for nothing.
    void setActivity(const QString& text);
    void setProgress(const Progress& progress);
    void setSnapshot(const SnapshotPtr& snapshot);
    void setOnlineFrontier(const OnlineFrontierPtr& frontier);
    void setDataset(const std::shared_ptr<const data::Dataset>& dataset);
    void retranslate();

private:
    void showActivity();
    void showFrontier();
    void showDataset();

    QLabel* m_activity;
    QProgressBar* m_bar;
    QLabel* m_frontier;
    QLabel* m_seed;
    QLabel* m_dataset;
    QString m_activityText;
    std::optional<Progress> m_progress;
    SnapshotPtr m_snapshot;
    OnlineFrontierPtr m_online;
    std::shared_ptr<const data::Dataset> m_data;
};

} // namespace metallm::ui
