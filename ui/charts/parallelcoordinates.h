// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/parallelaxes.h"

namespace metallm::ui {

/// Analyses over parallel axes. Dragging along an axis brushes it: lines outside fade. A click on
/// an axis, or Escape, takes brushes away; arrow keys choose an axis and narrow its brush.
class ParallelCoordinates : public ChartPanel {
    Q_OBJECT

public:
    explicit ParallelCoordinates(QWidget* parent = nullptr);

    void setSources(const std::vector<ParallelSource>& sources);
    const ParallelTable& table() const { return m_table; }
    const Brushes& brushes() const { return m_brushes; }
    void setBrush(std::size_t axis, const std::optional<Span>& places);
    void clearBrushes();
    /// Where a place (0 to 1) of an axis is drawn.
    QPointF pixelOf(std::size_t axis, double place) const;

    QString title() const override { return tr("Parallel coordinates"); }
    QString csv() override;

signals:
    /// Pins that meet every brush; all of them where there is none.
    void brushed(const std::vector<int>& pins);

protected:
    bool hasPicture() const override { return m_table.lines.size() > 1; }
    QString emptyText() const override;
    void snapshotChanged() override { }
    void appearanceChanged() override { update(); }
    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    void retranslate() override;

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRectF plot(const QSizeF& size) const;
    double axisX(std::size_t axis, const QRectF& plot) const;
    std::optional<std::size_t> axisAt(const QPointF& pixel) const;
    double placeAt(const QPointF& pixel) const;
    void narrow(bool fromBelow);
    void tellBrushed();
    void paintAxis(QPainter& painter, const QRectF& plot, std::size_t axis) const;
    void paintLine(QPainter& painter, const QRectF& plot, const ParallelLine& line) const;

    ParallelTable m_table;
    Brushes m_brushes;
    std::size_t m_current = 0; // axis of the keyboard
    std::optional<std::size_t> m_dragged;
    double m_dragFrom = 0;
};

} // namespace metallm::ui
