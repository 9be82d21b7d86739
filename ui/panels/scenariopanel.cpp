// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/scenariopanel.h"

#include "ui/charts/eventtext.h"
#include "ui/charts/timeline.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int formWidth = 290;

QString timeText(std::int64_t time)
{
    return EventText::tr("query %1").arg(time);
}

} // namespace

ScenarioPanel::ScenarioPanel(const Collaborators& with, QWidget* parent)
    : QWidget(parent)
    , m_with(with)
    , m_timeline(new Timeline(this))
    , m_chosen(new QScrollArea(this))
    , m_form(new EventForm(this))
    , m_add(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_menu(new QMenu(m_add))
    , m_problem(new QLabel(this))
    , m_hint(new QLabel(this))
{
    setObjectName(u"scenarioPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_chosen->setFocusPolicy(Qt::NoFocus); // what is in it is scrolled to
    auto* page = new QWidget(m_chosen);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_hint);
    column->addWidget(m_form);
    column->addStretch(1);
    m_chosen->setWidget(page);
    m_chosen->setWidgetResizable(true);
    m_chosen->setFixedWidth(formWidth);
    m_chosen->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setProperty("role", u"panel"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::padding, 6, measure::grid, 6);
    row->setSpacing(measure::padding);
    row->addWidget(buildLeft(), 1);
    row->addWidget(m_chosen);
    retranslate();
    connectState();
    showWorld();
}

QWidget* ScenarioPanel::buildLeft()
{
    m_add->setObjectName(u"addEvent"_s);
    m_remove->setObjectName(u"removeEvent"_s);
    m_menu->setObjectName(u"addEventMenu"_s);
    m_problem->setObjectName(u"scenarioProblem"_s);
    m_problem->setProperty("role", u"bad"_s);
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    auto* left = new QWidget(this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_add);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_problem, 1);
    buttons->addStretch(0);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::grid);
    column->addLayout(buttons);
    column->addWidget(m_timeline, 1);
    return left;
}

void ScenarioPanel::connectState()
{
    connect(m_timeline, &Timeline::picked, this, &ScenarioPanel::choose);
    connect(m_timeline, &Timeline::moved, this, &ScenarioPanel::move);
    connect(m_timeline, &Timeline::moveFinished, &m_with.editor, &ParameterEditor::endDrag);
    connect(m_timeline, &Timeline::removalRequested, this, &ScenarioPanel::remove);
    connect(m_add, &QPushButton::clicked, this,
        [this] { m_menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height()))); });
    connect(m_remove, &QPushButton::clicked, this, [this] { remove(m_timeline->current()); });
    connect(m_form, &EventForm::edited, this, &ScenarioPanel::edit);
    WorkbenchState* state = &m_with.state;
    connect(state, &WorkbenchState::datasetChanged, this, &ScenarioPanel::showWorld);
    connect(state, &WorkbenchState::parametersChanged, this, &ScenarioPanel::showWorld);
    connect(state, &WorkbenchState::snapshotChanged, this, [this] {
        showProblem(nullptr);
        showWorld();
    });
    connect(&m_with.analysis, &AnalysisController::failed, this, [this](const Error& error) {
        if (error.what.starts_with("the event"))
            showProblem(&error);
    });
}

std::int64_t ScenarioPanel::queries() const
{
    const SnapshotPtr& snapshot = m_with.state.snapshot();
    if (snapshot)
        return std::ssize(snapshot->analysis->experiment->eval);
    const auto& dataset = m_with.state.dataset();
    return dataset ? dataset->queryCount() : 0;
}

void ScenarioPanel::showWorld()
{
    const auto& dataset = m_with.state.dataset();
    const sim::Parameters& parameters = m_with.state.parameters();
    EventForm::World world;
    for (const std::string& model : parameters.models)
        world.models.append(QString::fromStdString(model));
    if (dataset && world.models.isEmpty())
        for (const data::ModelInfo& model : dataset->models)
            world.models.append(QString::fromStdString(model.name));
    if (dataset)
        for (const std::string& domain : dataset->domains)
            world.domains.append(QString::fromStdString(domain));
    world.queries = queries();
    const SnapshotPtr& snapshot = m_with.state.snapshot();
    world.costMode = snapshot ? snapshot->analysis->experiment->costs.mode : parameters.costMode;
    m_world = world;
    m_form->setWorld(world);
    m_timeline->setQueries(world.queries);
    m_add->setEnabled(dataset != nullptr);
    m_menu->actions().at(int(Kind::Drift))->setEnabled(!world.domains.isEmpty());
    showScenario();
}

