// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/learningpanel.h"

#include "core/policy/registry.h"
#include "ui/charts/names.h"
#include "ui/charts/uncertaintychart.h"
#include "ui/models/learningmodel.h"
#include "ui/panels/bardelegate.h"
#include "ui/panels/learningbar.h"
#include "ui/panels/namedelegate.h"
#include "ui/panels/tableviews.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/elidedlabel.h"
#include "ui/util/format.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int nameWidth = 116;
constexpr int figureWidth = 62;
constexpr auto policyThatLearns = "linucb";

bool canLearn(const sim::Parameters& parameters)
{
    const policy::PolicyInfo* info = policy::find(parameters.policy);
    return info != nullptr && info->learner;
}

} // namespace

LearningPanel::LearningPanel(const Collaborators& with, QWidget* parent)
    : QWidget(parent)
    , m_with(with)
    , m_pages(new QStackedWidget(this))
    , m_hint(new QLabel(this))
    , m_learn(new QPushButton(this))
    , m_bar(new LearningBar(with.learning, with.actions, this))
    , m_status(new ElidedLabel(this))
    , m_model(new LearningModel(this))
    , m_table(new QTableView(this))
    , m_chart(new UncertaintyChart(this))
{
    setObjectName(u"learningPanel"_s);
    setProperty("role", u"panel"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_pages->addWidget(buildEmpty());
    m_pages->addWidget(buildRun());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    connectState();
    retranslate();
}

QWidget* LearningPanel::buildEmpty()
{
    auto* page = new QWidget(m_pages);
    m_hint->setObjectName(u"learningHint"_s);
    m_hint->setProperty("role", u"muted"_s);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_learn->setObjectName(u"makeItLearn"_s);
    m_learn->setProperty("role", u"primary"_s);
    auto* column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(m_hint);
    column->addWidget(m_learn, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

QWidget* LearningPanel::buildRun()
{
    auto* page = new QWidget(m_pages);
    buildTable();
    m_status->setObjectName(u"learningStatus"_s);
    m_status->setProperty("role", u"small"_s);
    m_status->setContentsMargins(measure::padding, 0, measure::padding, 3);
    auto* row = new QHBoxLayout;
    row->setSpacing(measure::grid);
    row->addWidget(m_table, 3);
    row->addWidget(m_chart, 2);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_status);
    column->addLayout(row, 1);
    return page;
}

void LearningPanel::buildTable()
{
    setUpTable(m_table);
    m_table->setObjectName(u"learningTable"_s);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new BarDelegate(m_table));
    m_table->setItemDelegateForColumn(LearningModel::Model, new NameDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = LearningModel::Plays; column < LearningModel::ColumnCount; ++column)
        header->resizeSection(column, figureWidth);
    header->resizeSection(LearningModel::Model, nameWidth); // never squeezed: the rest scrolls
    header->setMinimumSectionSize(50);
    header->setStretchLastSection(false);
}

void LearningPanel::connectState()
{
    LearningController* learning = &m_with.learning;
    WorkbenchState* state = &m_with.state;
    connect(m_learn, &QPushButton::clicked, this, &LearningPanel::makeItLearn);
    connect(state, &WorkbenchState::snapshotChanged, this, &LearningPanel::showRun);
    connect(state, &WorkbenchState::staleChanged, m_chart, &UncertaintyChart::setStale);
    connect(learning, &LearningController::recorded, m_model, &LearningModel::setRecord);
    connect(learning, &LearningController::recorded, m_chart, &UncertaintyChart::setRecord);
    connect(learning, &LearningController::recorded, this, &LearningPanel::showStatus);
    connect(learning, &LearningController::momentChanged, m_model, &LearningModel::setMoment);
    connect(learning, &LearningController::momentChanged, this, &LearningPanel::showStatus);
    connect(learning, &LearningController::stepChanged, this, &LearningPanel::showStatus);
    connect(learning, &LearningController::failed, this, &LearningPanel::showStatus);
    connect(learning, &LearningController::progressed, this, [this](const Progress& progress) {
        m_recorded = progress.fraction();
        showStatus();
    });
}

void LearningPanel::showRun()
{
    const SnapshotPtr& snapshot = m_with.state.snapshot();
    const bool watchable = m_with.learning.canWatch();
    const bool known = snapshot && snapshot->run;
    m_chart->setSnapshot(snapshot);
    m_bar->showRun(snapshot);
    m_pages->setCurrentIndex(watchable ? 1 : 0);
    m_learn->setVisible(known);
    m_recorded = 0;
    const bool learner = canLearn(m_with.state.parameters());
    m_learn->setText(learner ? tr("Choose mode online") : tr("Use LinUCB online"));
    if (!known)
        m_hint->setText(tr("Nothing to show yet.\nOpen or import a data set, then press Run."));
    else if (learner)
        m_hint->setText(tr("This run does not learn: what the policy knows was learned before it, "
                           "from the training part. Choose mode online to watch it learn from "
                           "its own answers, query by query."));
    else
        m_hint->setText(tr("The policy %1 never learns while it is evaluated. Choose one that "
                           "does, and mode online, to watch it learn query by query.")
                            .arg(policyLabel(m_with.state.parameters().policy)));
    m_learn->setToolTip(m_hint->text());
    showStatus();
}

void LearningPanel::makeItLearn()
{
    sim::Parameters parameters = m_with.state.parameters();
    if (!canLearn(parameters)) {
        parameters.policy = policyThatLearns;
        parameters.settings.clear(); // they belong to the other policy
    }
    parameters.mode = sim::Mode::Online;
    m_with.editor.propose(parameters);
}

void LearningPanel::showStatus()
{
    const LearningRecordPtr& record = m_with.learning.record();
    const auto& failure = m_with.learning.failure();
    m_chart->setUnwatchable(failure.has_value());
    if (!record) {
        m_status->setFullText(failure
                ? tr("This run cannot be watched: %1")
                      .arg(QString::fromStdString(failure->message()))
                : tr("The run is played once more, so that it can be watched: %1")
                      .arg(formatPercent(m_recorded, 0)));
        return;
    }
    const QString choice = choiceText();
    m_status->setFullText(choice.isEmpty() ? soFarText() : soFarText() + u"  ·  "_s + choice);
}

QString LearningPanel::soFarText() const
{
    const LearningRecord& record = *m_with.learning.record();
    const RunStep& step = m_with.learning.step();
    const SoFar soFar = record.soFar(step ? *step + 1 : record.steps());
    const double share = static_cast<double>(soFar.explored) / static_cast<double>(soFar.queries);
    return (step ? tr("So far: accuracy %1, %2 per 10,000 queries, explored %3 of the time")
                 : tr("Whole run: accuracy %1, %2 per 10,000 queries, explored %3 of the time"))
        .arg(formatPercent(soFar.accuracy), formatUsd(soFar.costPer10k), formatPercent(share));
}

/// What was done with the query in hand.
QString LearningPanel::choiceText() const
{
    const MomentPtr& moment = m_with.learning.moment();
    const RunStep& step = m_with.learning.step();
    if (!step || !moment || !moment->choice || moment->step != static_cast<std::size_t>(*step))
        return {};
    const sim::Experiment& experiment = m_with.learning.record()->experiment();
    const sim::ChoiceMoment& choice = *moment->choice;
    if (choice.chosen == sim::noArm)
        return tr("this query was not served");
    const QString chosen = shortArmLabel(experiment, choice.chosen);
    return choice.explored() ? tr("explored %1, although %2 looked better")
                                   .arg(chosen, shortArmLabel(experiment, choice.greedy))
                             : tr("chose %1, which looked best").arg(chosen);
}

void LearningPanel::retranslate()
{
    m_table->setAccessibleName(tr("What the policy knew of each model"));
    m_model->retranslate();
    fitHeadings(m_table->horizontalHeader());
    showRun();
}

void LearningPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace metallm::ui
