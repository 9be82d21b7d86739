// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparedcolumn.h"

#include "ui/charts/frontierchart.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/panels/choicebox.h"
#include "ui/util/theme.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

ComparedColumn::ComparedColumn(const QString& side, QWidget* parent)
    : QWidget(parent)
    , m_choice(new ChoiceBox(this))
    , m_failure(new QLabel(this))
    , m_frontier(new FrontierChart(this))
    , m_selection(new SelectionChart(this))
    , m_reward(new RewardChart(this))
{
    m_choice->setObjectName(side + u"Analysis"_s);
    m_failure->setObjectName(side + u"Failure"_s);
    m_frontier->setObjectName(side + u"Frontier"_s);
    m_selection->setObjectName(side + u"Selection"_s);
    m_reward->setObjectName(side + u"Reward"_s);
    m_frontier->setMarkerFixed(true);
    build();
    connect(m_choice, &QComboBox::activated, this,
        [this] { emit chosen(m_choice->currentData().toInt()); });
}

void ComparedColumn::build()
{
    m_failure->setProperty("role", u"bad"_s);
    m_failure->setTextFormat(Qt::PlainText);
    m_failure->setWordWrap(true);
    m_failure->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_choice);
    column->addWidget(m_failure);
    for (std::size_t row = 0; row < chartCount; ++row)
        column->addWidget(chart(row), 1);
}

ChartView* ComparedColumn::chart(std::size_t row) const
{
    ChartView* const charts[]{m_frontier, m_selection, m_reward};
    return charts[row];
}

void ComparedColumn::setLabel(const QString& label)
{
    m_choice->setAccessibleName(label);
    m_choice->setToolTip(label);
}

void ComparedColumn::setChoices(const std::vector<SideBySide::Choice>& choices, int chosen)
{
    const QSignalBlocker blocker(m_choice);
    if (choices != m_choices) { // filled again, an open list would close
        m_choice->clear();
        for (const SideBySide::Choice& choice : choices)
            m_choice->addItem(choice.name, choice.id);
        m_choices = choices;
    }
    m_choice->choose(chosen);
    m_choice->setEnabled(choices.size() > 1);
}

void ComparedColumn::showHead(const std::optional<ComparedAnalysis>& shown)
{
    m_failure->setText(shown ? shown->failure : QString());
    m_failure->setVisible(!m_failure->text().isEmpty());
    setAccessibleName(shown ? shown->name : QString());
}

void ComparedColumn::showChart(std::size_t row, const std::optional<ComparedAnalysis>& shown)
{
    if (shown)
        m_frontier->setCostWeight(shown->parameters.costWeight);
    chart(row)->setSnapshot(shown ? shown->snapshot : nullptr);
    chart(row)->setStale(shown && shown->stale);
}

} // namespace metallm::ui
