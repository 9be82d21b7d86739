// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/policysection.h"

#include "core/policy/registry.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/policysettings.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/policytext.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double mostAlpha = 1000;
constexpr double leastLambda = 1e-6;
constexpr double mostLambda = 1e6;
constexpr double leastGamma = 1e-3;

QString helpOf(const policy::PolicyInfo& info)
{
    return policyText(info.help) + u'\n' + QString::fromStdString(info.source);
}

/// As the last line of a tool tip.
QString sourceOf(const policy::PolicyInfo* info)
{
    return info ? u'\n' + QString::fromStdString(info->source) : QString();
}

/// A heading among the items, which cannot be chosen.
void addHeading(QComboBox* box, const QString& text)
{
    box->addItem(text);
    const QModelIndex index = box->model()->index(box->count() - 1, 0);
    qobject_cast<QStandardItemModel*>(box->model())->itemFromIndex(index)->setEnabled(false);
    box->setItemData(box->count() - 1, smallFont(), Qt::FontRole);
}

} // namespace

PolicySection::PolicySection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : TuningSection(state, editor, parent)
    , m_policy(new ChoiceBox(this))
    , m_mode(new ChoiceBox(this))
    , m_alpha(new NumberBox(0, mostAlpha, 0.05, 2, this))
    , m_lambda(new NumberBox(leastLambda, mostLambda, 0.1, 2, this))
    , m_gamma(new NumberBox(leastGamma, 1, 0.001, 3, this))
    , m_settings(new PolicySettings(this))
{
    m_policy->setObjectName(u"policyChoice"_s);
    m_mode->setObjectName(u"modeChoice"_s);
    m_alpha->setObjectName(u"alphaBox"_s);
    m_lambda->setObjectName(u"lambdaBox"_s);
    m_gamma->setObjectName(u"gammaBox"_s);
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
    m_alphaLabel = addRow(m_alpha);
    m_lambdaLabel = addRow(m_lambda);
    m_gammaLabel = addRow(m_gamma);
    content()->addWidget(m_settings);
}

void PolicySection::connectControls()
{
    connect(m_policy, &QComboBox::activated, this,
        [this] { choosePolicy(m_policy->currentData().toString().toStdString()); });
    connect(m_mode, &QComboBox::activated, this, [this] {
        propose([mode = sim::Mode(m_mode->currentData().toInt())](
                    sim::Parameters& parameters) { parameters.mode = mode; });
    });
    using Values = PolicySettings::Values;
    connect(m_settings, &PolicySettings::edited, this, [this](const Values& values) {
        propose([&values](sim::Parameters& parameters) { parameters.settings = values; });
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
        // Those before were the other policy's.
        parameters.settings = PolicySettings::begin(info->settings, models(parameters));
    });
}

QStringList PolicySection::models(const sim::Parameters& parameters) const
{
    QStringList names;
    for (const std::string& name : parameters.models)
        names.append(QString::fromStdString(name));
    if (names.isEmpty() && state().dataset())
        for (const data::ModelInfo& model : state().dataset()->models)
            names.append(QString::fromStdString(model.name));
    return names;
}

void PolicySection::retranslate()
{
    setHeading(tr("Policy"));
    m_policy->setAccessibleName(tr("Policy"));
    m_mode->setAccessibleName(tr("Mode"));
    m_alphaLabel->setText(tr("&Exploration α"));
    m_lambdaLabel->setText(tr("&Ridge λ"));
    m_gammaLabel->setText(tr("&Forgetting γ"));
    m_gamma->setToolTip(tr("How much of the past is kept at each step of a run that learns. At 1 "
                           "nothing is forgotten; 0.999 forgets within some thousand steps.")
        + u'\n' + tr("Lower it where the world changes; keep it at 1 where it does not."));
    m_mode->setToolTip(
        tr("Offline: learn from the training part, then stay as learnt. Online: begin knowing "
           "nothing and learn from every answer. Hybrid: both."));
    const QSignalBlocker blocker(m_mode);
    m_mode->clear();
    m_mode->addItem(tr("offline"), int(sim::Mode::Offline));
    m_mode->addItem(tr("online"), int(sim::Mode::Online));
    m_mode->addItem(tr("hybrid"), int(sim::Mode::Hybrid));
    m_settings->retranslate();
    fillPolicies();
    explainSharedParameters();
}

