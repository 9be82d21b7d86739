// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/learningbar.h"

#include "ui/charts/eventtext.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/timescrubber.h"
#include "ui/shell/actions.h"
#include "ui/util/format.h"
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

LearningBar::LearningBar(LearningController& learning, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_learning(learning)
    , m_buttons{addButton("learningFirst", actions.get(ActionId::FirstStep)),
          addButton("learningBack", actions.get(ActionId::StepBack)),
          addButton("learningPlay", actions.get(ActionId::PlayRun)),
          addButton("learningForward", actions.get(ActionId::StepOn)),
          addButton("learningWhole", actions.get(ActionId::WholeRun))}
    , m_play(m_buttons[2])
    , m_speed(new ChoiceBox(this))
    , m_scrubber(new TimeScrubber(this))
    , m_position(new QLabel(this))
{
    build();
    connectLearning();
    retranslate();
}

QToolButton* LearningBar::addButton(const char* name, QAction* action)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setDefaultAction(action);
    button->setAutoRepeat(action->autoRepeat());
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
    for (const int speed : speeds)
        m_speed->addItem(QString(), speed);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(measure::padding, 4, measure::padding, 2);
    row->setSpacing(2);
    for (QToolButton* button : m_buttons)
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
    connect(m_speed, &QComboBox::activated, learning,
        [this, learning] { learning->setSpeed(m_speed->currentData().toInt()); });
    connect(m_scrubber, &TimeScrubber::scrubbed, learning, &LearningController::setStep);
    connect(m_scrubber, &TimeScrubber::playToggled, learning,
        [learning] { learning->setPlaying(!learning->isPlaying()); });
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
}

void LearningBar::showPlaying()
{
    m_play->setAccessibleName(
        m_learning.isPlaying() ? tr("Pause") : tr("Play the run as it learned"));
}

void LearningBar::retranslate()
{
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
