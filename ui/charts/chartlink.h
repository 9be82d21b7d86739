// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <QObject>

namespace metallm::ui {

class ChartView;

/// Two charts with the same axes: zoom, pan, steps back and crosshair of either are those of both.
class ChartLink : public QObject {
    Q_OBJECT

public:
    ChartLink(ChartView& one, ChartView& other, QObject* parent);

    /// Call it when either has another content: unzoomed, each shows the range of both.
    void refit();

private:
    std::array<ChartView*, 2> m_charts;
};

/// The crosshair of `from` is that of `to` as well.
void linkCrosshair(const ChartView& from, ChartView& to);

} // namespace metallm::ui
