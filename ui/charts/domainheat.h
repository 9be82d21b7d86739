// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartpanel.h"

class QLabel;
class QTableView;

namespace metallm::ui {

class HeatHeader;
class HeatModel;

/// Selection by domain: share of the domain's queries that each model took, as numbers on cells
/// tinted with the model's colour.
class DomainHeat : public ChartPanel {
    Q_OBJECT

public:
    explicit DomainHeat(QWidget* parent = nullptr);

    QString title() const override { return tr("Selection by domain"); }
    QString csv() override;
    /// The selected cells, or all where none is selected, with their heads.
    QString tsv() const;

protected:
    bool hasPicture() const override;
    void snapshotChanged() override;
    void selectedChanged() override;
    void staleChanged() override;
    void appearanceChanged() override;
    QSize pictureSize() const override;
    void paintPicture(QPainter& painter, const QSizeF& size) const override;
    void retranslate() override;

    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void buildTable();
    void connectFilters();
    /// Filters behind a cell; a row or column of -1 is left open.
    std::vector<QueryFilter> filtersOf(int row, int column) const;
    void fitCells();
    QStringList heads() const;

    HeatModel* m_model;
    QTableView* m_table;
    HeatHeader* m_head;
    HeatHeader* m_rowNames;
    QLabel* m_caption;
    QAction* m_copyTsv = nullptr;
};

} // namespace metallm::ui
