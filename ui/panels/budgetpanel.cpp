// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/budgetpanel.h"

#include "ui/charts/budgetchart.h"
#include "ui/charts/chartlink.h"
#include "ui/charts/costweightchart.h"
#include "ui/charts/figurestrip.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <cmath>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int figuresWidth = 176;
constexpr double firstBudget = 1; // USD per 10,000 queries, where nothing is known of the costs

/// Zoom and pointer of one chart are the other's, along x.
void follow(ChartView* leader, ChartView* follower)
{
    linkCrosshair(*leader, *follower);
    QObject::connect(leader, &ChartView::viewChanged, follower, [leader, follower] {
        const Span wanted = leader->zoom().view().x;
        if (follower->zoom().view().x == wanted)
            return;
        if (leader->zoom().fitsAutomatically())
            follower->resetZoom();
        else
            follower->showView({wanted, follower->zoom().view().y}, false);
    });
}

} // namespace

double roundedBudget(double usd)
{
    if (!(usd > 0))
        return firstBudget;
    const double unit = std::pow(10.0, std::floor(std::log10(usd)) - 1);
    return QString::number(std::round(usd / unit) * unit, 'g', 2).toDouble();
}

BudgetPanel::BudgetPanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_editor(editor)
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_set(new QPushButton(this))
    , m_spending(new BudgetChart(this))
    , m_costWeight(new CostWeightChart(this))
    , m_spent(new FigureCard(u"spentCard"_s, this))
    , m_optimum(new FigureCard(u"optimumCard"_s, this))
    , m_shadowPrice(new FigureCard(u"shadowPriceCard"_s, this))
    , m_meet(new QPushButton(this))
{
    setObjectName(u"budgetPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(buildCharts());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    linkCharts();
    retranslate();
    connect(m_set, &QPushButton::clicked, this, &BudgetPanel::setBudget);
    connect(m_meet, &QPushButton::clicked, this, [this] {
        m_editor.proposeCostWeight(m_state.snapshot()->analysis->budgetPoint->costWeight);
    });
    connect(&state, &WorkbenchState::snapshotChanged, this, &BudgetPanel::showSnapshot);
    showSnapshot(state.snapshot());
}

QWidget* BudgetPanel::buildEmpty()
{
    auto* page = new QWidget(m_pages);
    m_hint->setObjectName(u"budgetHint"_s);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_set->setObjectName(u"setBudget"_s);
    m_set->setProperty("role", u"primary"_s);
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_hint);
    column->addWidget(m_set, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

QWidget* BudgetPanel::buildCharts()
{
    auto* page = new QWidget(m_pages);
    auto* charts = new QVBoxLayout;
    charts->setSpacing(0);
    charts->addWidget(m_spending, 5);
    charts->addWidget(m_costWeight, 3);
    auto* figures = new QVBoxLayout;
    figures->setSpacing(measure::grid);
    for (FigureCard* card : {m_spent, m_optimum, m_shadowPrice}) {
        card->setFixedWidth(figuresWidth);
        card->setContextBeside();
        figures->addWidget(card, 1);
    }
    m_meet->setObjectName(u"meetBudget"_s);
    m_meet->setProperty("role", u"flat"_s);
    figures->addWidget(m_meet);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, measure::grid, measure::grid);
    row->setSpacing(measure::grid);
    row->addLayout(charts, 1);
    row->addLayout(figures);
    return page;
}

void BudgetPanel::linkCharts()
{
    follow(m_spending, m_costWeight);
    follow(m_costWeight, m_spending);
}

void BudgetPanel::showSnapshot(const SnapshotPtr& snapshot)
{
    const bool known = snapshot && snapshot->run;
    m_suggested = known ? snapshot->run->costPer10k : std::nullopt;
    const bool budgeted = known && snapshot->run->budget;
    m_pages->setCurrentIndex(budgeted ? 1 : 0);
    m_set->setVisible(known);
    m_set->setToolTip(tr("What this run costs for 10,000 queries becomes the budget"));
    m_set->setText(tr("Set a budget of %1").arg(formatUsd(roundedBudget(m_suggested.value_or(0)))));
    m_hint->setText(known ? tr("No budget is set. Begin with what this run costs for 10,000 "
                               "queries, then change it in the tuning panel.")
                          : tr("Nothing to show yet.\nOpen or import a data set, then press Run."));
    if (!budgeted)
        return;
    showFigures(*snapshot->run);
    showMeeting(*snapshot);
}

void BudgetPanel::showFigures(const sim::RunResult& run)
{
    using Tone = FigureCard::Tone;
    const budget::Outcome& outcome = *run.budget;
    m_spent->setFigure(formatUsd(outcome.spentUsd));
    m_spent->setContext(outcome.violationUsd > 0
            ? tr("of %1: %2 too much")
                  .arg(formatUsd(outcome.budgetUsd), formatUsd(outcome.violationUsd))
            : tr("of %1 for %Ln queries", nullptr, pluralCount(std::ssize(run.arms)))
                  .arg(formatUsd(outcome.budgetUsd)),
        outcome.violationUsd > 0 ? Tone::Bad : Tone::Neutral);
    showOptimum(outcome);
}

void BudgetPanel::showOptimum(const budget::Outcome& outcome)
{
    m_optimum->setFigure(formatPercent(outcome.optimalAccuracy));
    m_optimum->setContext(outcome.gap
            ? tr("this run misses %1 of it").arg(formatPercent(*outcome.gap))
            : tr("best in hindsight"));
    const double price = outcome.optimum.shadowPrice;
    m_shadowPrice->setFigure(formatNumber(price));
    m_shadowPrice->setContext(price > 0 ? tr("more right answers for one more dollar")
                                        : tr("more money would buy nothing"));
}

void BudgetPanel::showMeeting(const ResultSnapshot& snapshot)
{
    const auto& met = snapshot.analysis->budgetPoint;
    m_meet->setVisible(met && met->costWeight != snapshot.run->costWeight);
    if (met)
        m_meet->setText(tr("Move to p %1").arg(formatNumber(met->costWeight)));
}

void BudgetPanel::setBudget()
{
    sim::Parameters parameters = m_state.parameters();
    parameters.budget = roundedBudget(m_suggested.value_or(0));
    m_editor.propose(parameters);
}

void BudgetPanel::retranslate()
{
    m_spent->setTitle(
        tr("Spent"), tr("On the whole evaluation part, in US dollars, and what may be spent."));
    m_optimum->setTitle(tr("OPT(budget)"),
        tr("Accuracy of the best choice of models for this money, made with every outcome known: "
           "no router can do better (fractional knapsack)."));
    m_shadowPrice->setTitle(
        tr("Shadow price"), tr("What the optimum would score more for one more dollar of budget."));
    m_meet->setToolTip(tr("The least cost weight whose cost on the training part stays within the "
                          "budget"));
    showSnapshot(m_state.snapshot());
}

void BudgetPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
