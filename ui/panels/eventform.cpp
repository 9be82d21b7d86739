// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/eventform.h"

#include "ui/charts/eventtext.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/countbox.h"
#include "ui/panels/numberbox.h"
#include "ui/util/theme.h"

#include <limits>
#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

using sim::Event;
using Kind = Event::Kind;

constexpr int controlWidth = 132;
constexpr double widest = 1e6; // of a factor, a price, a weight

bool namesAModel(Kind kind)
{
    return kind != Kind::Mix && kind != Kind::Feedback;
}

bool hasNewPrices(const Event& event)
{
    return event.inputUsdPerMtok || event.outputUsdPerMtok || event.flatUsdPerQuery;
}

int atMost(std::int64_t count)
{
    return static_cast<int>(std::min<std::int64_t>(count, std::numeric_limits<int>::max()));
}

} // namespace

EventForm::EventForm(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"eventForm"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
}

void EventForm::setWorld(const World& world)
{
    if (world == m_world)
        return;
    m_world = world;
    build();
}

/// The controls that are there can show it.
bool EventForm::sameFields(const Event& event) const
{
    return m_event && m_event->kind == event.kind
        && m_event->factor.has_value() == event.factor.has_value();
}

void EventForm::setEvent(const std::optional<Event>& event)
{
    const bool rebuild = !event || !sameFields(*event);
    m_event = event;
    if (rebuild)
        build();
    else
        showValues();
}

void EventForm::build()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_show.clear();
    m_body = new QWidget(this);
    m_rows = new QFormLayout(m_body);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setVerticalSpacing(measure::grid);
    layout()->addWidget(m_body);
    if (!m_event)
        return;
    auto* heading = new QLabel(EventText::kind(m_event->kind), m_body);
    heading->setProperty("role", u"heading"_s);
    m_rows->addRow(heading);
    addTime();
    if (namesAModel(m_event->kind))
        addModel();
    switch (m_event->kind) {
    case Kind::Price:
        addPrice();
        break;
    case Kind::Quality:
        addQuality();
        break;
    case Kind::Feedback:
        addFeedback();
        break;
    case Kind::Mix:
        addMix();
        break;
    case Kind::Join:
    case Kind::Leave:
        break;
    }
    showValues();
}

QWidget* EventForm::named(
    QWidget* control, const char* name, const QString& label, const QString& help)
{
    control->setObjectName(QString::fromLatin1(name));
    control->setToolTip(help);
    control->setAccessibleName(label);
    control->setFixedWidth(controlWidth);
    m_rows->addRow(label, control);
    return control;
}

NumberBox* EventForm::addNumber(const char* name, const QString& label, const QString& help,
    std::function<double(const Event&)> read, std::function<void(Event&, double)> write,
    double most)
{
    auto* box = new NumberBox(0, most, 0.1, 0, m_body);
    named(box, name, label, help);
    m_show.push_back([box, read = std::move(read)](const Event& event) {
        const QSignalBlocker blocker(box);
        box->setValue(read(event));
    });
    connect(
        box, &QDoubleSpinBox::valueChanged, this, [this, write = std::move(write)](double value) {
            change([&](Event& event) { write(event, value); });
        });
    return box;
}

void EventForm::addTime()
{
    auto* box = new CountBox(m_body);
    box->setRange(0, atMost(std::max<std::int64_t>(m_world.queries - 1, m_event->time)));
    named(box, "eventTime", tr("From query"),
        tr("The first query that is played in the changed world, counted from 0"));
    m_show.push_back([box](const Event& event) {
        const QSignalBlocker blocker(box);
        box->setValue(atMost(event.time));
    });
    connect(box, &QSpinBox::valueChanged, this,
        [this](int time) { change([time](Event& event) { event.time = time; }); });
}

void EventForm::addModel()
{
    auto* box = new ChoiceBox(m_body);
    for (const QString& model : std::as_const(m_world.models))
        box->addItem(model, model);
    const QString present = QString::fromStdString(m_event->model);
    if (box->findData(present) < 0) // left out by now: core says what to do
        box->addItem(present, present);
    named(box, "eventModel", tr("Model"), tr("The model that changes"));
    m_show.push_back(
        [box](const Event& event) { box->choose(QString::fromStdString(event.model)); });
    connect(box, &QComboBox::activated, this, [this, box] {
        change([box](Event& event) { event.model = box->currentData().toString().toStdString(); });
    });
    if (m_event->kind != Kind::Join)
        return;
    auto* warm = new QCheckBox(tr("Known from training"), m_body);
    warm->setObjectName(u"eventWarm"_s);
    warm->setToolTip(tr("Warm start: what the training part says of the model is known when it "
                        "joins. Otherwise it begins with nothing learned."));
    m_rows->addRow(warm);
    m_show.push_back([warm](const Event& event) {
        const QSignalBlocker blocker(warm);
        warm->setChecked(event.warm);
    });
    connect(warm, &QCheckBox::toggled, this,
        [this](bool on) { change([on](Event& event) { event.warm = on; }); });
}

