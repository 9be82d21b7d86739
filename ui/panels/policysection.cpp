// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/policysection.h"

#include "core/policy/registry.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/numberbox.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double mostAlpha = 1000;
constexpr double leastLambda = 1e-6;
constexpr double mostLambda = 1e6;
constexpr double leastGamma = 1e-3;
constexpr auto modelSetting = "model";

bool needsModel(const policy::PolicyInfo& info)
{
    return std::ranges::find(info.settings, modelSetting, &policy::SettingInfo::name)
        != info.settings.end();
}

} // namespace

PolicySection::PolicySection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : TuningSection(state, editor, parent)
    , m_policy(new ChoiceBox(this))
    , m_mode(new ChoiceBox(this))
    , m_alpha(new NumberBox(0, mostAlpha, 0.05, 2, this))
    , m_lambda(new NumberBox(leastLambda, mostLambda, 0.1, 2, this))
    , m_gamma(new NumberBox(leastGamma, 1, 0.001, 3, this))
    , m_model(new ChoiceBox(this))
{
    m_policy->setObjectName(u"policyChoice"_s);
    m_mode->setObjectName(u"modeChoice"_s);
    m_alpha->setObjectName(u"alphaBox"_s);
    m_lambda->setObjectName(u"lambdaBox"_s);
    m_gamma->setObjectName(u"gammaBox"_s);
    m_model->setObjectName(u"ownModelChoice"_s);
    build();
    retranslate();
    connectControls();
    showParameters(state.parameters());
}

void PolicySection::build()
{
    auto* first = new QHBoxLayout;
    first->addWidget(m_policy, 3);
    first->addWidget(m_mode, 2);
    content()->addLayout(first);
    content()->addWidget(m_model);
    m_alphaLabel = addRow(m_alpha);
    m_lambdaLabel = addRow(m_lambda);
    m_gammaLabel = addRow(m_gamma);
}

void PolicySection::connectControls()
{
    connect(m_policy, &QComboBox::activated, this,
        [this] { choosePolicy(m_policy->currentData().toString().toStdString()); });
    connect(m_mode, &QComboBox::activated, this, [this] {
        propose([mode = sim::Mode(m_mode->currentData().toInt())](
                    sim::Parameters& parameters) { parameters.mode = mode; });
    });
    connect(m_model, &QComboBox::activated, this, [this] {
        propose([name = m_model->currentData().toString().toStdString()](
                    sim::Parameters& parameters) { parameters.settings[modelSetting] = name; });
    });
    const auto connectBox = [this](NumberBox* box, double sim::Parameters::*member) {
        connect(box, &QDoubleSpinBox::valueChanged, this, [this, member](double value) {
            propose([member, value](sim::Parameters& parameters) { parameters.*member = value; });
        });
    };
    connectBox(m_alpha, &sim::Parameters::alpha);
    connectBox(m_lambda, &sim::Parameters::lambda);
    connectBox(m_gamma, &sim::Parameters::gamma);
}

void PolicySection::choosePolicy(const std::string& name)
{
    const policy::PolicyInfo* info = policy::find(name);
    if (!info || !state().dataset())
        return;
    propose([&](sim::Parameters& parameters) {
        parameters.policy = name;
        parameters.settings.clear(); // they were the other policy's
        if (needsModel(*info))
            parameters.settings[modelSetting] = parameters.models.empty()
                ? state().dataset()->models.front().name
                : parameters.models.front();
    });
}

void PolicySection::retranslate()
{
    setHeading(tr("Policy"));
    m_policy->setAccessibleName(tr("Policy"));
    m_mode->setAccessibleName(tr("Mode"));
    m_model->setAccessibleName(tr("The policy's model"));
    m_alphaLabel->setText(tr("&Exploration α"));
    m_alpha->setToolTip(tr("How much a model is favoured because little is known of it. At 0 only "
                           "the expected reward counts."));
    m_lambdaLabel->setText(tr("&Ridge λ"));
    m_lambda->setToolTip(tr("How strongly predictions are held near 0 until there is evidence. "
                            "Greater values need more queries to learn from."));
    m_gammaLabel->setText(tr("&Forgetting γ"));
    m_gamma->setToolTip(tr("How much of the past is kept at each step of a run that learns. At 1 "
                           "nothing is forgotten; 0.999 forgets within some thousand steps."));
    m_mode->setToolTip(
        tr("Offline: learn from the training part, then stay as learnt. Online: begin knowing "
           "nothing and learn from every answer. Hybrid: both."));
    const QSignalBlocker blocker(m_mode);
    m_mode->clear();
    m_mode->addItem(tr("offline"), int(sim::Mode::Offline));
    m_mode->addItem(tr("online"), int(sim::Mode::Online));
    m_mode->addItem(tr("hybrid"), int(sim::Mode::Hybrid));
    const QSignalBlocker policyBlocker(m_policy);
    m_policy->clear();
    for (const policy::PolicyInfo& info : policy::registered()) {
        m_policy->addItem(QString::fromStdString(info.title), QString::fromStdString(info.name));
        m_policy->setItemData(
            m_policy->count() - 1, QString::fromStdString(info.help), Qt::ToolTipRole);
    }
}

void PolicySection::showParameters(const sim::Parameters& parameters)
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_policy), QSignalBlocker(m_mode),
        QSignalBlocker(m_alpha), QSignalBlocker(m_lambda), QSignalBlocker(m_gamma),
        QSignalBlocker(m_model)};
    const policy::PolicyInfo* info = policy::find(parameters.policy);
    setEnabled(state().dataset() != nullptr);
    m_policy->choose(QString::fromStdString(parameters.policy));
    m_policy->setToolTip(info ? QString::fromStdString(info->help) : QString());
    m_mode->choose(int(parameters.mode));
    m_alpha->setValue(parameters.alpha);
    m_lambda->setValue(parameters.lambda);
    m_gamma->setValue(parameters.gamma);
    const bool learns = info && info->learner;
    const bool predicts = info && info->usesContexts;
    m_mode->setEnabled(learns);
    for (QWidget* widget : {static_cast<QWidget*>(m_alpha), static_cast<QWidget*>(m_lambda),
             static_cast<QWidget*>(m_alphaLabel), static_cast<QWidget*>(m_lambdaLabel)})
        widget->setEnabled(predicts);
    const bool forgets = learns && parameters.learnsWhileEvaluated();
    m_gamma->setEnabled(forgets);
    m_gammaLabel->setEnabled(forgets);
    showOwnModel(parameters);
}

void PolicySection::showOwnModel(const sim::Parameters& parameters)
{
    const policy::PolicyInfo* info = policy::find(parameters.policy);
    const bool visible = info && needsModel(*info) && state().dataset();
    m_model->setVisible(visible);
    if (!visible)
        return;
    m_model->clear();
    for (const data::ModelInfo& model : state().dataset()->models) {
        const QString name = QString::fromStdString(model.name);
        m_model->addItem(name, name);
    }
    const auto set = parameters.settings.find(modelSetting);
    m_model->choose(
        set == parameters.settings.end() ? QString() : QString::fromStdString(set->second));
}

} // namespace metallm::ui
