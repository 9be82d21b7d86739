// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/learningbar.h"

#include "ui/charts/eventtext.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/timescrubber.h"
#include "ui/util/format.h"
#include "ui/util/icons.h"
#include "ui/util/theme.h"

#include <algorithm>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {
constexpr int speeds[]{1, 3, 10, 30, 100, 300, 1000}; // queries a second
} // namespace

LearningBar::LearningBar(LearningController& learning, QWidget* parent)
    : QWidget(parent)
    , m_learning(learning)
    , m_first(addButton("learningFirst", "first"))
    , m_back(addButton("learningBack", "step-back"))
    , m_play(addButton("learningPlay", "run"))
    , m_forward(addButton("learningForward", "step-on"))
    , m_whole(addButton("learningWhole", "last"))
    , m_speed(new ChoiceBox(this))
    , m_scrubber(new TimeScrubber(this))
    , m_position(new QLabel(this))
{
    build();
    connectLearning();
    retranslate();
}

QToolButton* LearningBar::addButton(const char* name, const char* icon)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(paletteIcon(QString::fromLatin1(icon)));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void LearningBar::build()
{
    m_speed->setObjectName(u"learningSpeed"_s);
    m_scrubber->setObjectName(u"timeScrubber"_s);
    m_position->setObjectName(u"learningPosition"_s);
    m_speed->setSizeAdjustPolicy(QComboBox::AdjustToContents); // all of it is to be read
    m_back->setAutoRepeat(true);
    m_forward->setAutoRepeat(true);
    for (const int speed : speeds)
        m_speed->addItem(QString(), speed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::padding, 4, measure::padding, 2);
    row->setSpacing(2);
    for (QToolButton* button : {m_first, m_back, m_play, m_forward, m_whole})
        row->addWidget(button);
    row->addSpacing(6);
    row->addWidget(m_speed);
    row->addSpacing(6);
    row->addWidget(m_scrubber, 1);
    row->addSpacing(6);
    row->addWidget(m_position);
}

void LearningBar::connectLearning()
{
    LearningController* learning = &m_learning;
    const auto toggle = [learning] { learning->setPlaying(!learning->isPlaying()); };
    connect(m_first, &QToolButton::clicked, learning, [learning] { learning->setStep(0); });
    connect(m_back, &QToolButton::clicked, learning, [learning] { learning->stepBy(-1); });
    connect(m_play, &QToolButton::clicked, learning, toggle);
    connect(m_forward, &QToolButton::clicked, learning, [learning] { learning->stepBy(1); });
    connect(
        m_whole, &QToolButton::clicked, learning, [learning] { learning->setStep(std::nullopt); });
    connect(m_speed, &QComboBox::activated, learning,
        [this, learning] { learning->setSpeed(m_speed->currentData().toInt()); });
    connect(m_scrubber, &TimeScrubber::scrubbed, learning, &LearningController::setStep);
    connect(m_scrubber, &TimeScrubber::playToggled, learning, toggle);
    connect(learning, &LearningController::stepChanged, this, &LearningBar::showStep);
    connect(learning, &LearningController::playingChanged, this, &LearningBar::showPlaying);
    connect(learning, &LearningController::speedChanged, m_speed, &ChoiceBox::choose);
    m_speed->choose(learning->speed());
}

void LearningBar::showRun(const SnapshotPtr& snapshot)
{
    m_scrubber->setSteps(m_learning.steps());
    m_scrubber->setEvents(
        m_learning.canWatch() ? eventMarks(*snapshot->analysis->experiment) : QList<ChartMark>());
    showStep();
}

void LearningBar::showStep()
{
    const RunStep& step = m_learning.step();
    m_scrubber->setStep(step);
    const QString all = formatCount(m_learning.steps());
    // As wide as it gets, or the scrubber would shake.
    m_position->setMinimumWidth(
        std::max(m_position->fontMetrics().horizontalAdvance(tr("query %1 of %2").arg(all, all)),
            m_position->fontMetrics().horizontalAdvance(tr("whole run")))
        + measure::grid);
    m_position->setText(
        step ? tr("query %1 of %2").arg(formatCount(*step + 1), all) : tr("whole run"));
    for (QToolButton* button : {m_first, m_back})
        button->setEnabled(!step || *step > 0);
    for (QToolButton* button : {m_forward, m_whole})
        button->setEnabled(step.has_value());
}

void LearningBar::showPlaying()
{
    const bool playing = m_learning.isPlaying();
    m_play->setIcon(paletteIcon(playing ? u"pause"_s : u"run"_s));
    const QString text = playing ? tr("Pause") : tr("Play the run as it learned");
    m_play->setToolTip(tr("%1 (Space)").arg(text));
    m_play->setAccessibleName(text);
}

void LearningBar::retranslate()
{
    const std::pair<QToolButton*, QString> texts[]{{m_first, tr("To the first query")},
        {m_back, tr("One query back")}, {m_forward, tr("One query on")},
        {m_whole, tr("Show the whole run")}};
    for (const auto& [button, text] : texts) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    }
    for (int i = 0; i < m_speed->count(); ++i)
        m_speed->setItemText(i, tr("%1 per second").arg(formatCount(m_speed->itemData(i).toInt())));
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("Queries that go by in a second while the run is played"));
    m_scrubber->setAccessibleName(tr("Query of the run"));
    m_scrubber->setToolTip(
        tr("Where the run stands. Arrow keys: one query; Space: play or pause; Esc or End: the "
           "whole run. Marks: events of the scenario."));
    m_position->setAccessibleName(tr("Where the run stands"));
    showPlaying();
    showStep();
}

void LearningBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
