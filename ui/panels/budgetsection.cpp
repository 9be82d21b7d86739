// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/budgetsection.h"

#include "core/budget/pacing.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/policysettings.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/policytext.h"
#include "ui/util/theme.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString helpOf(const budget::PacingInfo& info)
{
    return policyText(info.help) + u'\n' + QString::fromStdString(info.source);
}

/// The parameters without what only a budget gives a meaning to.
void dropBudget(sim::Parameters& parameters)
{
    parameters.budget.reset();
    parameters.hardBudget = false;
    parameters.budgetMix = false;
    const budget::PacingInfo* info = budget::findPacing(parameters.pacing);
    if (info && info->needsBudget) {
        parameters.pacing = "none";
        parameters.pacingSettings.clear();
    }
}

} // namespace

BudgetSection::BudgetSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : TuningSection(state, editor, parent)
    , m_budget(new OptionalNumberEdit(this))
    , m_pacing(new ChoiceBox(this))
    , m_settings(new PolicySettings(this))
    , m_hard(new QCheckBox(this))
    , m_mix(new QCheckBox(this))
{
    m_budget->setObjectName(u"budgetBox"_s);
    m_pacing->setObjectName(u"pacingChoice"_s);
    m_settings->setObjectName(u"pacingSettings"_s);
    m_hard->setObjectName(u"hardBudgetBox"_s);
    m_mix->setObjectName(u"budgetMixBox"_s);
    build();
    retranslate();
    connectControls();
    showParameters(state.parameters());
}

void BudgetSection::build()
{
    m_budgetLabel = addRow(m_budget);
    m_pacingLabel = addRow(m_pacing);
    m_pacing->setFixedWidth(150); // its names are longer than numbers
    content()->addWidget(m_settings);
    content()->addWidget(m_hard);
    content()->addWidget(m_mix);
}

void BudgetSection::connectControls()
{
    connect(m_budget, &OptionalNumberEdit::valueEdited, this, &BudgetSection::setBudget);
    connect(m_pacing, &QComboBox::activated, this,
        [this] { choosePacing(m_pacing->currentData().toString().toStdString()); });
    using Values = PolicySettings::Values;
    connect(m_settings, &PolicySettings::edited, this, [this](const Values& values) {
        propose([&values](sim::Parameters& parameters) { parameters.pacingSettings = values; });
    });
    const auto connectBox = [this](QCheckBox* box, bool sim::Parameters::*member) {
        connect(box, &QCheckBox::toggled, this, [this, member](bool on) {
            propose([member, on](sim::Parameters& parameters) { parameters.*member = on; });
        });
    };
    connectBox(m_hard, &sim::Parameters::hardBudget);
    connectBox(m_mix, &sim::Parameters::budgetMix);
}

void BudgetSection::setBudget(const std::optional<double>& budget)
{
    propose([&budget](sim::Parameters& parameters) {
        if (budget)
            parameters.budget = budget;
        else
            dropBudget(parameters);
    });
}

void BudgetSection::choosePacing(const std::string& name)
{
    const budget::PacingInfo* info = budget::findPacing(name);
    if (!info || !state().dataset())
        return;
    propose([&](sim::Parameters& parameters) {
        parameters.pacing = name;
        // Those before were the other pacing's.
        parameters.pacingSettings = PolicySettings::begin(info->settings, {});
        if (info->needsSchedule && parameters.schedule.empty())
            parameters.schedule = {{0, parameters.costWeight}};
    });
}

void BudgetSection::retranslate()
{
    setHeading(tr("Budget"));
    m_budgetLabel->setText(tr("&USD per 10k queries"));
    m_budget->setPlaceholderText(tr("none"));
    m_budget->setToolTip(tr("The least cost weight whose cost on the training part stays within "
                            "this budget is marked. Leave it empty for no budget.")
        + u'\n' + tr("Lower: cheaper models answer more of the queries."));
    m_pacingLabel->setText(tr("Pacin&g"));
    m_hard->setText(tr("&Hard budget"));
    m_hard->setToolTip(tr("Never spend more than the budget: a model that could exceed it is not "
                          "asked, and a query that nothing is left for stays unserved"));
    m_mix->setText(tr("Meet it e&xactly by mixing"));
    m_mix->setToolTip(tr("Offline: two cost weights are mixed at random, so that the training part "
                         "costs exactly the budget"));
    fillPacings();
}

void BudgetSection::fillPacings()
{
    const QSignalBlocker blocker(m_pacing);
    m_pacing->clear();
    for (const budget::PacingInfo& info : budget::pacings()) {
        m_pacing->addItem(policyText(info.title), QString::fromStdString(info.name));
        m_pacing->setItemData(m_pacing->count() - 1, helpOf(info), Qt::ToolTipRole);
    }
    QAbstractItemView* list = m_pacing->view();
    list->setMinimumWidth(list->sizeHintForColumn(0) + 2 * measure::padding);
    m_settings->retranslate();
}

void BudgetSection::showParameters(const sim::Parameters& parameters)
{
    setEnabled(state().dataset() != nullptr);
    const QSignalBlocker blockers[]{
        QSignalBlocker(m_pacing), QSignalBlocker(m_hard), QSignalBlocker(m_mix)};
    const budget::PacingInfo* info = budget::findPacing(parameters.pacing);
    m_budget->setValue(parameters.budget);
    m_pacing->choose(QString::fromStdString(parameters.pacing));
    m_pacing->setToolTip(info ? helpOf(*info) : QString());
    m_settings->show(info ? &info->settings : nullptr, parameters.pacingSettings, {},
        info ? info->source : std::string());
    m_hard->setChecked(parameters.hardBudget);
    m_mix->setChecked(parameters.budgetMix);
    showPossible(parameters);
}

/// What needs a budget is greyed without one; so is mixing where the run is not planned ahead.
void BudgetSection::showPossible(const sim::Parameters& parameters)
{
    const bool has = parameters.budget.has_value();
    const auto* items = qobject_cast<QStandardItemModel*>(m_pacing->model());
    for (const budget::PacingInfo& info : budget::pacings()) {
        const int row = m_pacing->findData(QString::fromStdString(info.name));
        items->item(row)->setEnabled(has || !info.needsBudget);
    }
    m_hard->setEnabled(has || parameters.hardBudget);
    const bool plansAhead = !parameters.learnsWhileEvaluated() && parameters.pacing == "none";
    m_mix->setEnabled((has && plansAhead) || parameters.budgetMix);
}

} // namespace metallm::ui
