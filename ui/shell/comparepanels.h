// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/queryselection.h"

#include <QObject>
#include <vector>

class QAction;

namespace metallm::ui {

class Actions;
class ChartExport;
class Panels;
class Settings;
class SideBySidePanel;
struct Workbench;

/// The panels that compare, and where their marks lead: to the queries behind them, filtered.
class ComparePanels : public QObject {
    Q_OBJECT

public:
    ComparePanels(Panels& panels, Workbench& workbench, Settings& settings, const Actions& actions);

private:
    void buildSideBySide(ChartExport& chartExport, QAction& compare);
    void connectMarks(const SideBySidePanel& panel);
    void showSideBySide();
    void connectPins(QAction& pin);
    void showQueries(
        const QString& label, const std::shared_ptr<const std::vector<std::int32_t>>& queries);

    Panels& m_panels;
    Workbench& m_workbench;
    std::vector<QueryFilter> m_shown; // the next mark's queries take its place
};

} // namespace metallm::ui
