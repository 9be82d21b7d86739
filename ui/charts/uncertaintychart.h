// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartview.h"
#include "ui/charts/linelabels.h"
#include "ui/state/learningrecord.h"

namespace metallm::ui {

/// How uncertain a policy that learns is of each model as its run goes on, and along the axis how
/// often it explored.
class UncertaintyChart : public ChartView {
    Q_OBJECT

public:
    explicit UncertaintyChart(QWidget* parent = nullptr);

    QString title() const override { return tr("Uncertainty over time"); }
    QString csv() override;
    QList<TipLine> tipLines(double x) const override;
    /// Null while the run is being recorded.
    void setRecord(const LearningRecordPtr& record);
    /// There will be no record of this run.
    void setUnwatchable(bool unwatchable);

    QSize sizeHint() const override { return {360, 150}; }

protected:
    bool hasPicture() const override;
    QString emptyText() const override;
    ChartContent content() const override;
    void layoutChanged(const PlotGeometry& geometry) override;
    void paintOver(QPainter& painter, const PlotGeometry& geometry) const override;
    void retranslate() override;

private:
    bool hasWidths() const;

    LearningRecordPtr m_record;
    bool m_unwatchable = false;
    std::vector<double> m_explored; // share of the queries, window by window
    LineLabels m_labels;
};

} // namespace metallm::ui
