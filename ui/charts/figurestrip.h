// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurecard.h"
#include "ui/charts/frontiersteps.h"
#include "ui/state/learningrecord.h"
#include "ui/state/onlinefrontier.h"
#include "ui/state/queryselection.h"
#include "ui/state/resultsnapshot.h"

#include <QWidget>

namespace metallm::ui {

class CheckStrip;

/// The five figures on top: accuracy, cost, saving, AIQ, gap to the oracle; and in a line
/// below, the warnings that they carry. Accuracy, cost and gap
/// follow the cost weight at once, from the exact frontier,
/// which a run that learns may have as well.
class FigureStrip : public QWidget {
    Q_OBJECT

public:
    explicit FigureStrip(QWidget* parent = nullptr);

    void setSnapshot(const SnapshotPtr& snapshot);
    void setStale(bool stale);
    void setCostWeight(double costWeight);
    void setOnlineFrontier(const OnlineFrontierPtr& frontier);
    /// Accuracy and cost after the run's first queries; none = of the whole run.
    void setSoFar(const std::optional<SoFar>& soFar);

    FigureCard* accuracy() const { return m_accuracy; }
    FigureCard* cost() const { return m_cost; }
    FigureCard* saved() const { return m_saved; }
    FigureCard* aiq() const { return m_aiq; }
    FigureCard* gap() const { return m_gap; }
    CheckStrip* checks() const { return m_checks; }

signals:
    void filtersToggled(const std::vector<metallm::ui::QueryFilter>& filters);
    void filtersBrushed(const std::vector<metallm::ui::QueryFilter>& filters);
    void queriesRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Present {
        std::optional<double> accuracy;
        std::optional<double> costPer10k;
    };

    void connectCard(FigureCard* card, OutcomeFilter::Outcome outcome);
    void retranslate();
    Present present() const;
    void showFixedFigures();
    void showMovingFigures();
    void showAccuracy(const Present& now);
    void showCost(const Present& now);
    void showGap(const Present& now);

    SnapshotPtr m_snapshot;
    OnlineFrontierPtr m_online;
    std::optional<SoFar> m_soFar;
    double m_costWeight = 0;
    std::optional<double> m_halfWidth; ///< of the accuracy, at the run's own cost weight
    BestWithin m_oracle;
    FigureCard* m_accuracy;
    FigureCard* m_cost;
    FigureCard* m_saved;
    FigureCard* m_aiq;
    FigureCard* m_gap;
    CheckStrip* m_checks;
};

} // namespace metallm::ui
