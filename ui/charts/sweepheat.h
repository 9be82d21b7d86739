// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"
#include "ui/charts/sweeptable.h"
#include "ui/state/sweepsnapshot.h"

class QLabel;
class QTableView;

namespace metallm::ui {

class HeatHeader;
struct HeatLayout;

/// A sweep over two parameters as a table of means, tinted by their size: the best in bold, the
/// window's own parameters framed. A click or Enter chooses a cell.
class SweepHeat : public ChartPanel {
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
    void staleChanged() override;
    void appearanceChanged() override { showTable(); }
    QSize pictureSize() const override;
    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    void retranslate() override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    void showTable();
    void showCaption();
    void fitCells();
    void choose(const QModelIndex& index);
    HeatLayout layoutFor(const QSize& room) const;
    QString legend() const;
    QStringList names(Qt::Orientation orientation) const;

    SweepPtr m_sweep;
    SweepMetric m_metric = SweepMetric::Accuracy;
    std::optional<std::size_t> m_present;
    SweepModel* m_model;
    QTableView* m_table;
    HeatHeader* m_head;
    HeatHeader* m_rowNames;
    QLabel* m_caption;
    QLabel* m_axes;
};

} // namespace metallm::ui
