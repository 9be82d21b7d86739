// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"

namespace metallm::ui {

/// A chart over the queries in the order played, which selects time windows of the run: by dragging
/// with Ctrl held (or without it while "Drag selects queries" is checked, B), or what is in view
/// (S).
class TimeChart : public ChartView {
    Q_OBJECT

public:
    explicit TimeChart(QWidget* parent = nullptr);

    QList<QAction*> menuActions() const override;
    bool startsBrush(const QMouseEvent& event) const override;
    void brush(const QPointF& from, const QPointF& to) override;
    void endBrush(const QPointF& from, const QPointF& to) override;
    /// Selects the window that is in view.
    void selectVisible();

protected:
    /// What a brush asks for beside its window, once it is let go.
    virtual std::vector<QueryFilter> brushedFilters(const QPointF&, const QPointF&) const
    {
        return {};
    }
    void selectedChanged() override;
    void retranslate() override;
    void paintLive(QPainter& painter, const PlotGeometry& geometry) const override;

private:
    void addKeyed(QAction* action, const QString& name, int key);
    std::vector<QueryFilter> windowFilters(double low, double high) const;
    std::vector<QueryFilter> brushedWindow(const QPointF& from, const QPointF& to);
    void paintShares(QPainter& painter, const PlotGeometry& geometry) const;

    QAction* m_selectVisible;
    QAction* m_dragSelects;
    std::vector<double> m_shares; // of the queries selected, window by window; empty = no selection
};

} // namespace metallm::ui
