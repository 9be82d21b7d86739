// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace metallm::ui {

class Actions;
class ChartPanels;
class ChartView;
class Panels;
class Settings;
struct Workbench;

/// The panel that watches a run learn, and all that follows the step it stands at: charts over the
/// queries, the figures, the actions.
class LearningPanels : public QObject {
    Q_OBJECT

public:
    struct Places {
        Panels& panels;
        const ChartPanels& charts;
        const Actions& actions;
    };

    LearningPanels(const Places& places, Workbench& workbench, Settings& settings);

private:
    void follow(ChartView& chart);
    void connectFigures();
    void connectActions();
    void enableActions();

    Places m_places;
    Workbench& m_workbench;
};

} // namespace metallm::ui
