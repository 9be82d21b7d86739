// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/frontiersteps.h"
#include "ui/state/onlinefrontier.h"
#include "ui/state/resultsnapshot.h"

#include <QFrame>
#include <QWidget>

class QLabel;

namespace metallm::ui {

class CheckStrip;

/// One large figure with its name above and one line of context beside or below.
class FigureCard : public QFrame {
    Q_OBJECT

public:
    enum class Tone { Neutral, Good, Bad };

    explicit FigureCard(const QString& name, QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& explanation);
    void setFigure(const QString& figure, Tone tone = Tone::Neutral);
    void setContext(const QString& context, Tone tone = Tone::Neutral);
    QString figure() const;
    QString context() const;

private:
    QLabel* m_title;
    QLabel* m_figure;
    QLabel* m_context;
};

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

    FigureCard* accuracy() const { return m_accuracy; }
    FigureCard* cost() const { return m_cost; }
    FigureCard* saved() const { return m_saved; }
    FigureCard* aiq() const { return m_aiq; }
    FigureCard* gap() const { return m_gap; }
    CheckStrip* checks() const { return m_checks; }

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Present {
        std::optional<double> accuracy;
        std::optional<double> costPer10k;
    };

    void retranslate();
    Present present() const;
    void showFixedFigures();
    void showMovingFigures();
    void showAccuracy(const Present& now);
    void showCost(const Present& now);
    void showGap(const Present& now);

    SnapshotPtr m_snapshot;
    OnlineFrontierPtr m_online;
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
