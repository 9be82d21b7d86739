// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/learningcontroller.h"

#include <array>
#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace metallm::ui {

class Actions;
class ChoiceBox;
class TimeScrubber;

/// The controls of a run that is watched, as buttons of the window's actions: to its start, a step
/// back, play or pause, a step on, to its end; how fast; and where it stands.
class LearningBar : public QWidget {
    Q_OBJECT

public:
    LearningBar(LearningController& learning, const Actions& actions, QWidget* parent);

    TimeScrubber& scrubber() const { return *m_scrubber; }
    /// Another run.
    void showRun(const SnapshotPtr& snapshot);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    QToolButton* addButton(const char* name, QAction* action);
    void connectLearning();
    void retranslate();
    void showStep();
    void showPlaying();

    LearningController& m_learning;
    std::array<QToolButton*, 5> m_buttons; // from left to right
    QToolButton* m_play;
    ChoiceBox* m_speed;
    TimeScrubber* m_scrubber;
    QLabel* m_position;
};

} // namespace metallm::ui
