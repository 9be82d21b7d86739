// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analysis/modelcomparison.h"
#include "ui/charts/chartview.h"
#include "ui/charts/labelplacer.h"

namespace metallm::ui {

/// Every model by what it costs and how accurate it is alone, with its interval; those that no
/// other model beats are joined by the Pareto line. A click on a mark chooses its model.
class QualityPriceChart : public ChartView {
    Q_OBJECT

public:
    explicit QualityPriceChart(QWidget* parent = nullptr);

    void setComparison(const analysis::ModelComparisonPtr& comparison);

    QString title() const override { return tr("Quality against price"); }
    QString csv() override;
    QList<TipLine> tipLines(double x) const override;
    /// Where the arm's mark stands (pixels); none where it is not shown.
    std::optional<QPointF> markPosition(int arm);

signals:
    void modelChosen(int arm);

protected:
    bool hasPicture() const override { return !m_marks.isEmpty(); }
    QString emptyText() const override;
    void snapshotChanged() override { }
    ChartContent content() const override;
    void layoutChanged(const PlotGeometry& geometry) override;
    void paintOver(QPainter& painter, const PlotGeometry& geometry) const override;
    void retranslate() override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    struct Mark {
        int arm;
        QString name;
        QPointF data; ///< USD per 10,000 queries, accuracy
        Span interval; ///< of the accuracy; a point where there is none
        bool onFront;
        QPointF pixel{};
        QString label{};
        PlacedLabel place{};
    };

    AxisScale costScale() const;
    QList<QPointF> frontLine() const;
    bool isVisible(const PlotGeometry& geometry, const QPointF& point) const;
    int markAt(const QPointF& pixel) const; ///< index in m_marks, -1 = none

    analysis::ModelComparisonPtr m_comparison;
    QList<Mark> m_marks; // by cost
    int m_hovered = -1;
    int m_pressed = -1;
};

} // namespace metallm::ui
