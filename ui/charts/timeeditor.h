// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/plotgeometry.h"

#include <cstdint>
#include <QWidget>

namespace metallm::ui {

/// Handles along a run, of which one may be the current one: what the mouse and the keys mean,
/// whatever the handles stand for. It shows what it is given and proposes what is done to it.
class TimeEditor : public QWidget {
    Q_OBJECT

public:
    TimeEditor(const QString& name, QWidget* parent);

    /// -1: none.
    virtual void setCurrent(int handle);
    int current() const { return m_current; }
    /// Where a handle stands, pixels.
    virtual QPointF handle(int index) const = 0;

    QSize sizeHint() const override { return {460, 150}; }
    QSize minimumSizeHint() const override { return {200, 90}; }

signals:
    void picked(int handle);
    void moveFinished();
    void removalRequested(int handle);

protected:
    virtual int count() const = 0;
    /// The handle under the pointer; -1 = none.
    virtual int handleAt(const QPointF& pixel) const = 0;
    /// The current handle is held and the pointer is here now.
    virtual void drag(const QPointF& pixel) = 0;
    /// Over a handle, or over none.
    virtual Qt::CursorShape shapeOver(bool handle) const = 0;
    virtual void paintContents(QPainter& painter) = 0;
    virtual void retranslate() = 0;

    std::int64_t queries() const { return m_queries; }
    void setQueryCount(std::int64_t queries) { m_queries = queries; }
    std::int64_t lastQuery() const;
    /// Queries by which an arrow key moves a handle.
    std::int64_t keyStep(bool fine) const;
    bool isDragging() const { return m_dragging; }
    void endDrag() { m_dragging = false; }
    /// After the handles are other ones.
    void keepCurrentInside();
    void choose(int handle);
    void chooseBefore();
    void chooseAfter();
    void askToRemove();
    /// Counts of queries under `run`, which is `plot` wide.
    void paintQueryTicks(QPainter& painter, const QRectF& plot, const Span& run, bool marks) const;

    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    std::int64_t m_queries = 0;
    int m_current = -1;
    bool m_dragging = false;
};

} // namespace metallm::ui
