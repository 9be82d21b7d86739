// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace metallm::ui {

class Actions;
class Panels;
class Settings;
class TuningPanel;
struct Workbench;

/// Makes every panel of a window, and leads from one to another.
class PanelSet : public QObject {
    Q_OBJECT

public:
    struct Parts {
        Panels& panels;
        Workbench& workbench;
        Settings& settings;
        const Actions& actions;
    };

    PanelSet(const Parts& parts, QWidget* window);

    TuningPanel& tuning() const { return *m_tuning; }

private:
    void buildCharts(QWidget* window);
    void buildTuning();
    void buildAsking(QWidget* window);
    void buildPrices();
    void buildQueries();
    void buildPlans();

    Parts m_parts;
    TuningPanel* m_tuning = nullptr;
};

} // namespace metallm::ui
