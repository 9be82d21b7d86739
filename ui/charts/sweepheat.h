// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatpanel.h"
#include "ui/charts/sweeptable.h"
#include "ui/state/sweepsnapshot.h"

class QLabel;

namespace metallm::ui {

/// A sweep over two parameters as a table of means, tinted by their size: the best in bold, the
/// window's own parameters framed. A click or Enter chooses a cell.
class SweepHeat : public HeatPanel {
    Q_OBJECT

public:
    explicit SweepHeat(QWidget* parent = nullptr);

    void setSweep(const SweepPtr& sweep);
    void setMetric(SweepMetric metric);
    /// The cell that the window's parameters are in.
    void setPresent(std::optional<std::size_t> cell);

    QSize sizeHint() const override { return {420, 160}; }
    QString title() const override { return tr("Sweep"); }
    QString csv() override;

signals:
    void cellChosen(std::size_t cell);

protected:
    bool hasPicture() const override;
    QString emptyText() const override;
    void snapshotChanged() override { }
    void appearanceChanged() override { showTable(); }
    void drawCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
    QString legend() const override;
    bool enterPressed(const QModelIndex& cell) override;
    void retranslate() override;

private:
    void showTable();
    void showCaption();
    void choose(const QModelIndex& index);

    SweepPtr m_sweep;
    SweepMetric m_metric = SweepMetric::Accuracy;
    std::optional<std::size_t> m_present;
    SweepModel* m_model;
    QLabel* m_axes;
};

} // namespace metallm::ui
