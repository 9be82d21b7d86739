// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/advancedsection.h"

#include "ui/panels/choicebox.h"
#include "ui/panels/countbox.h"
#include "ui/state/workbenchstate.h"

#include <QCheckBox>
#include <QLabel>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

AdvancedSection::AdvancedSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : TuningSection(state, editor, parent)
    , m_toggle(new QToolButton(this))
    , m_intercept(new QCheckBox(this))
    , m_pca(new CountBox(this))
    , m_seed(new QLineEdit(this))
    , m_order(new ChoiceBox(this))
    , m_precision(new ChoiceBox(this))
{
    m_toggle->setObjectName(u"advancedToggle"_s);
    m_intercept->setObjectName(u"interceptBox"_s);
    m_pca->setObjectName(u"pcaBox"_s);
    m_seed->setObjectName(u"seedBox"_s);
    m_order->setObjectName(u"orderChoice"_s);
    m_precision->setObjectName(u"precisionChoice"_s);
    build();
    retranslate();
    connectControls();
    showParameters(state.parameters());
    fold(false);
}

void AdvancedSection::build()
{
    m_toggle->setCheckable(true);
    m_toggle->setProperty("role", u"fold"_s);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    content()->addWidget(m_toggle);
    content()->addWidget(m_intercept);
    m_pcaLabel = addRow(m_pca);
    m_seedLabel = addRow(m_seed);
    m_orderLabel = addRow(m_order);
    m_precisionLabel = addRow(m_precision);
    m_seed->setAlignment(Qt::AlignRight);
    m_seed->setValidator(
        new QRegularExpressionValidator(QRegularExpression(u"\\d{0,20}"_s), m_seed));
}

void AdvancedSection::connectControls()
{
    connect(m_toggle, &QToolButton::toggled, this, &AdvancedSection::fold);
    connect(m_intercept, &QCheckBox::toggled, this, [this](bool on) {
        propose([on](sim::Parameters& parameters) { parameters.intercept = on; });
    });
    connect(m_pca, &QSpinBox::valueChanged, this, [this](int dimensions) {
        propose([dimensions](sim::Parameters& parameters) {
            parameters.pca = dimensions > 0 ? std::optional(dimensions) : std::nullopt;
        });
    });
    connect(m_seed, &QLineEdit::editingFinished, this, &AdvancedSection::onSeedEdited);
    connect(m_order, &QComboBox::activated, this, [this] {
        propose([order = sim::Order(m_order->currentData().toInt())](
                    sim::Parameters& parameters) { parameters.order = order; });
    });
    connect(m_precision, &QComboBox::activated, this, [this] {
        propose([precision = sim::Precision(m_precision->currentData().toInt())](
                    sim::Parameters& parameters) { parameters.precision = precision; });
    });
}

void AdvancedSection::fold(bool open)
{
    m_toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
    for (QWidget* widget : {static_cast<QWidget*>(m_intercept), static_cast<QWidget*>(m_pca),
             static_cast<QWidget*>(m_seed), static_cast<QWidget*>(m_order),
             static_cast<QWidget*>(m_precision), static_cast<QWidget*>(m_pcaLabel),
             static_cast<QWidget*>(m_seedLabel), static_cast<QWidget*>(m_orderLabel),
             static_cast<QWidget*>(m_precisionLabel)})
        widget->setVisible(open);
}

void AdvancedSection::onSeedEdited()
{
    bool fits = false;
    const qulonglong seed = m_seed->text().toULongLong(&fits);
    if (!fits)
        return showParameters(state().parameters()); // more than 64 bits
    propose([seed](sim::Parameters& parameters) { parameters.seed = seed; });
}

void AdvancedSection::retranslate()
{
    m_toggle->setText(tr("Advanced"));
    m_toggle->setToolTip(tr("Intercept, projection, seed, order and precision of the run"));
    m_intercept->setText(tr("&Intercept"));
    m_intercept->setToolTip(tr("Gives every context a constant 1, so that a model can be good or "
                               "bad whatever the query"));
    m_pcaLabel->setText(tr("Pro&jection"));
    m_pca->setSpecialValueText(tr("none"));
    m_pca->setToolTip(tr("Principal components that the contexts are projected to, fitted on the "
                         "training part")
        + u'\n' + tr("Fewer: faster and steadier, but coarser. None: the contexts as they are."));
    m_seedLabel->setText(tr("&Seed"));
    m_seed->setToolTip(tr("The only source of randomness: the same seed gives the same run") + u'\n'
        + tr("Try several before trusting a small difference."));
    m_orderLabel->setText(tr("&Order"));
    m_order->setToolTip(tr("The order in which the evaluation queries come") + u'\n'
        + tr("It matters to policies that learn, and to budgets. Shuffled: by the seed."));
    m_precisionLabel->setText(tr("Pre&cision"));
    m_precision->setToolTip(tr("Single is faster, and may choose otherwise in a close call"));
    const QSignalBlocker orderBlocker(m_order);
    m_order->clear();
    m_order->addItem(tr("shuffled"), int(sim::Order::Shuffled));
    m_order->addItem(tr("as given"), int(sim::Order::Given));
    const QSignalBlocker precisionBlocker(m_precision);
    m_precision->clear();
    m_precision->addItem(tr("double"), int(sim::Precision::Double));
    m_precision->addItem(tr("single"), int(sim::Precision::Single));
}

void AdvancedSection::showParameters(const sim::Parameters& parameters)
{
    const QSignalBlocker blockers[]{QSignalBlocker(m_intercept), QSignalBlocker(m_pca),
        QSignalBlocker(m_order), QSignalBlocker(m_precision)};
    const auto& dataset = state().dataset();
    const auto dimensions = dataset && dataset->contexts ? dataset->contexts->values.cols() : 0;
    setEnabled(dataset != nullptr);
    m_intercept->setChecked(parameters.intercept);
    m_pca->setRange(0, static_cast<int>(dimensions));
    m_pca->setValue(parameters.pca.value_or(0));
    m_seed->setText(QString::number(parameters.seed));
    m_order->choose(int(parameters.order));
    m_precision->choose(int(parameters.precision));
}

} // namespace metallm::ui
