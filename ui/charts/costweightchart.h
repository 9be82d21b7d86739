// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace metallm::ui {

/// The cost weight in force at each query, p_t: moved by a pacing or a schedule, else level.
class CostWeightChart : public ChartView {
    Q_OBJECT

public:
    explicit CostWeightChart(QWidget* parent = nullptr);

    QString title() const override { return tr("Cost weight over time"); }
    QString csv() override;
    QList<TipLine> tipLines(double x) const override;

    QSize sizeHint() const override { return {460, 110}; }

protected:
    bool hasPicture() const override;
    ChartContent content() const override;
    double leastTickWidth() const override;
    void retranslate() override;
};

} // namespace metallm::ui
