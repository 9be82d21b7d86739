// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/scenario.h"

#include <cstdint>
#include <QList>
#include <QRectF>
#include <QString>
#include <QWidget>
#include <vector>

namespace metallm::ui {

/// A run from its first query to its last with the events of a scenario as handles, each with its
/// name. It shows what it is given; a handle that is dragged, or moved by the arrow keys, is
/// proposed. Up and down choose another event, Delete asks to remove it.
class Timeline : public QWidget {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent);

    void setQueries(std::int64_t queries);
    void setEvents(const std::vector<sim::Event>& events);
    /// -1: none.
    void setCurrent(int event);
    int current() const { return m_current; }
    /// Where an event's handle stands, pixels.
    QPointF handle(int event) const;

    QSize sizeHint() const override { return {460, 150}; }
    QSize minimumSizeHint() const override { return {200, 90}; }

signals:
    void picked(int event);
    void moved(int event, qint64 time); ///< while a handle is held
    void moveFinished();
    void removalRequested(int event);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Item {
        std::int64_t time = 0;
        QString text{};
        double row = 0; ///< y of its middle
        QRectF label{};
    };

    QRectF axis() const;
    double pixelOf(std::int64_t time) const;
    std::int64_t timeAt(double pixel) const;
    void layOut();
    int eventAt(const QPointF& pixel) const;
    void choose(int event);
    void step(std::int64_t by);
    void paintAxis(QPainter& painter) const;
    void paintItem(QPainter& painter, int event) const;
    void retranslate();

    std::vector<sim::Event> m_events;
    std::vector<Item> m_items;
    std::int64_t m_queries = 0;
    int m_current = -1;
    bool m_dragging = false;
};

} // namespace metallm::ui