void EventForm::addWays(const QString& first, const QString& second, bool isSecond,
    std::function<void(Event&, bool)> write)
{
    auto* box = new ChoiceBox(m_body);
    box->addItem(first, false);
    box->addItem(second, true);
    named(box, "eventWay", tr("Change"), tr("How it changes; the boxes below follow from it"));
    box->choose(isSecond);
    connect(box, &QComboBox::activated, this, [this, box, write = std::move(write)] {
        change([&](Event& event) { write(event, box->currentData().toBool()); });
    });
}

void EventForm::addPrice()
{
    const bool flat = m_world.costMode == data::CostMode::Flat;
    addWays(tr("by a factor"), tr("to new prices"), hasNewPrices(*m_event),
        [flat](Event& event, bool toPrices) {
            event.factor = toPrices ? std::nullopt : std::optional(2.0);
            event.inputUsdPerMtok = toPrices && !flat ? std::optional(1.0) : std::nullopt;
            event.outputUsdPerMtok = toPrices && !flat ? std::optional(3.0) : std::nullopt;
            event.flatUsdPerQuery = toPrices && flat ? std::optional(0.001) : std::nullopt;
        });
    const auto add = [this](const char* name, const QString& label, const QString& help,
                         std::optional<double> Event::*member) {
        addNumber(
            name, label, help, [member](const Event& event) { return (event.*member).value_or(0); },
            [member](Event& event, double value) { event.*member = value; }, widest);
    };
    if (m_event->factor)
        return add("eventFactor", tr("Times"),
            tr("The model’s cost is this many times what it was"), &Event::factor);
    if (m_event->flatUsdPerQuery)
        return add("eventFlat", tr("USD a query"), tr("US dollars for one query"),
            &Event::flatUsdPerQuery);
    add("eventInput", tr("Input $/Mtok"), tr("US dollars for a million input tokens"),
        &Event::inputUsdPerMtok);
    add("eventOutput", tr("Output $/Mtok"), tr("US dollars for a million output tokens"),
        &Event::outputUsdPerMtok);
}

void EventForm::addQuality()
{
    addWays(
        tr("by a factor"), tr("fails at times"), !m_event->factor, [](Event& event, bool byChance) {
            event.factor = byChance ? std::nullopt : std::optional(0.8);
            event.chance = byChance ? 0.2 : 0;
        });
    if (m_event->factor)
        addNumber(
            "eventFactor", tr("Times"), tr("Scores are this share of what they were, 0 to 1"),
            [](const Event& event) { return event.factor.value_or(1); },
            [](Event& event, double value) { event.factor = value; }, 1);
    else
        addNumber(
            "eventChance", tr("Fails, %"), tr("Share of the queries on which the score is 0"),
            [](const Event& event) { return 100 * event.chance; },
            [](Event& event, double value) { event.chance = value / 100; }, 100);
}

void EventForm::addFeedback()
{
    auto* delay = new CountBox(m_body);
    delay->setRange(0, atMost(m_world.queries));
    named(delay, "eventDelay", tr("Late by, queries"),
        tr("An outcome is told so many queries after the model was chosen"));
    m_show.push_back([delay](const Event& event) {
        const QSignalBlocker blocker(delay);
        delay->setValue(atMost(event.delay));
    });
    connect(delay, &QSpinBox::valueChanged, this,
        [this](int value) { change([value](Event& event) { event.delay = value; }); });
    addNumber(
        "eventShare", tr("Told for, %"), tr("Share of the queries whose outcome is told at all"),
        [](const Event& event) { return 100 * event.share; },
        [](Event& event, double value) { event.share = value / 100; }, 100);
}

void EventForm::addMix()
{
    for (const QString& domain : std::as_const(m_world.domains)) {
        const std::string name = domain.toStdString();
        addNumber(
            "eventWeight", domain,
            tr("How likely the next query is to come from this domain, beside the others"),
            [name](const Event& event) {
                const auto found = event.weights.find(name);
                return found == event.weights.end() ? 0 : found->second;
            },
            [name](Event& event, double value) { event.weights[name] = value; }, widest)
            ->setObjectName(u"eventWeight_"_s + domain);
    }
}

void EventForm::change(const std::function<void(Event&)>& edit)
{
    Event changed = *m_event;
    edit(changed);
    if (changed != *m_event)
        emit edited(changed);
}

void EventForm::showValues()
{
    for (const auto& show : m_show)
        show(*m_event);
}

} // namespace metallm::ui
