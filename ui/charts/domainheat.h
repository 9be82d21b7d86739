// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/heatpanel.h"

namespace metallm::ui {

class HeatModel;

/// Selection by domain: share of the domain's queries that each model took, as numbers on cells
/// tinted with the model's colour.
class DomainHeat : public HeatPanel {
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
    void appearanceChanged() override { snapshotChanged(); }
    QStringList names(Qt::Orientation orientation) const override;
    int modelOfColumn(int column) const override;
    QStringList cellTexts() const override { return {}; }
    void drawCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override;
    QString legend() const override { return tr("share of the domain’s queries, %"); }
    void retranslate() override;

private:
    void connectFilters();
    /// Filters behind a cell; a row or column of -1 is left open.
    std::vector<QueryFilter> filtersOf(int row, int column) const;

    HeatModel* m_model;
    QAction* m_copyTsv = nullptr;
};

} // namespace metallm::ui
