// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/runseries.h"
#include "ui/charts/timechart.h"

namespace metallm::ui {

/// Which models the policy chose as time went on: shares by window as a stacked area in the order
/// of the model list, and over the whole run as a bar with names at the right edge.
class SelectionChart : public TimeChart {
    Q_OBJECT

public:
    explicit SelectionChart(QWidget* parent = nullptr);

    QString title() const override { return tr("Selection over time"); }
    QString csv() override;
    QList<TipLine> tipLines(double x) const override;
    /// Selects the queries of the model whose area is there.
    void clickAt(const QPointF& pixel) override;
    /// Shares of the whole run where they are known before it is played again; empty = the run's.
    void setTotals(const std::vector<double>& totals);
    const std::vector<double>& totals() const { return m_totals; }

protected:
    bool hasPicture() const override;
    void snapshotChanged() override;
    void selectedChanged() override;
    /// A flat brush follows the area of one model, a high one takes all of them.
    std::vector<QueryFilter> brushedFilters(const QPointF& from, const QPointF& to) const override;
    ChartContent content() const override;
    double rightMargin() const override;
    void layoutChanged(const PlotGeometry& geometry) override;
    void paintOver(QPainter& painter, const PlotGeometry& geometry) const override;
    void paintLive(QPainter& painter, const PlotGeometry& geometry) const override;
    void retranslate() override;

private:
    struct TotalLabel {
        int arm;
        QString text;
        QRectF rect;
        double bandCentre; ///< pixel
    };

    int armCount() const { return static_cast<int>(m_windows.totals.size()); }
    int armAt(const QPointF& pixel) const; ///< sim::noArm where none has an area
    QString totalText(int arm) const;
    void paintSelected(QPainter& painter, const PlotGeometry& geometry) const;
    void paintSelectedTotals(QPainter& painter, const PlotGeometry& geometry) const;
    void paintTotals(QPainter& painter, const PlotGeometry& geometry) const;
    void placeTotals(const PlotGeometry& geometry);

    SelectionWindows m_windows;
    SelectionWindows m_selectedWindows; // the part of them that is selected
    std::vector<double> m_totals; // per arm
    bool m_ahead = false; // of the run: another cost weight's
    QList<TotalLabel> m_labels;
};

} // namespace metallm::ui
