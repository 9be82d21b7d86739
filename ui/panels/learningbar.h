// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/learningcontroller.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace metallm::ui {

class ChoiceBox;
class TimeScrubber;

/// The controls of a run that is watched: to its start, a step back, play or pause, a step on, to
/// its end; how fast; and where it stands.
class LearningBar : public QWidget {
    Q_OBJECT

public:
    LearningBar(LearningController& learning, QWidget* parent);

    TimeScrubber& scrubber() const { return *m_scrubber; }
    /// Another run.
    void showRun(const SnapshotPtr& snapshot);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QToolButton* addButton(const char* name, const char* icon);
    void connectLearning();
    void retranslate();
    void showStep();
    void showPlaying();

    LearningController& m_learning;
    QToolButton* m_first;
    QToolButton* m_back;
    QToolButton* m_play;
    QToolButton* m_forward;
    QToolButton* m_whole;
    ChoiceBox* m_speed;
    TimeScrubber* m_scrubber;
    QLabel* m_position;
};

} // namespace metallm::ui
