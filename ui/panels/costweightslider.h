// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>
#include <QTimer>

namespace metallm::ui {

/// The cost weight as a thumb: p = 0 at the left end, then logarithmic to the largest that still
/// changes a choice. Weights that it gives have three significant digits.
class CostWeightSlider : public QSlider {
    Q_OBJECT

public:
    explicit CostWeightSlider(QWidget* parent);

    void setLargest(double costWeight);
    double largest() const { return m_largest; }
    void setCostWeight(double costWeight); ///< silent
    double costWeight() const { return weightAt(value()); }

signals:
    void moved(double costWeight);
    /// The thumb was let go, or the keys have come to rest.
    void settled();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    double weightAt(int position) const;
    int positionOf(double costWeight) const;
    double least() const;

    double m_largest = 1;
    QTimer m_rest;
};

} // namespace metallm::ui
