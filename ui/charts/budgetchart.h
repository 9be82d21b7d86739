// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/linelabels.h"

#include <optional>

namespace metallm::ui {

/// USD spent against time, the pace that would spend the budget evenly, and where the budget was
/// first exceeded.
class BudgetChart : public ChartView {
    Q_OBJECT

public:
    explicit BudgetChart(QWidget* parent = nullptr);

    QString title() const override { return tr("Budget"); }
    QString csv() override;
    QList<TipLine> tipLines(double x) const override;
    /// (Query, USD); none where the run kept to its budget.
    const std::optional<QPointF>& violation() const { return m_violation; }

    static constexpr double tickWidth = 56; ///< px: shared with the chart below

protected:
    bool hasPicture() const override;
    QString emptyText() const override;
    void snapshotChanged() override;
    ChartContent content() const override;
    double leastTickWidth() const override { return tickWidth; }
    void layoutChanged(const PlotGeometry& geometry) override;
    void paintOver(QPainter& painter, const PlotGeometry& geometry) const override;
    void retranslate() override;

private:
    void paintViolation(QPainter& painter, const PlotGeometry& geometry) const;
    QString violationText() const;

    std::optional<QPointF> m_violation;
    LineLabels m_labels;
    PlacedLabel m_violationLabel;
};

} // namespace metallm::ui
