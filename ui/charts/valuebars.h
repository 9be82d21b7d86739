// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/valuebar.h"
#include "ui/state/inspection.h"

#include <QWidget>

namespace metallm::ui {

/// Why the router chose: for each model its predicted score with the bonus stacked on it, what the
/// cost takes away as a thin bar that reaches back from their end, and the value that is left. Best
/// value first; the models that are chosen nowhere near are not left out.
class ValueBars : public QWidget {
    Q_OBJECT

public:
    explicit ValueBars(QWidget* parent = nullptr);

    /// Without an explanation it is empty.
    void setInspection(const InspectionPtr& inspection);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    struct Bar {
        int arm;
        QString name;
        analysis::ArmReason reason;
        bool chosen;
    };

    ValueScale scale() const;
    QRectF rowRect(std::size_t row) const;
    void drawBar(
        QPainter& painter, const Bar& bar, const QRectF& row, const ValueScale& scale) const;
    void drawLegend(QPainter& painter) const;
    QStringList names() const;
    double nameWidth() const;

    std::vector<Bar> m_bars;
};

} // namespace metallm::ui
