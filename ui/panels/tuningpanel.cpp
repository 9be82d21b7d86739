// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/tuningpanel.h"

#include "ui/panels/advancedsection.h"
#include "ui/panels/budgetsection.h"
#include "ui/panels/costssection.h"
#include "ui/panels/costweightsection.h"
#include "ui/panels/datasetsection.h"
#include "ui/panels/modelssection.h"
#include "ui/panels/policysection.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

TuningPanel::TuningPanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"tuningPanel"_s);
    m_scroll = new QScrollArea(this);
    auto* sections = new QWidget(m_scroll);
    sections->setProperty("role", u"panel"_s);
    m_dataset = new DatasetSection(state, editor, sections);
    m_costs = new CostsSection(state, editor, sections);
    m_policy = new PolicySection(state, editor, sections);
    auto* column = new QVBoxLayout(sections);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_dataset);
    column->addWidget(new ModelsSection(state, editor, sections));
    column->addWidget(new CostWeightSection(state, editor, sections));
    column->addWidget(m_policy);
    column->addWidget(new BudgetSection(state, editor, sections));
    column->addWidget(m_costs);
    column->addWidget(new AdvancedSection(state, editor, sections));
    column->addStretch(1);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it is scrolled to
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(sections);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroll);
    connect(m_dataset, &DatasetSection::datasetChosen, this, &TuningPanel::datasetChosen);
    connect(m_dataset, &DatasetSection::embedRequested, this, &TuningPanel::embedRequested);
}

void TuningPanel::setDatasets(const QList<store::DatasetInfo>& datasets)
{
    m_dataset->setDatasets(datasets);
}

void TuningPanel::setPriceTables(const std::vector<prices::PriceTable>& tables)
{
    m_costs->setPriceTables(tables);
}

void TuningPanel::choosePolicy(const std::string& name)
{
    m_policy->choosePolicy(name);
}

QSize TuningPanel::sizeHint() const
{
    return {288, 640};
}

QSize TuningPanel::minimumSizeHint() const
{
    const int bar = m_scroll->verticalScrollBar()->sizeHint().width();
    return {
        m_scroll->widget()->minimumSizeHint().width() + bar, m_scroll->minimumSizeHint().height()};
}

} // namespace metallm::ui
