// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurestrip.h"

#include "core/analysis/bands.h"
#include "ui/charts/chartstyle.h"
#include "ui/charts/checkstrip.h"
#include "ui/util/format.h"
#include "ui/util/textscale.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QGraphicsOpacityEffect>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int leastHeight = 96;

QString points(double difference)
{
    return QCoreApplication::translate("FigureStrip", "%1 pt")
        .arg(formatFixed(100 * difference, 1));
}

} // namespace

FigureStrip::FigureStrip(QWidget* parent)
    : QWidget(parent)
    , m_accuracy(new FigureCard(u"accuracyCard"_s, this))
    , m_cost(new FigureCard(u"costCard"_s, this))
    , m_saved(new FigureCard(u"savedCard"_s, this))
    , m_aiq(new FigureCard(u"aiqCard"_s, this))
    , m_gap(new FigureCard(u"gapCard"_s, this))
    , m_checks(new CheckStrip(this))
{
    setObjectName(u"figureStrip"_s);
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    for (FigureCard* card : {m_accuracy, m_cost, m_saved, m_aiq, m_gap})
        row->addWidget(card, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addLayout(row, 1);
    column->addWidget(m_checks);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumHeight(qRound(leastHeight * textScale()));
    connectCard(m_accuracy, OutcomeFilter::Outcome::NotRight);
    connectCard(m_cost, OutcomeFilter::Outcome::Overpaid);
    connectCard(m_gap, OutcomeFilter::Outcome::Missed);
    retranslate();
}

// Saving and AIQ are figures of the whole frontier: no query stands behind them.
void FigureStrip::connectCard(FigureCard* card, OutcomeFilter::Outcome outcome)
{
    connect(card, &FigureCard::activated, this,
        [this, outcome] { emit filtersToggled({OutcomeFilter{outcome}}); });
    connect(card, &FigureCard::opened, this, [this, outcome] {
        emit filtersBrushed({OutcomeFilter{outcome}});
        emit queriesRequested();
    });
}

void FigureStrip::retranslate()
{
    m_accuracy->setActivatable(tr("Click: the queries that were not answered fully right."));
    m_cost->setActivatable(tr("Click: the queries that a cheaper model answers as well."));
    m_gap->setActivatable(tr("Click: the queries that another model answers better."));
    setAccessibleName(tr("Key figures"));
    m_accuracy->setTitle(tr("Accuracy"),
        tr("Mean score over the queries evaluated. ±: 95 % interval of this one run over its "
           "queries (normal approximation)."));
    m_cost->setTitle(tr("Cost per 10,000"), tr("Mean cost of a query, times 10,000, in USD."));
    m_saved->setTitle(tr("Saved at equal accuracy"),
        tr("How much less the router costs than the best single model where it is as accurate, "
           "over all cost weights."));
    m_aiq->setTitle(tr("AIQ"),
        tr("Area under the router’s non-decreasing convex hull, divided by the range of costs "
           "(RouterBench); beside it the difference to mixing single models at random."));
    m_gap->setTitle(tr("Gap to the oracle"),
        tr("Accuracy that a router which knows every outcome reaches at no higher cost, minus "
           "ours, in percentage points."));
    showFixedFigures();
    showMovingFigures();
}

void FigureStrip::setSnapshot(const SnapshotPtr& snapshot)
{
    if (snapshot == m_snapshot)
        return;
    const bool sameAnalysis = snapshot && m_snapshot && snapshot->analysis == m_snapshot->analysis;
    m_snapshot = snapshot;
    const bool known = snapshot && snapshot->analysis;
    if (!sameAnalysis)
        m_oracle = known && snapshot->analysis->oracle ? BestWithin(*snapshot->analysis->oracle)
                                                       : BestWithin();
    m_halfWidth =
        snapshot && snapshot->run ? analysis::accuracyHalfWidth(*snapshot->run) : std::nullopt;
    showFixedFigures();
    showMovingFigures();
}

void FigureStrip::setStale(bool stale)
{
    if (stale == (graphicsEffect() != nullptr))
        return;
    QGraphicsOpacityEffect* veil = nullptr;
    if (stale) {
        veil = new QGraphicsOpacityEffect(this);
        veil->setOpacity(chartmeasure::staleOpacity + 0.15);
    }
    setGraphicsEffect(veil);
}

void FigureStrip::setCostWeight(double costWeight)
{
    if (costWeight == m_costWeight)
        return;
    m_costWeight = costWeight;
    showMovingFigures();
}

void FigureStrip::setOnlineFrontier(const OnlineFrontierPtr& frontier)
{
    m_online = frontier;
    showMovingFigures();
}

void FigureStrip::setSoFar(const std::optional<SoFar>& soFar)
{
    m_soFar = soFar;
    showMovingFigures();
}

FigureStrip::Present FigureStrip::present() const
{
    if (m_soFar)
        return {m_soFar->accuracy, m_soFar->costPer10k};
    if (!m_snapshot || !m_snapshot->analysis)
        return {};
    const auto& run = m_snapshot->run;
    const bool playedHere = run && run->costWeight == m_costWeight;
    const auto& frontier = m_snapshot->analysis->frontier;
    if (frontier && !(m_snapshot->analysis->isGrid() && playedHere)) {
        const frontier::Figures step = frontier->figuresAt(m_costWeight);
        return {step.accuracy, step.costPer10k};
    }
    if (m_online && m_online->question->analysis == m_snapshot->analysis) {
        if (const auto entry = m_online->at(m_costWeight)) {
            const frontier::Figures& known = m_online->figures[*entry];
            return {known.accuracy, known.costPer10k};
        }
    }
    if (run)
        return {run->accuracy, run->costPer10k};
    return {};
}

void FigureStrip::showFixedFigures()
{
    using Tone = FigureCard::Tone;
    const analysis::FrontierMetrics metrics = m_snapshot && m_snapshot->analysis
        ? m_snapshot->analysis->metrics
        : analysis::FrontierMetrics{};
    const bool learns = m_snapshot && m_snapshot->analysis && !m_snapshot->analysis->frontier;
    const QString whyNot = learns ? tr("for frozen policies") : QString();

    const auto saving = metrics.savingAtEqualAccuracy;
    m_saved->setFigure(formatPercent(saving, 0), saving > 0 ? Tone::Good : Tone::Neutral);
    if (saving)
        m_saved->setContext(tr("vs. best single model"));
    else
        m_saved->setContext(
            metrics.aiq ? tr("never as accurate as the best single model") : whyNot);

    m_aiq->setFigure(formatNumber(metrics.aiq));
    if (!metrics.aiq || !metrics.aiqZeroRouter) {
        m_aiq->setContext(whyNot);
        return;
    }
    const double difference = *metrics.aiq - *metrics.aiqZeroRouter;
    m_aiq->setContext(tr("%1 over zero router").arg(formatSigned(difference, 3)),
        difference >= 0 ? Tone::Good : Tone::Bad);
}

void FigureStrip::showMovingFigures()
{
    const Present now = present();
    showAccuracy(now);
    showCost(now);
    showGap(now);
}

void FigureStrip::showAccuracy(const Present& now)
{
    m_accuracy->setFigure(formatPercent(now.accuracy));
    if (m_soFar)
        return m_accuracy->setContext(tr("after query %1").arg(formatCount(m_soFar->queries)));
    const bool atRun =
        m_snapshot && m_snapshot->run && m_halfWidth && m_snapshot->run->costWeight == m_costWeight;
    m_accuracy->setContext(
        atRun ? u"± "_s + QLocale().toString(100 * *m_halfWidth, 'f', 1) : QString());
}

void FigureStrip::showCost(const Present& now)
{
    using Tone = FigureCard::Tone;
    m_cost->setFigure(formatUsd(now.costPer10k));
    const auto budget = m_snapshot && m_snapshot->analysis
        ? m_snapshot->analysis->experiment->parameters.budget
        : std::nullopt;
    if (!budget) {
        const bool assumed = m_snapshot && m_snapshot->analysis
            && !m_snapshot->analysis->experiment->costs.note.empty();
        m_cost->setContext(assumed ? tr("assumptions: see Costs") : QString());
        return;
    }
    const auto& met = m_snapshot->analysis->budgetPoint;
    const auto& mix = m_snapshot->analysis->budgetMix;
    const QString text = met && mix
        ? tr("budget %1, met by mixing p %2 and p %3")
              .arg(formatUsd(*budget), formatNumber(mix->below), formatNumber(met->costWeight))
        : met
        ? tr("budget %1, met from p %2").arg(formatUsd(*budget), formatNumber(met->costWeight))
        : tr("budget %1").arg(formatUsd(*budget));
    const bool above = now.costPer10k && *now.costPer10k > *budget;
    m_cost->setContext(text, above ? Tone::Bad : Tone::Neutral);
}

void FigureStrip::showGap(const Present& now)
{
    // The oracle's figures are those of the whole run.
    if (!now.accuracy || !now.costPer10k || m_soFar) {
        m_gap->setFigure(formatNumber(std::nullopt));
        m_gap->setContext({});
        return;
    }
    const double best = m_oracle.accuracyFor(*now.costPer10k);
    m_gap->setFigure(std::isnan(best) ? formatNumber(std::nullopt) : points(best - *now.accuracy));
    m_gap->setContext(
        std::isnan(best) ? QString() : tr("oracle %1 at this cost").arg(formatPercent(best)));
}

void FigureStrip::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    if (event->type() == QEvent::StyleChange)
        setMinimumHeight(qRound(leastHeight * textScale()));
}

} // namespace metallm::ui
