// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/parameters.h"
#include "core/util/result.h"
#include "ui/panels/eventform.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;

namespace metallm::ui {

class AnalysisController;
class ParameterEditor;
class Timeline;
class WorkbenchState;

/// The world that changes while a run goes on: its events on a time line, and the one chosen in a
/// form. What core says against an event stands under the time line.
class ScenarioPanel : public QWidget {
    Q_OBJECT

public:
    struct Collaborators {
        WorkbenchState& state;
        ParameterEditor& editor;
        AnalysisController& analysis;
    };

    ScenarioPanel(const Collaborators& with, QWidget* parent);

    QSize sizeHint() const override { return {820, 190}; }

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Kind { Price, Join, Leave, Drift, LateFeedback, PartialFeedback, Quality };

    QWidget* buildLeft();
    void connectState();
    void fillMenu();
    void retranslate();
    void showWorld();
    void showScenario();
    void choose(int event);
    void showProblem(const Error* error);
    sim::Event made(Kind kind) const;
    void add(const sim::Event& event);
    void remove(int event);
    void edit(const sim::Event& event);
    void move(int event, qint64 time);
    std::int64_t queries() const;

    Collaborators m_with;
    Timeline* m_timeline;
    QScrollArea* m_chosen; ///< the form, where there are events
    EventForm* m_form;
    QPushButton* m_add;
    QPushButton* m_remove;
    QMenu* m_menu;
    QLabel* m_problem;
    QLabel* m_hint;
    EventForm::World m_world;
};

} // namespace metallm::ui
