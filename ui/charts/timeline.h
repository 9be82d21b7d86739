// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/scenario.h"
#include "ui/charts/timeeditor.h"

#include <QList>
#include <QRectF>
#include <QString>
#include <vector>

namespace metallm::ui {

/// A run from its first query to its last with the events of a scenario as handles, each with its
/// name. It shows what it is given; a handle that is dragged, or moved by the arrow keys, is
/// proposed. Up and down choose another event, Delete asks to remove it.
class Timeline : public TimeEditor {
    Q_OBJECT

public:
    explicit Timeline(QWidget* parent);

    void setQueries(std::int64_t queries);
    void setEvents(const std::vector<sim::Event>& events);
    QPointF handle(int event) const override;

signals:
    void moved(int event, qint64 time); ///< while a handle is held

protected:
    int count() const override { return static_cast<int>(m_events.size()); }
    int handleAt(const QPointF& pixel) const override;
    void drag(const QPointF& pixel) override;
    Qt::CursorShape shapeOver(bool handle) const override;
    void paintContents(QPainter& painter) override;
    void retranslate() override;

    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

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
    void step(std::int64_t by);
    void paintAxis(QPainter& painter) const;
    void paintItem(QPainter& painter, int event) const;

    std::vector<sim::Event> m_events;
    std::vector<Item> m_items;
};

} // namespace metallm::ui
