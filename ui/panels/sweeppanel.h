// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/progress.h"
#include "ui/state/sweepsnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace metallm::ui {

class ChoiceBox;
class CountBox;
class ParameterEditor;
class SweepAxisEdit;
class SweepController;
class SweepHeat;
class WorkbenchState;

/// The present parameters over a grid of two of them: what to sweep at the left, its heat map
/// beside it. A cell that is chosen becomes the window's parameters.
class SweepPanel : public QWidget {
    Q_OBJECT

public:
    struct Collaborators {
        WorkbenchState& state;
        ParameterEditor& editor;
        SweepController& sweep;
    };

    SweepPanel(const Collaborators& with, QWidget* parent);

    void run();
    SweepHeat& heat() const { return *m_heat; }
    QSize sizeHint() const override { return {820, 190}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildControls();
    void connectState();
    void retranslate();
    void load(std::size_t cell);
    void showWhatRunWouldDo();
    void showPresent();
    double estimatedSeconds(double runs) const;

    Collaborators m_with;
    SweepAxisEdit* m_down;
    SweepAxisEdit* m_across;
    CountBox* m_seeds;
    ChoiceBox* m_metric;
    QPushButton* m_run;
    QLabel* m_extent;
    QLabel* m_downLabel;
    QLabel* m_acrossLabel;
    QLabel* m_seedsLabel;
    QLabel* m_metricLabel;
    SweepHeat* m_heat;
};

} // namespace metallm::ui
