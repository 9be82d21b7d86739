// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/linelabels.h"
#include "ui/charts/timechart.h"
#include "ui/state/pincurves.h"

namespace metallm::ui {

/// Reward (or, on demand, regret) added up over the queries in the order played: the policy, the
/// best model alone, the oracle.
class RewardChart : public TimeChart {
    Q_OBJECT

public:
    explicit RewardChart(QWidget* parent = nullptr);

    QString title() const override
    {
        return m_showsRegret ? tr("Cumulative regret") : tr("Cumulative reward");
    }
    QString csv() override;
    QList<QAction*> menuActions() const override;
    QList<TipLine> tipLines(double x) const override;

    void setShowsRegret(bool on);
    /// Pinned analyses, drawn under the present ones.
    void setPins(const PinnedLines& pins);

signals:
    void showsRegretChanged(bool on);

protected:
    bool hasPicture() const override;
    ChartContent content() const override;
    void layoutChanged(const PlotGeometry& geometry) override;
    void paintUnder(QPainter& painter, const PlotGeometry& geometry) const override;
    void paintOver(QPainter& painter, const PlotGeometry& geometry) const override;
    void paintLive(QPainter& painter, const PlotGeometry& geometry) const override;
    void retranslate() override;

private:
    QList<ChartSeries> lines(const Theme& theme) const;
    QList<ChartSeries> pinnedLines(const Theme& theme) const;

    bool m_showsRegret = false;
    LineLabels m_labels;
    PinnedLines m_pins;
    QAction* m_regretAction;
};

} // namespace metallm::ui