void ScenarioPanel::showScenario()
{
    const auto& events = m_with.state.parameters().scenario.events;
    m_timeline->setEvents(events);
    const int current = m_timeline->current();
    m_remove->setEnabled(current >= 0);
    m_form->setEvent(
        current >= 0 ? std::optional(events[static_cast<std::size_t>(current)]) : std::nullopt);
    m_hint->setVisible(current < 0);
    m_chosen->setVisible(!events.empty());
}

void ScenarioPanel::choose(int event)
{
    m_timeline->setCurrent(event);
    showScenario();
}

void ScenarioPanel::showProblem(const Error* error)
{
    m_problem->setText(error ? QString::fromStdString(error->message()) : QString());
    m_problem->setVisible(error != nullptr);
}

sim::Event ScenarioPanel::made(Kind kind) const
{
    using Type = sim::Event::Kind;
    const Type types[] = {Type::Price, Type::Join, Type::Leave, Type::Mix, Type::Feedback,
        Type::Feedback, Type::Quality};
    sim::Event event{.kind = types[static_cast<int>(kind)], .time = m_world.queries / 2};
    if (event.kind != Type::Mix && event.kind != Type::Feedback && !m_world.models.isEmpty())
        event.model = m_world.models.front().toStdString();
    if (kind == Kind::Price)
        event.factor = 2;
    if (kind == Kind::Quality)
        event.factor = 0.8;
    if (kind == Kind::LateFeedback)
        event.delay = std::max<std::int64_t>(m_world.queries / 20, 1);
    if (kind == Kind::PartialFeedback)
        event.share = 0.3;
    if (kind == Kind::Drift)
        for (const QString& domain : m_world.domains)
            event.weights[domain.toStdString()] = domain == m_world.domains.front() ? 3 : 1;
    return event;
}

void ScenarioPanel::fillMenu()
{
    m_menu->clear();
    const std::pair<Kind, QString> kinds[] = {{Kind::Price, tr("Price change")},
        {Kind::Join, tr("Model joins")}, {Kind::Leave, tr("Model leaves")},
        {Kind::Drift, tr("Domain drift")}, {Kind::LateFeedback, tr("Late feedback")},
        {Kind::PartialFeedback, tr("Partial feedback")}, {Kind::Quality, tr("Quality drop")}};
    for (const auto& [kind, text] : kinds)
        m_menu->addAction(text, this, [this, kind = kind] { add(made(kind)); });
}

void ScenarioPanel::add(const sim::Event& event)
{
    sim::Parameters parameters = m_with.state.parameters();
    parameters.scenario.events.push_back(event);
    const int added = static_cast<int>(parameters.scenario.events.size()) - 1;
    m_with.editor.propose(parameters, tr("Add: %1").arg(EventText::of(event)));
    choose(added);
    m_timeline->setFocus();
}

void ScenarioPanel::remove(int event)
{
    sim::Parameters parameters = m_with.state.parameters();
    auto& events = parameters.scenario.events;
    if (event < 0 || event >= static_cast<int>(events.size()))
        return;
    const QString text = EventText::of(events[static_cast<std::size_t>(event)]);
    events.erase(events.begin() + event);
    showProblem(nullptr);
    m_with.editor.propose(parameters, tr("Remove: %1").arg(text));
    choose(std::min(event, static_cast<int>(events.size()) - 1));
}

/// What core allows is proposed; what it does not is said, and stays in the form to be mended.
void ScenarioPanel::edit(const sim::Event& event)
{
    if (const auto checked = sim::checkEvent(event); !checked)
        return showProblem(&checked.error());
    showProblem(nullptr);
    sim::Parameters parameters = m_with.state.parameters();
    parameters.scenario.events[static_cast<std::size_t>(m_timeline->current())] = event;
    m_with.editor.propose(parameters, tr("Event: %1").arg(EventText::of(event)));
}

void ScenarioPanel::move(int event, qint64 time)
{
    sim::Parameters parameters = m_with.state.parameters();
    sim::Event& moved = parameters.scenario.events[static_cast<std::size_t>(event)];
    moved.time = time;
    m_with.editor.drag(parameters, tr("Move: %1 to %2").arg(EventText::of(moved), timeText(time)));
}

void ScenarioPanel::retranslate()
{
    m_add->setText(tr("Add event…"));
    m_remove->setText(tr("Remove"));
    m_add->setToolTip(tr("Something that changes while the run goes on"));
    m_remove->setToolTip(tr("Remove the chosen event (Delete)"));
    m_hint->setText(tr("Choose an event to edit it."));
    m_form->retranslate();
    fillMenu();
}

void ScenarioPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showWorld();
    }
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
