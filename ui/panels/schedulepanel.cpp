// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/schedulepanel.h"

#include "ui/charts/schedulechart.h"
#include "ui/models/schedulemodel.h"
#include "ui/panels/tableviews.h"
#include "ui/state/costweightrange.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int tableWidth = 230;
constexpr double leastRange = 0.1; // of the cost weights drawn
} // namespace

SchedulePanel::SchedulePanel(WorkbenchState& state, ParameterEditor& editor, QWidget* parent)
    : QWidget(parent)
    , m_state(state)
    , m_editor(editor)
    , m_chart(new ScheduleChart(this))
    , m_model(new ScheduleModel(this))
    , m_table(new QTableView(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_follow(new QPushButton(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"schedulePanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto* left = new QVBoxLayout;
    left->setSpacing(measure::grid);
    left->addWidget(buildButtons());
    left->addWidget(m_chart, 1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::padding, 6, measure::grid, 6);
    row->setSpacing(measure::padding);
    row->addLayout(left, 1);
    row->addWidget(buildTable());
    retranslate();
    connectState();
    showSchedule();
}

QWidget* SchedulePanel::buildButtons()
{
    m_add->setObjectName(u"addStep"_s);
    m_remove->setObjectName(u"removeStep"_s);
    m_follow->setObjectName(u"followSchedule"_s);
    m_note->setObjectName(u"scheduleNote"_s);
    m_note->setProperty("role", u"small"_s);
    m_note->setWordWrap(true);
    auto* line = new QWidget(this);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_add, m_remove, m_follow})
        row->addWidget(button);
    row->addWidget(m_note, 1);
    return line;
}

QWidget* SchedulePanel::buildTable()
{
    m_table->setObjectName(u"scheduleTable"_s);
    setUpTable(m_table);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // in the order of time
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed);
    m_table->setFixedWidth(tableWidth);
    return m_table;
}

void SchedulePanel::connectState()
{
    connect(m_chart, &ScheduleChart::picked, this, &SchedulePanel::choose);
    connect(m_chart, &ScheduleChart::added, this, [this](const ScheduleSteps& schedule, int step) {
        propose(schedule, tr("Add a step to the schedule"));
        choose(step);
    });
    connect(m_chart, &ScheduleChart::moved, this, [this](const ScheduleSteps& schedule) {
        sim::Parameters parameters = m_state.parameters();
        parameters.schedule = schedule;
        m_editor.drag(parameters, tr("Move a step of the schedule"));
    });
    connect(m_chart, &ScheduleChart::moveFinished, &m_editor, &ParameterEditor::endDrag);
    connect(m_chart, &ScheduleChart::removalRequested, this, &SchedulePanel::remove);
    connect(m_add, &QPushButton::clicked, m_chart, &ScheduleChart::addStep);
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_chart->current()); });
    connect(m_follow, &QPushButton::clicked, this, &SchedulePanel::follow);
    connect(m_model, &ScheduleModel::proposed, this, [this](const ScheduleSteps& schedule) {
        propose(schedule, tr("Change a step of the schedule"));
    });
    connect(m_model, &ScheduleModel::rejected, this, &SchedulePanel::showProblem);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { choose(current.row()); });
    connect(&m_state, &WorkbenchState::parametersChanged, this, &SchedulePanel::showSchedule);
    connect(&m_state, &WorkbenchState::datasetChanged, this, &SchedulePanel::showSchedule);
    connect(&m_state, &WorkbenchState::snapshotChanged, this, &SchedulePanel::showSchedule);
}

void SchedulePanel::showSchedule()
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    const sim::Parameters& parameters = m_state.parameters();
    std::int64_t queries = m_state.dataset() ? m_state.dataset()->queryCount() : 0;
    if (snapshot)
        queries = std::ssize(snapshot->analysis->experiment->eval);
    m_chart->setWorld(queries, parameters.costWeight, largestWeight());
    m_chart->setSchedule(parameters.schedule);
    m_model->setQueries(queries);
    m_model->setSchedule(parameters.schedule);
    const bool any = !parameters.schedule.empty();
    const bool followed = parameters.pacing == "schedule";
    m_add->setEnabled(m_state.dataset() != nullptr);
    m_follow->setVisible(any && !followed);
    showProblem({});
    choose(m_chart->current());
}

/// Well above what is in force, so that the scale is fine where it is used; no more than is useful,
/// which is looked up once for each analysis.
double SchedulePanel::largestWeight()
{
    const SnapshotPtr& snapshot = m_state.snapshot();
    if (snapshot && snapshot->analysis != m_ranged) {
        m_ranged = snapshot->analysis;
        m_most = largestUsefulWeight(*m_ranged);
    }
    double drawn = std::max(m_state.parameters().costWeight, leastRange);
    for (const sim::ScheduleStep& step : m_state.parameters().schedule)
        drawn = std::max(drawn, step.costWeight);
    return std::max(drawn, std::min(m_most, 10 * drawn));
}

void SchedulePanel::showProblem(const QString& problem)
{
    const sim::Parameters& parameters = m_state.parameters();
    const bool ignored = !parameters.schedule.empty() && parameters.pacing != "schedule";
    m_note->setText(!problem.isEmpty() ? problem
            : ignored                  ? tr("The run does not follow the schedule.")
                                       : QString());
}

void SchedulePanel::choose(int step)
{
    m_chart->setCurrent(step);
    m_remove->setEnabled(m_chart->current() >= 0);
    if (m_chart->current() < 0)
        m_table->setCurrentIndex({});
    else if (m_table->currentIndex().row() != m_chart->current())
        m_table->selectRow(m_chart->current());
}

void SchedulePanel::propose(const std::vector<sim::ScheduleStep>& schedule, const QString& text)
{
    sim::Parameters parameters = m_state.parameters();
    const bool first = parameters.schedule.empty() && !schedule.empty();
    parameters.schedule = schedule;
    if (first)
        parameters.pacing = "schedule";
    if (schedule.empty() && parameters.pacing == "schedule")
        parameters.pacing = "none";
    if (parameters.pacing != m_state.parameters().pacing)
        parameters.pacingSettings.clear();
    m_editor.propose(parameters, text);
}

void SchedulePanel::remove(int step)
{
    ScheduleSteps schedule = m_state.parameters().schedule;
    if (step < 0 || step >= static_cast<int>(schedule.size()))
        return;
    schedule.erase(schedule.begin() + step);
    propose(schedule, tr("Remove a step of the schedule"));
}

void SchedulePanel::follow()
{
    sim::Parameters parameters = m_state.parameters();
    parameters.pacing = "schedule";
    parameters.pacingSettings.clear();
    m_editor.propose(parameters);
}

void SchedulePanel::retranslate()
{
    m_add->setText(tr("Add step"));
    m_add->setToolTip(tr("The cost weight changes at a query (double click, or Insert)"));
    m_remove->setText(tr("Remove"));
    m_remove->setToolTip(tr("Remove the chosen step (Delete)"));
    m_follow->setText(tr("Follow the schedule"));
    m_follow->setToolTip(tr("Sets the pacing to “Schedule”"));
    m_table->setAccessibleName(tr("Schedule of the cost weight"));
    m_model->retranslate();
    showProblem({});
}

void SchedulePanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
