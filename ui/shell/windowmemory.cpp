// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "ui/charts/chartview.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowrecord.h"
#include "ui/shell/workbench.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui {

WindowMemory::WindowMemory(MainWindow& window, Workbench& workbench)
    : QObject(&window)
    , m_window(window)
    , m_workbench(workbench)
{
    followState();
    followCharts();
}

void WindowMemory::followState()
{
    const WorkbenchState* state = &m_workbench.state;
    connect(state, &WorkbenchState::datasetChanged, this, &WindowMemory::changed);
    connect(state, &WorkbenchState::parametersChanged, this, &WindowMemory::changed);
    connect(state, &WorkbenchState::pricesChanged, this, &WindowMemory::changed);
    connect(state, &WorkbenchState::viewChanged, this, &WindowMemory::changed);
    connect(&m_workbench.sides, &SideBySide::changed, this, &WindowMemory::restoreSides);
    const StudyController* study = &m_workbench.study;
    connect(study, &StudyController::studyOpened, this, &WindowMemory::onStudyOpened);
    connect(study, &StudyController::datasetLoaded, this, &WindowMemory::restoreQuestion);
    connect(study, &StudyController::failed, this, &WindowMemory::giveUp);
    connect(study, &StudyController::stopped, this, &WindowMemory::giveUp);
}

/// Each gets its zoom with its picture, which may be long after the others: a panel that nobody
/// sees has none.
void WindowMemory::followCharts()
{
    for (ChartView* chart : m_window.findChildren<ChartView*>())
        connect(
            chart, &ChartPanel::pictureSwapped, this, [this, chart] { restoreZoomOf(*chart); },
            Qt::QueuedConnection); // a picture is taken up after it was announced
}

QJsonObject WindowMemory::record() const
{
    if (m_asked)
        return m_record;
    QJsonObject record = toJson(sessionRecord(m_workbench.study.file(), m_workbench.state));
    const QJsonObject frame = windowRecord(m_window);
    for (auto entry = frame.begin(); entry != frame.end(); ++entry)
        record.insert(entry.key(), entry.value());
    const auto sides = m_sides.value_or(m_workbench.sides.ordinals());
    record.insert(u"sides"_s, QJsonArray{sides[0], sides[1]});
    return withZooms(record, m_zooms);
}

void WindowMemory::restore(const QJsonObject& record)
{
    restoreFrame(m_window, record);
    m_record = record;
    const auto asked = sessionRecordFromJson(record);
    if (!asked)
        m_workbench.log.warn(tr("The settings of the last session cannot be read: open the study "
                                "from the list of recent ones"));
    else if (!asked->study.isEmpty())
        openStudy(*asked);
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

/// An empty one leaves nothing to restore.
void WindowMemory::onStudyOpened(const QString& file)
{
    m_zooms = QJsonObject();
    m_sides.reset();
    if (m_asked && (file != m_asked->study || m_asked->dataset.isEmpty()))
        giveUp();
    emit changed();
}

void WindowMemory::restoreQuestion()
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    const QJsonObject record = std::exchange(m_record, QJsonObject());
    m_zooms = QJsonObject(); // another one's
    m_sides.reset();
    const auto& dataset = m_workbench.state.dataset();
    if (!asked || !dataset || m_workbench.study.file() != asked->study
        || dataset->name != asked->dataset.toStdString())
        return;
    m_workbench.state.setPrices(asked->prices);
    m_workbench.state.setParameters(asked->parameters);
    restoreChoices(m_window, record);
    m_zooms = zoomsOf(record);
    if (const QJsonArray sides = record.value(u"sides"_s).toArray(); sides.size() == 2)
        m_sides = {sides[0].toInt(SideBySide::none), sides[1].toInt(SideBySide::none)};
    if (QString::fromStdString(dataset->hash) == asked->datasetHash)
        return m_workbench.state.setView(asked->view);
    m_workbench.log.warn(tr("%1 has changed since the last session: its filters and the query that "
                            "was chosen were not restored")
                             .arg(asked->dataset));
}

void WindowMemory::restoreZoomOf(ChartView& chart)
{
    const QJsonValue zoom = m_zooms.value(chart.objectName());
    if (zoom.isUndefined() || !restoreZoom(chart, zoom))
        return;
    m_zooms.remove(chart.objectName());
    emit changed();
}

/// Pins come with the data set, the present analysis with its first answer.
void WindowMemory::restoreSides()
{
    const auto sides = std::exchange(m_sides, std::nullopt);
    if (sides && !m_workbench.sides.chooseOrdinals(*sides) && !m_workbench.state.snapshot())
        m_sides = sides;
    emit changed();
}

void WindowMemory::giveUp()
{
    m_asked.reset();
    m_record = QJsonObject();
}

} // namespace metallm::ui
