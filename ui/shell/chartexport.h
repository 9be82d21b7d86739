// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QObject>
#include <QString>

namespace metallm::ui {

class ChartPanel;
class Settings;
struct Workbench;

/// Asks where a chart's picture or data should go, and writes it there.
class ChartExport : public QObject {
    Q_OBJECT

public:
    ChartExport(Workbench& workbench, Settings& settings, QObject* parent);

    void serve(ChartPanel* chart);

private:
    void savePng(ChartPanel* chart);
    void saveSvg(ChartPanel* chart);
    void saveCsv(ChartPanel* chart);
    void ask(ChartPanel* chart, const QString& suffix, const QString& filter,
        std::function<bool(const QString&)> write);

    Workbench& m_workbench;
    Settings& m_settings;
};

} // namespace metallm::ui
