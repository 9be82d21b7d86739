// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/frontiersteps.h"
#include "ui/charts/labelplacer.h"
#include "ui/charts/routerline.h"
#include "ui/state/pincurves.h"
#include "ui/state/whatifpicture.h"

namespace metallm::ui {

class OnlineStrip;

/// Accuracy over cost: our router at every cost weight (of a run that learns, as far as that is
/// known), the oracle, mixing at random (zero router), every model alone, and a marker at the
/// present cost weight that can be dragged along our line.
class FrontierChart : public ChartView {
    Q_OBJECT

public:
    explicit FrontierChart(QWidget* parent = nullptr);

    QString title() const override { return tr("Cost–accuracy frontier"); }
    QString csv() override;
    QList<QAction*> menuActions() const override;
    QList<TipLine> tipLines(double x) const override;
    /// Selects the queries of the model whose mark is there.
    void clickAt(const QPointF& pixel) override;

    /// Answered from the frontier at once; nothing but the marker is drawn anew.
    void setCostWeight(double costWeight);
    double costWeight() const { return m_costWeight; }
    /// What is known of a run that learns beyond its present cost weight.
    void setOnlineFrontier(const OnlineFrontierPtr& frontier);
    /// The band of a range of prices, and the frontier of another scenario.
    void setWhatIf(const WhatIfPicturePtr& picture);
    OnlineStrip& onlineStrip() const { return *m_strip; }
    void setLogarithmic(bool on);
    /// The picture of an analysis that is not the present one: its marker cannot be moved.
    void setMarkerFixed(bool on) { m_markerIsFixed = on; }
    /// Pinned analyses, drawn under the present ones.
    void setPins(const PinnedLines& pins);
    bool isLogarithmic() const { return m_logarithmic; }

    /// Where the marker stands (pixels), if anywhere.
    std::optional<QPointF> markerPosition();
    /// Of a point in USD per 10,000 queries and accuracy.
    QPointF pixelOf(const QPointF& point);
    /// What a label must not cover: marks and names, pixels.
    QList<QRectF> takenRects() const;

signals:
    void costWeightDragged(double costWeight);
    void costWeightDragFinished(double costWeight);
    void logarithmicChanged(bool on);

protected:
    void snapshotChanged() override;
    ChartContent content() const override;
    void layoutChanged(const PlotGeometry& geometry) override;
    void paintUnder(QPainter& painter, const PlotGeometry& geometry) const override;
    void paintOver(QPainter& painter, const PlotGeometry& geometry) const override;
    void paintLive(QPainter& painter, const PlotGeometry& geometry) const override;
    void retranslate() override;

    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Mark {
        int arm;
        QString name;
        QPointF data; ///< USD per 10,000 queries, accuracy
        QPointF pixel{};
        QString label{}; ///< the name, shortened where it is very long
        PlacedLabel place{};
    };
    struct LineLabel {
        QString text;
        QColor color;
        PlacedLabel place{};
    };

    const sim::Analysis* analysis() const;
    void takeRouter();
    const QList<QPointF>& routerLine(); ///< drawn coordinates; empty where nothing is known
    std::optional<QPointF> markerData() const;
    std::optional<QPointF> markerPixel(const PlotGeometry& geometry) const;
    QList<ChartSeries> referenceLines(const Theme& theme) const;
    QList<ChartSeries> whatIfLines(const Theme& theme) const;
    AxisScale costScale() const;
    bool isVisible(const PlotGeometry& geometry, const QPointF& point) const;

    void placeAllLabels(const PlotGeometry& geometry);
    void shortenLabels(double width);
    int markAt(const QPointF& pixel) const; ///< index in m_marks, -1 = none
    void dragTo(const QPointF& pixel);
    void stepMarker(int direction);
    bool grabsMarker(const QPointF& pixel);
    /// Marks of models that answered selected queries, and where the selected queries stand.
    void paintSelected(QPainter& painter, const PlotGeometry& geometry) const;
    void paintMarker(QPainter& painter, const PlotGeometry& geometry, const QPointF& at) const;
    void paintOutcomes(QPainter& painter, const PlotGeometry& geometry) const;
    void placeStrip();
    void paintPins(QPainter& painter, const PlotGeometry& geometry) const;
    void paintBudget(QPainter& painter, const PlotGeometry& geometry) const;
    QRectF budgetLabelRect(const PlotGeometry& geometry) const;
    QString budgetLabel() const;

    double m_costWeight = 0;
    bool m_logarithmic = true;
    bool m_markerIsFixed = false;
    bool m_dragging = false;
    bool m_stepping = false; // an arrow key is held
    OnlineFrontierPtr m_online;
    WhatIfPicturePtr m_whatIf;
    PinnedLines m_pins;
    RouterLine m_router;
    std::shared_ptr<const sim::Analysis> m_drawn; // what the points below belong to
    QList<QPointF> m_oraclePoints;
    QList<Mark> m_marks;
    QList<LineLabel> m_lineLabels;
    int m_hoveredMark = -1;
    QAction* m_logAction;
    OnlineStrip* m_strip;
};

} // namespace metallm::ui
