// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/mappicture.h"
#include "ui/jobs/jobrunner.h"

namespace metallm::ui {

/// Every query as a point on the first two principal components of its context. A click chooses the
/// query, a rectangle dragged the queries in it; the wheel zooms, a double click shows all again.
class EmbeddingMap : public ChartPanel {
    Q_OBJECT

public:
    explicit EmbeddingMap(QWidget* parent = nullptr);

    void setEmbedding(const EmbeddingPtr& embedding);
    void setColouring(MapColouring colouring);
    /// Only points of this group of groups() stand out.
    void setEmphasised(std::optional<int> group);
    void setChosen(std::optional<std::int32_t> query);
    void setSelected(const SelectedQueriesPtr& selected);

    /// Null while there is nothing to show.
    const std::shared_ptr<const MapGroups>& groups() const { return m_groups; }
    bool isBusy() const { return m_grouping.isBusy() || m_painting.isBusy(); }
    /// Where the query's point is; none where it is not in view.
    std::optional<QPointF> positionOf(std::int32_t query) const;

    QString title() const override { return tr("Embedding map"); }
    QString csv() override;

signals:
    void groupsChanged();
    void queryChosen(std::int32_t query);
    void queriesBrushed(const std::vector<std::int32_t>& queries);

protected:
    void snapshotChanged() override { findGroups(); }
    void appearanceChanged() override;
    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    bool hasPicture() const override { return m_embedding && m_groups; }
    QString emptyText() const override;
    void retranslate() override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void findGroups();
    void paintLater();
    PlotGeometry geometry(const QSizeF& size) const;
    MapPictureRequest requestFor(const QSizeF& size, double scale) const;
    void paintFrame(QPainter& painter, const QSizeF& size) const;
    void paintMarks(QPainter& painter) const;
    QString axisText(std::size_t component) const;
    std::optional<std::int32_t> pointAt(const QPointF& position) const;
    void hover(const QPointF& position);
    void zoom(const QPointF& around, double factor);
    void showAll();

    EmbeddingPtr m_embedding;
    SelectedQueriesPtr m_selected;
    std::shared_ptr<const MapGroups> m_groups;
    MapColouring m_colouring = MapColouring::Domain;
    std::optional<int> m_emphasised;
    std::optional<std::int32_t> m_chosen;
    std::optional<std::int32_t> m_hovered;
    std::optional<QPointF> m_pressed;
    QRectF m_brush;
    ViewSpan m_view;
    QImage m_picture;
    ViewSpan m_pictureView; ///< what m_picture shows
    JobRunner m_grouping;
    JobRunner m_painting;
};

} // namespace metallm::ui
