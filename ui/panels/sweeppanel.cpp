// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sweeppanel.h"

#include "core/policy/registry.h"
#include "ui/charts/onlinestrip.h"
#include "ui/charts/sweepheat.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/countbox.h"
#include "ui/panels/sweepaxisedit.h"
#include "ui/state/parametereditor.h"
#include "ui/state/sweepcontroller.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QThread>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int controlsWidth = 330;
constexpr int mostSeeds = 1000;
} // namespace

SweepPanel::SweepPanel(const Collaborators& with, QWidget* parent)
    : QWidget(parent)
    , m_with(with)
    , m_down(new SweepAxisEdit(u"sweepDown"_s, u"0.1 1 10 100"_s, this))
    , m_across(new SweepAxisEdit(u"sweepAcross"_s, u"0:1:6"_s, this))
    , m_seeds(new CountBox(this))
    , m_metric(new ChoiceBox(this))
    , m_run(new QPushButton(this))
    , m_extent(new QLabel(this))
    , m_downLabel(new QLabel(this))
    , m_acrossLabel(new QLabel(this))
    , m_seedsLabel(new QLabel(this))
    , m_metricLabel(new QLabel(this))
    , m_heat(new SweepHeat(this))
{
    setObjectName(u"sweepPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_down->choose(u"lambda"_s);
    m_across->choose(u"cost-weight"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::padding, 6, 0, 4);
    row->setSpacing(measure::padding);
    row->addWidget(buildControls());
    row->addWidget(m_heat, 1);
    retranslate();
    connectState();
    showWhatRunWouldDo();
}

QWidget* SweepPanel::buildControls()
{
    m_seeds->setObjectName(u"sweepSeeds"_s);
    m_metric->setObjectName(u"sweepMetric"_s);
    m_run->setObjectName(u"sweepRun"_s);
    m_extent->setObjectName(u"sweepExtent"_s);
    m_seeds->setRange(1, mostSeeds);
    m_seeds->setValue(3);
    m_extent->setProperty("role", u"small"_s);
    m_seedsLabel->setBuddy(m_seeds);
    m_metricLabel->setBuddy(m_metric);
    m_downLabel->setBuddy(m_down->firstControl());
    m_acrossLabel->setBuddy(m_across->firstControl());
    auto* controls = new QWidget(this);
    controls->setFixedWidth(controlsWidth);
    auto* grid = new QGridLayout(controls);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setVerticalSpacing(5);
    grid->addWidget(m_downLabel, 0, 0);
    grid->addWidget(m_down, 0, 1, 1, 3);
    grid->addWidget(m_acrossLabel, 1, 0);
    grid->addWidget(m_across, 1, 1, 1, 3);
    grid->addWidget(m_seedsLabel, 2, 0);
    grid->addWidget(m_seeds, 2, 1);
    grid->addWidget(m_metricLabel, 2, 2);
    grid->addWidget(m_metric, 2, 3);
    grid->addWidget(m_run, 3, 0, 1, 2);
    grid->addWidget(m_extent, 3, 2, 1, 2);
    grid->setColumnStretch(3, 1);
    grid->setRowStretch(4, 1);
    return controls;
}

void SweepPanel::connectState()
{
    for (SweepAxisEdit* axis : {m_down, m_across}) {
        connect(axis, &SweepAxisEdit::changed, this, &SweepPanel::showWhatRunWouldDo);
        connect(axis, &SweepAxisEdit::submitted, this, &SweepPanel::run);
    }
    connect(m_seeds, &QSpinBox::valueChanged, this, &SweepPanel::showWhatRunWouldDo);
    connect(m_run, &QPushButton::clicked, this, &SweepPanel::run);
    connect(m_metric, &QComboBox::currentIndexChanged, this,
        [this] { m_heat->setMetric(SweepMetric(m_metric->currentData().toInt())); });
    connect(m_heat, &SweepHeat::cellChosen, this, &SweepPanel::load);
    connect(m_heat, &ChartPanel::cancelRequested, &m_with.sweep, &SweepController::cancel);
    connect(&m_with.sweep, &SweepController::progressed, this,
        [this](const Progress& progress) { m_heat->setProgress(&progress); });
    connect(&m_with.sweep, &SweepController::busyChanged, this, [this](bool busy) {
        const Progress begun{"preparing", 0, 0, 0};
        m_heat->setProgress(busy ? &begun : nullptr);
        showWhatRunWouldDo();
    });
    WorkbenchState* state = &m_with.state;
    connect(state, &WorkbenchState::sweepChanged, this, [this](const SweepPtr& sweep) {
        m_heat->setSweep(sweep);
        showPresent();
    });
    connect(state, &WorkbenchState::snapshotChanged, this, &SweepPanel::showWhatRunWouldDo);
    connect(state, &WorkbenchState::datasetChanged, this, &SweepPanel::showWhatRunWouldDo);
    connect(state, &WorkbenchState::parametersChanged, this, &SweepPanel::showPresent);
    connect(state, &WorkbenchState::pricesChanged, this, &SweepPanel::showPresent);
}

void SweepPanel::retranslate()
{
    m_downLabel->setText(tr("Do&wn"));
    m_acrossLabel->setText(tr("A&cross"));
    m_down->retranslate(tr("Parameter down the table"));
    m_across->retranslate(tr("Parameter across the table"));
    m_seedsLabel->setText(tr("See&ds"));
    m_seeds->setToolTip(tr("Each combination is played with so many seeds, from the present one "
                           "on; cells show the mean"));
    m_metricLabel->setText(tr("Sho&w"));
    m_metric->setToolTip(
        tr("What the cells show: the mean over the seeds, each over all evaluation queries"));
    m_run->setText(tr("Run sweep"));
    m_run->setToolTip(tr("Plays every combination; the window stays usable"));
    const QSignalBlocker blocker(m_metric);
    const QVariant present = m_metric->currentData();
    m_metric->clear();
    for (const SweepMetric metric :
        {SweepMetric::Accuracy, SweepMetric::Cost, SweepMetric::Reward, SweepMetric::Regret})
        m_metric->addItem(metricTitle(metric), int(metric));
    m_metric->choose(present.isValid() ? present : QVariant(int(SweepMetric::Accuracy)));
    showWhatRunWouldDo();
}

void SweepPanel::showWhatRunWouldDo()
{
    const auto down = m_down->axis();
    const auto across = m_across->axis();
    const bool different = m_down->parameter() != m_across->parameter();
    const bool right = down && across && different;
    m_run->setEnabled(right && m_with.state.dataset() && !m_with.sweep.isBusy());
    if (!different)
        m_extent->setText(tr("choose two parameters"));
    else if (!right)
        m_extent->setText(tr("values: 0:1:11 or 0 0.1 0.5"));
    if (!right)
        return;
    const auto runs =
        static_cast<std::int64_t>(down->values.size() * across->values.size()) * m_seeds->value();
    const double seconds = estimatedSeconds(static_cast<double>(runs));
    QString text = tr("%Ln runs", nullptr, pluralCount(runs));
    if (seconds >= 1)
        text += u" · "_s + aboutText(seconds);
    m_extent->setText(text);
}

/// By what the analysis and the run on screen took. Runs that differ in nothing but the cost weight
/// share their analysis.
double SweepPanel::estimatedSeconds(double runs) const
{
    const SnapshotPtr& snapshot = m_with.state.snapshot();
    if (!snapshot)
        return 0;
    double analyses = runs;
    for (const SweepAxisEdit* edit : {m_down, m_across})
        if (edit->parameter() == "cost-weight")
            analyses /= static_cast<double>(edit->axis()->values.size());
    return (analyses * snapshot->analysis->elapsedSeconds + runs * snapshot->run->elapsedSeconds)
        / QThread::idealThreadCount();
}

void SweepPanel::showPresent()
{
    const WorkbenchState& state = m_with.state;
    const SweepPtr& sweep = state.sweep();
    const bool answers =
        sweep && sweep->answers(state.dataset(), state.prices(), state.parameters());
    m_heat->setStale(sweep && !answers);
    m_heat->setPresent(answers ? sweep->cellOf(state.parameters()) : std::nullopt);
}

void SweepPanel::run()
{
    if (m_run->isEnabled())
        m_with.sweep.run({*m_down->axis(), *m_across->axis()}, m_seeds->value());
}

void SweepPanel::load(std::size_t cell)
{
    const SweepPtr& sweep = m_with.state.sweep();
    QStringList values;
    for (std::size_t axis = 0; axis < sweep->result->request.axes.size(); ++axis)
        values.append(sweepableTitle(sweep->result->request.axes[axis].name) + u' '
            + parameterText(sweep->result->cells[cell].values[axis]));
    m_with.editor.propose(
        sweep->parametersOf(cell), tr("Cell of the sweep: %1").arg(values.join(u", "_s)));
}

void SweepPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
