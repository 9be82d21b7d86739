// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sidebysidepanel.h"

#include "ui/charts/chartfeed.h"
#include "ui/charts/chartlink.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/rewardchart.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

SideBySidePanel::SideBySidePanel(SideBySide& sides, QWidget* parent)
    : QWidget(parent)
    , m_sides(sides)
    , m_columns{new ComparedColumn(u"left"_s, this), new ComparedColumn(u"right"_s, this)}
    , m_hint(new QLabel(this))
    , m_differences(new QLabel(this))
    , m_swap(new QPushButton(this))
{
    setObjectName(u"sideBySidePanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    build();
    linkCharts();
    std::vector<ChartFeed::Turn> rows;
    for (std::size_t row = 0; row < m_links.size(); ++row)
        rows.emplace_back([this, row] { showRow(row); });
    m_feed = new ChartFeed(std::move(rows), this);
    connect(&sides, &SideBySide::changed, this, &SideBySidePanel::showSides);
    connect(m_swap, &QPushButton::clicked, &sides, &SideBySide::swap);
    for (std::size_t place = 0; place < m_columns.size(); ++place)
        connect(m_columns[place], &ComparedColumn::chosen, &sides,
            [&sides, place](int id) { sides.choose(place, id); });
    retranslate();
}

void SideBySidePanel::build()
{
    m_hint->setObjectName(u"sideBySideHint"_s);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setWordWrap(true);
    m_differences->setObjectName(u"sideBySideDifferences"_s);
    m_differences->setTextFormat(Qt::PlainText);
    m_differences->setWordWrap(true);
    m_swap->setObjectName(u"sideBySideSwap"_s);
    m_comparison = comparison();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(measure::padding, 6, measure::padding, 4);
    // One at a time, and not as pages: the hint must not ask for the room of six charts.
    column->addWidget(m_hint);
    column->addWidget(m_comparison);
}

QWidget* SideBySidePanel::comparison()
{
    auto* page = new QWidget(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(m_differences, 1);
    top->addWidget(m_swap, 0, Qt::AlignTop);
    auto* sides = new QHBoxLayout;
    sides->setSpacing(8);
    for (ComparedColumn* side : m_columns)
        sides->addWidget(side, 1);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addLayout(sides, 1);
    return page;
}

std::vector<ChartPanel*> SideBySidePanel::charts(std::size_t place) const
{
    std::vector<ChartPanel*> charts;
    for (std::size_t row = 0; row < ComparedColumn::chartCount; ++row)
        charts.push_back(m_columns[place]->chart(row));
    return charts;
}

void SideBySidePanel::linkCharts()
{
    for (std::size_t row = 0; row < m_links.size(); ++row)
        m_links[row] = new ChartLink(*m_columns[0]->chart(row), *m_columns[1]->chart(row), this);
    for (const std::size_t from : {0, 1}) {
        const ComparedColumn& one = *m_columns[from];
        const ComparedColumn& other = *m_columns[1 - from];
        // What is over the same queries has the crosshair in common, as in the window.
        for (const auto& [row, below] : {std::pair{1, 2}, {2, 1}}) {
            linkCrosshair(*one.chart(row), *one.chart(below));
            linkCrosshair(*one.chart(row), *other.chart(below));
        }
        connect(&one.frontier(), &FrontierChart::logarithmicChanged, &other.frontier(),
            &FrontierChart::setLogarithmic);
        connect(&one.frontier(), &FrontierChart::logarithmicChanged, this, &SideBySidePanel::refit);
        connect(&one.reward(), &RewardChart::showsRegretChanged, &other.reward(),
            &RewardChart::setShowsRegret);
        connect(&one.reward(), &RewardChart::showsRegretChanged, this, &SideBySidePanel::refit);
    }
}

void SideBySidePanel::refit()
{
    for (ChartLink* link : m_links)
        link->refit();
}

void SideBySidePanel::retranslate()
{
    m_hint->setText(tr("Pin an analysis, change parameters and run again: then two analyses stand "
                       "here side by side, over the same axes."));
    m_swap->setText(tr("Swap sides"));
    m_swap->setToolTip(tr("The left analysis goes to the right, the right one to the left"));
    m_columns[0]->setLabel(tr("Analysis at the left"));
    m_columns[1]->setLabel(tr("Analysis at the right"));
    showSides();
}

void SideBySidePanel::setWatched(bool watched)
{
    m_watched = watched;
    showSides();
}

void SideBySidePanel::showSides()
{
    if (!m_watched)
        return;
    showHeads();
    m_feed->renew();
}

void SideBySidePanel::showHeads()
{
    m_hint->setHidden(m_sides.isComplete());
    m_comparison->setVisible(m_sides.isComplete());
    const QStringList differences = m_sides.differences();
    m_differences->setText(differences.isEmpty()
            ? tr("The same parameters and prices")
            : tr("From left to right: %1").arg(differences.join(u" · "_s)));
    for (std::size_t place = 0; place < m_columns.size(); ++place) {
        m_columns[place]->setChoices(m_sides.choices(), m_sides.chosen()[place]);
        m_columns[place]->showHead(m_sides.at(place));
    }
}

void SideBySidePanel::showRow(std::size_t row)
{
    for (std::size_t place = 0; place < m_columns.size(); ++place)
        m_columns[place]->showChart(row, m_sides.at(place));
    m_links[row]->refit();
}

void SideBySidePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
