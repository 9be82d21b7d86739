// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/costweightsection.h"

#include "ui/panels/costweightslider.h"
#include "ui/panels/numberbox.h"
#include "ui/state/costweightrange.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <cmath>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double greatestWeight = 1e9;

QLabel* makeLabel(QWidget* parent, const QString& role, Qt::Alignment alignment)
{
    auto* label = new QLabel(parent);
    label->setProperty("role", role);
    label->setAlignment(alignment);
    return label;
}

} // namespace

CostWeightSection::CostWeightSection(
    WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : TuningSection(state, editor, parent)
    , m_figure(new NumberBox(0, greatestWeight, 0.01, 3, this))
    , m_cost(makeLabel(this, u"muted"_s, Qt::AlignRight))
    , m_accuracy(makeLabel(this, u"muted"_s, Qt::AlignRight))
    , m_slider(new CostWeightSlider(this))
    , m_leftEnd(makeLabel(this, u"small"_s, Qt::AlignLeft))
    , m_rightEnd(makeLabel(this, u"small"_s, Qt::AlignRight))
{
    m_figure->setObjectName(u"costWeightBox"_s);
    m_slider->setObjectName(u"costWeightSlider"_s);
    m_cost->setObjectName(u"costWeightCost"_s);
    m_accuracy->setObjectName(u"costWeightAccuracy"_s);
    build();
    retranslate();
    connectState();
    showParameters(state.parameters());
}

void CostWeightSection::build()
{
    m_figure->setProperty("role", u"figure"_s);
    m_figure->setFont(figureFont());
    m_figure->setAlignment(Qt::AlignLeft);
    m_figure->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_figure->setFixedWidth(112);
    auto* consequence = new QVBoxLayout;
    consequence->setSpacing(0);
    consequence->addWidget(m_cost);
    consequence->addWidget(m_accuracy);
    auto* figures = new QHBoxLayout;
    figures->addWidget(m_figure);
    figures->addStretch(1);
    figures->addLayout(consequence);
    auto* ends = new QHBoxLayout;
    ends->addWidget(m_leftEnd);
    ends->addWidget(m_rightEnd);
    content()->addLayout(figures);
    content()->addWidget(m_slider);
    content()->addLayout(ends);
}

void CostWeightSection::connectState()
{
    ParameterEditor& commands = editor();
    connect(m_slider, &CostWeightSlider::moved, this,
        [&commands](double weight) { commands.dragCostWeight(weight); });
    connect(m_slider, &CostWeightSlider::settled, this, [&commands] { commands.endDrag(); });
    connect(m_figure, &QDoubleSpinBox::valueChanged, this,
        [&commands](double weight) { commands.proposeCostWeight(weight); });
    connect(&state(), &WorkbenchState::snapshotChanged, this, [this] {
        updateRange();
        showConsequence();
    });
    connect(&state(), &WorkbenchState::staleChanged, this, [this] { showConsequence(); });
    connect(&state(), &WorkbenchState::onlineFrontierChanged, this, [this] { showConsequence(); });
}

void CostWeightSection::retranslate()
{
    setHeading(tr("Cost weight"));
    m_leftEnd->setText(tr("accuracy first"));
    m_rightEnd->setText(tr("cost first"));
    const QString help = tr("How much accuracy one unit of cost is worth. At 0 the best answer is "
                            "chosen whatever it costs; the further to the right, the more a "
                            "cheaper model is preferred. One unit is the mean cost of the dearest "
                            "model.");
    m_slider->setToolTip(help);
    m_figure->setToolTip(help);
    m_slider->setAccessibleName(tr("Cost weight"));
    m_slider->setAccessibleDescription(help);
    m_figure->setAccessibleName(tr("Cost weight, exact"));
}

void CostWeightSection::showParameters(const sim::Parameters& parameters)
{
    const QSignalBlocker figureBlocker(m_figure);
    m_figure->setValue(parameters.costWeight);
    if (!m_slider->isSliderDown() && parameters.costWeight > m_slider->largest())
        updateRange();
    if (m_slider->costWeight() != parameters.costWeight)
        m_slider->setCostWeight(parameters.costWeight);
    setEnabled(state().dataset() != nullptr);
    showConsequence();
}

void CostWeightSection::updateRange()
{
    const SnapshotPtr& snapshot = state().snapshot();
    const double present = state().parameters().costWeight;
    const std::shared_ptr<const sim::Analysis> analysis = snapshot ? snapshot->analysis : nullptr;
    if (m_slider->isSliderDown() || (analysis == m_ranged && present <= m_slider->largest()))
        return;
    m_ranged = analysis;
    const double largest = analysis ? largestUsefulWeight(*analysis) : 1;
    m_slider->setLargest(std::max(largest, present > 0 ? roundedUp(present) : 0));
    m_slider->setCostWeight(present);
}

void CostWeightSection::showConsequence()
{
    const SnapshotPtr& snapshot = state().snapshot();
    std::optional<double> cost;
    std::optional<double> accuracy;
    const auto answer = state().onlineAnswer();
    if (answer) {
        const frontier::Figures& known = state().onlineFrontier()->figures[*answer];
        cost = known.costPer10k;
        accuracy = known.accuracy;
    } else if (snapshot && snapshot->analysis->frontier) {
        const auto step = snapshot->analysis->frontier->figuresAt(state().parameters().costWeight);
        cost = step.costPer10k;
        accuracy = step.accuracy;
    } else if (snapshot) {
        cost = snapshot->run->costPer10k;
        accuracy = snapshot->run->accuracy;
    }
    m_cost->setText(tr("%1 per 10k").arg(formatUsd(cost)));
    m_accuracy->setText(tr("%1 accuracy").arg(formatPercent(accuracy)));
    const bool present = !state().isStale() || answer;
    m_cost->setEnabled(present);
    m_accuracy->setEnabled(present);
}

} // namespace metallm::ui
