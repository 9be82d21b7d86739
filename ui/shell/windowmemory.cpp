// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/windowrecord.h"
#include "ui/shell/workbench.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

namespace metallm::ui {

namespace {

constexpr int lookMilliseconds = 20;
constexpr int mostLooks = 500; // a chart that gets no result must not hold up the rest

} // namespace

WindowMemory::WindowMemory(MainWindow& window, Workbench& workbench)
    : QObject(&window)
    , m_window(window)
    , m_workbench(workbench)
{
    const WorkbenchState* state = &workbench.state;
    connect(state, &WorkbenchState::datasetChanged, this, &WindowMemory::changed);
    connect(state, &WorkbenchState::parametersChanged, this, &WindowMemory::changed);
    connect(state, &WorkbenchState::pricesChanged, this, &WindowMemory::changed);
    connect(state, &WorkbenchState::viewChanged, this, &WindowMemory::changed);
    connect(state, &WorkbenchState::snapshotChanged, this, &WindowMemory::awaitCharts);
    m_await.setInterval(lookMilliseconds);
    connect(&m_await, &QTimer::timeout, this, &WindowMemory::restoreResult);
    connect(&workbench.study, &StudyController::studyOpened, this, &WindowMemory::changed);
    connect(
        &workbench.study, &StudyController::datasetLoaded, this, &WindowMemory::restoreQuestion);
    connect(&workbench.study, &StudyController::failed, this, &WindowMemory::giveUp);
    connect(&workbench.study, &StudyController::stopped, this, &WindowMemory::giveUp);
    connect(&workbench.analysis, &AnalysisController::failed, this, &WindowMemory::giveUp);
}

QJsonObject WindowMemory::record() const
{
    if (!m_pending.isEmpty())
        return m_pending;
    QJsonObject record = toJson(sessionRecord(m_workbench.study.file(), m_workbench.state));
    const QJsonObject frame = windowRecord(m_window);
    for (auto entry = frame.begin(); entry != frame.end(); ++entry)
        record.insert(entry.key(), entry.value());
    return record;
}

void WindowMemory::restore(const QJsonObject& record)
{
    restoreFrame(m_window, record);
    const auto asked = sessionRecordFromJson(record);
    if (!asked)
        m_workbench.log.warn(tr("The settings of the last session cannot be read: open the study "
                                "from the list of recent ones"));
    else if (!asked->study.isEmpty())
        openStudy(*asked);
    m_pending = m_asked ? record : QJsonObject();
}

void WindowMemory::openStudy(const SessionRecord& record)
{
    // The controller would make an empty one in its place.
    if (!QFileInfo::exists(record.study))
        return m_workbench.log.add({Severity::Failure,
            tr("The study of the last session, %1, is no longer there: open it from where it is "
               "now, or another one")
                .arg(QDir::toNativeSeparators(record.study))});
    m_asked = record;
    m_workbench.study.openStudy(record.study, record.dataset);
}

void WindowMemory::restoreQuestion()
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    const auto& dataset = m_workbench.state.dataset();
    if (!asked || !dataset)
        return;
    if (dataset->name != asked->dataset.toStdString())
        return giveUp();
    m_workbench.state.setPrices(asked->prices);
    m_workbench.state.setParameters(asked->parameters);
    if (QString::fromStdString(dataset->hash) == asked->datasetHash)
        return m_workbench.state.setView(asked->view);
    m_workbench.log.warn(tr("%1 has changed since the last session: its filters and the query that "
                            "was chosen were not restored")
                             .arg(asked->dataset));
}

/// The frontier comes before the run.
void WindowMemory::awaitCharts()
{
    const SnapshotPtr& snapshot = m_workbench.state.snapshot();
    if (!m_pending.isEmpty() && !m_asked && snapshot && snapshot->run && !m_await.isActive())
        m_await.start();
}

void WindowMemory::restoreResult()
{
    if (!isReadyFor(m_window, m_pending) && ++m_looks < mostLooks)
        return;
    m_await.stop();
    restoreContent(m_window, std::exchange(m_pending, QJsonObject()));
    emit changed();
}

void WindowMemory::giveUp()
{
    m_await.stop();
    m_asked.reset();
    m_pending = QJsonObject();
}

} // namespace metallm::ui
