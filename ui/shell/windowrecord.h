// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace metallm::ui {

class ChartView;
class MainWindow;

// What a window looks like, apart from what it shows: the part of a session that widgets know.

/// Geometry, layout, tabs, sorting of tables, choices and zoom of charts; deterministic.
QJsonObject windowRecord(const MainWindow& window);
/// Geometry, layout and tabs: before there is anything to show.
void restoreFrame(MainWindow& window, const QJsonObject& record);
/// Sorting of tables and choices of charts: over a data set.
void restoreChoices(MainWindow& window, const QJsonObject& record);

/// Where the charts were zoomed to, by their names.
QJsonObject zoomsOf(const QJsonObject& record);
/// The record as it would be, were the charts zoomed like that.
QJsonObject withZooms(QJsonObject record, const QJsonObject& zooms);
/// False where the chart has no picture yet.
bool restoreZoom(ChartView& chart, const QJsonValue& zoom);

} // namespace metallm::ui
