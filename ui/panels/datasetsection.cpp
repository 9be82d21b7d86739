// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/datasetsection.h"

#include "ui/panels/choicebox.h"
#include "ui/panels/numberbox.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr double mostPercent = 99; // something must be left to evaluate

QString named(const std::optional<std::string>& split)
{
    return split ? QString::fromStdString(*split) : QString();
}

/// Two names as the data of one item; a name may hold any character but a line break.
QString pairOf(const QString& train, const QString& eval)
{
    return train + u'\n' + eval;
}

} // namespace

DatasetSection::DatasetSection(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : TuningSection(state, editor, parent)
    , m_dataset(new ChoiceBox(this))
    , m_simulated(new QLabel(this))
    , m_split(new ChoiceBox(this))
    , m_fraction(new NumberBox(0, mostPercent, 5, 0, this))
    , m_embed(new QPushButton(this))
{
    m_dataset->setObjectName(u"datasetChoice"_s);
    m_split->setObjectName(u"splitChoice"_s);
    m_fraction->setObjectName(u"trainFraction"_s);
    m_embed->setObjectName(u"embedButton"_s);
    build();
    retranslate();
    showParameters(state.parameters());
    connect(m_dataset, &QComboBox::activated, this,
        [this] { emit datasetChosen(m_dataset->currentData().toString()); });
    connect(m_split, &QComboBox::activated, this, &DatasetSection::onSplitChosen);
    connect(m_fraction, &QDoubleSpinBox::valueChanged, this, [this](double percent) {
        propose(
            [percent](sim::Parameters& parameters) { parameters.trainFraction = percent / 100; });
    });
}

void DatasetSection::build()
{
    m_fraction->setButtonSymbols(QAbstractSpinBox::NoButtons);
    content()->addWidget(m_dataset);
    m_simulated->setProperty("role", u"small"_s);
    content()->addWidget(m_simulated);
    m_splitLabel = addRow(m_split);
    m_fractionLabel = addRow(m_fraction);
    m_contextsLabel = addRow(m_embed);
    connect(m_embed, &QPushButton::clicked, this, &DatasetSection::embedRequested);
}

void DatasetSection::retranslate()
{
    setHeading(tr("Data set"));
    m_simulated->setText(tr("Simulated data"));
    m_dataset->setAccessibleName(tr("Data set"));
    m_splitLabel->setText(tr("S&plit"));
    m_split->setToolTip(tr("Train and evaluate on parts that the data set names, or on a random "
                           "split that keeps the shares of the domains"));
    m_fractionLabel->setText(tr("&Train / evaluate"));
    m_fraction->setToolTip(
        tr("Share of the queries that the policy learns from; the rest is evaluated") + u'\n'
        + tr("Higher: better learnt, but judged on fewer queries, so with wider intervals."));
    m_contextsLabel->setText(tr("C&ontexts"));
    showContexts();
    showDatasets();
}

/// What the queries' contexts came from, on the button that replaces them.
void DatasetSection::showContexts()
{
    const auto& dataset = state().dataset();
    m_embed->setEnabled(dataset != nullptr);
    if (!dataset || !dataset->contexts) {
        m_embed->setText(tr("none…"));
        m_embed->setToolTip(
            tr("Give every query a context vector, for policies that learn from it"));
        return;
    }
    const QString embedder = QString::fromStdString(dataset->contexts->embedder);
    const QString name = embedder.section(u':', 0, 0);
    m_embed->setText(tr("%1 · %2 …").arg(name, formatCount(dataset->contexts->values.cols())));
    m_embed->setToolTip(tr("The contexts come from %1. Choose others.").arg(embedder));
}

void DatasetSection::setDatasets(const QList<store::DatasetInfo>& datasets)
{
    m_datasets = datasets;
    showDatasets();
}

void DatasetSection::showDatasets()
{
    const QSignalBlocker blocker(m_dataset);
    m_dataset->clear();
    for (const store::DatasetInfo& info : m_datasets) {
        const QString name = QString::fromStdString(info.name);
        m_dataset->addItem(
            tr("%1 · %Ln queries", nullptr, pluralCount(info.queries)).arg(name), name);
    }
    if (state().dataset())
        m_dataset->choose(QString::fromStdString(state().dataset()->name));
}

void DatasetSection::showParameters(const sim::Parameters& parameters)
{
    const auto& dataset = state().dataset();
    setEnabled(dataset != nullptr || !m_datasets.isEmpty());
    m_simulated->setVisible(dataset && dataset->simulated);
    const QSignalBlocker blocker(m_dataset);
    if (dataset)
        m_dataset->choose(QString::fromStdString(dataset->name));
    m_dataset->setToolTip(dataset ? tr("The data set that everything is computed from: %1")
                                        .arg(QString::fromStdString(dataset->name))
                                  : tr("No data set is open"));
    showContexts();
    showSplits(parameters);
}

void DatasetSection::showSplits(const sim::Parameters& parameters)
{
    const QSignalBlocker splitBlocker(m_split);
    const QSignalBlocker fractionBlocker(m_fraction);
    const bool named = parameters.trainSplit || parameters.evalSplit;
    m_split->clear();
    m_split->addItem(tr("by share"), QString());
    if (const auto& dataset = state().dataset()) {
        for (const std::string& train : dataset->splits) {
            for (const std::string& eval : dataset->splits) {
                const QString a = QString::fromStdString(train);
                const QString b = QString::fromStdString(eval);
                if (train != eval)
                    m_split->addItem(tr("%1 / %2").arg(a, b), pairOf(a, b));
            }
        }
    }
    const QString a = ui::named(parameters.trainSplit);
    const QString b = ui::named(parameters.evalSplit);
    if (named && m_split->findData(pairOf(a, b)) < 0)
        m_split->addItem(
            tr("%1 / %2").arg(a.isEmpty() ? tr("rest") : a, b.isEmpty() ? tr("rest") : b),
            pairOf(a, b));
    m_split->choose(named ? pairOf(a, b) : QString());
    const bool hasSplits = m_split->count() > 1;
    m_split->setVisible(hasSplits);
    m_splitLabel->setVisible(hasSplits);
    m_fraction->setVisible(!named);
    m_fractionLabel->setVisible(!named);
    const double percent = 100 * parameters.trainFraction;
    m_fraction->setValue(percent);
    m_fraction->setSuffix(
        u" % / "_s + m_fraction->textFromValue(100 - m_fraction->value()) + u" %"_s);
}

void DatasetSection::onSplitChosen()
{
    const QStringList names = m_split->currentData().toString().split(u'\n');
    const auto nameAt = [&names](qsizetype i) {
        return names.value(i).isEmpty() ? std::nullopt
                                        : std::optional<std::string>(names.value(i).toStdString());
    };
    propose([&nameAt](sim::Parameters& parameters) {
        parameters.trainSplit = nameAt(0);
        parameters.evalSplit = nameAt(1);
    });
}

} // namespace metallm::ui
