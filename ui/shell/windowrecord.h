// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace metallm::ui {

class MainWindow;

// What a window looks like, apart from what it shows: the part of a session that widgets know.

/// Geometry, layout, tabs, sorting of tables, choices and zoom of charts; deterministic.
QJsonObject windowRecord(const MainWindow& window);
/// Geometry, layout and tabs: before there is anything to show.
void restoreFrame(MainWindow& window, const QJsonObject& record);
/// Whether the charts that were zoomed have their result: they are given it in turns.
bool isReadyFor(const MainWindow& window, const QJsonObject& record);
/// Sorting, choices and zoom: over a result.
void restoreContent(MainWindow& window, const QJsonObject& record);

} // namespace metallm::ui