/// By the paper of the policy in force: each takes them from another one.
void PolicySection::explainSharedParameters()
{
    const QString source = sourceOf(policy::find(state().parameters().policy));
    m_alpha->setToolTip(tr("How much a model is favoured because little is known of it. At 0 only "
                           "the expected reward counts.")
        + u'\n'
        + tr("Higher: unknown models are tried more often, which costs reward now and may gain it "
             "later.")
        + source);
    m_lambda->setToolTip(tr("How strongly predictions are held near 0 until there is evidence. "
                            "Greater values need more queries to learn from.")
        + u'\n' + tr("Raise it where the training part is small, lower it where it is large.")
        + source);
}

void PolicySection::fillPolicies()
{
    const std::pair<policy::Family, QString> families[] = {{policy::Family::Bandit, tr("Bandits")},
        {policy::Family::Router, tr("Routers")}, {policy::Family::Reference, tr("References")}};
    const QSignalBlocker blocker(m_policy);
    m_policy->clear();
    for (const auto& [family, heading] : families) {
        if (std::ranges::find(policy::registered(), family, &policy::PolicyInfo::family)
            == policy::registered().end())
            continue;
        addHeading(m_policy, heading);
        for (const policy::PolicyInfo& info : policy::registered()) {
            if (info.family != family)
                continue;
            m_policy->addItem(policyText(info.title), QString::fromStdString(info.name));
            m_policy->setItemData(m_policy->count() - 1, helpOf(info), Qt::ToolTipRole);
        }
    }
    m_policy->setMaxVisibleItems(30);
    // The list shows whole names, however narrow the panel is.
    QAbstractItemView* list = m_policy->view();
    list->setMinimumWidth(list->sizeHintForColumn(0) + 2 * measure::padding);
}

void PolicySection::showParameters(const sim::Parameters& parameters)
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_policy), QSignalBlocker(m_mode)};
    const policy::PolicyInfo* info = policy::find(parameters.policy);
    setEnabled(state().dataset() != nullptr);
    m_policy->choose(QString::fromStdString(parameters.policy));
    m_policy->setToolTip(info ? helpOf(*info) : QString());
    m_mode->choose(int(parameters.mode));
    m_mode->setEnabled(info && info->learner);
    showSharedParameters(parameters);
    m_settings->show(info ? &info->settings : nullptr, parameters.settings, models(parameters),
        info ? info->source : std::string());
}

void PolicySection::showSharedParameters(const sim::Parameters& parameters)
{
    const QSignalBlocker blockers[]{
        QSignalBlocker(m_alpha), QSignalBlocker(m_lambda), QSignalBlocker(m_gamma)};
    m_alpha->setValue(parameters.alpha);
    m_lambda->setValue(parameters.lambda);
    m_gamma->setValue(parameters.gamma);
    explainSharedParameters();
    const policy::PolicyInfo* info = policy::find(parameters.policy);
    const policy::SharedParameters reads = info ? info->reads : policy::SharedParameters{};
    const auto showRow = [](QLabel* label, NumberBox* box, bool visible) {
        label->setVisible(visible);
        box->setVisible(visible);
    };
    showRow(m_alphaLabel, m_alpha, reads.alpha);
    showRow(m_lambdaLabel, m_lambda, reads.lambda);
    showRow(m_gammaLabel, m_gamma, reads.gamma);
    // Nothing is forgotten by a policy that is frozen.
    m_gamma->setEnabled(parameters.learnsWhileEvaluated());
    m_gammaLabel->setEnabled(parameters.learnsWhileEvaluated());
}

} // namespace metallm::ui
