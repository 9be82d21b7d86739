// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/chartsnapshot.h"

#include <memory>
#include <QStringList>
#include <QWidget>

/// What the tests of charts share.
namespace metallm::test {

constexpr double chartCostWeight = 0.1; ///< of both snapshots

/// A true analysis of synthetic data: 800 queries, 4 models, 3 domains.
struct ChartSnapshots {
    ui::SnapshotPtr frozen; ///< with a frontier
    ui::SnapshotPtr learning; ///< hybrid, without one
};

/// In the light theme and with figures written the American way.
ChartSnapshots chartSnapshots();

/// The chart on screen, with room for a picture.
template<typename Chart>
std::unique_ptr<Chart> shown(const ui::SnapshotPtr& snapshot)
{
    auto chart = std::make_unique<Chart>();
    chart->resize(640, 400);
    chart->setSnapshot(snapshot);
    chart->show();
    return chart;
}

void moveMouse(QWidget& widget, const QPointF& to, Qt::MouseButtons held = Qt::LeftButton);

QStringList linesOf(const QString& text);

} // namespace metallm::test
