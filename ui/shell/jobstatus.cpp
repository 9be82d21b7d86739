// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobstatus.h"

#include "ui/shell/workbench.h"
#include "ui/util/gatetext.h"
#include "ui/util/importtext.h"

namespace metallm::ui {

JobStatus::JobStatus(Workbench& workbench, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
{
    followStudy();
    followAnalysis();
    followReport();
    followOnline();
    followSweep();
    followModels();
    followResults();
}

void JobStatus::followStudy()
{
    connect(
        &m_workbench.study, &StudyController::activityStarted, this, [this](const QString& text) {
            m_studyActivity = text;
            m_workbench.log.inform(text);
            update();
        });
    connect(&m_workbench.study, &StudyController::busyChanged, this, &JobStatus::update);
    connect(&m_workbench.study, &StudyController::progressed, this, &JobStatus::progressed);
    connect(&m_workbench.study, &StudyController::failed, &m_workbench.log, &MessageLog::fail);
    connect(&m_workbench.study, &StudyController::studyOpened, this, [this](const QString& file) {
        if (m_workbench.study.contents().readOnly)
            m_workbench.log.warn(tr("%1 is open for reading only, nothing can be saved in it: copy "
                                    "it to a folder where you may write")
                                     .arg(file));
    });
    connect(&m_workbench.study, &StudyController::stopped, this,
        [this] { m_workbench.log.inform(tr("Stopped; the study is as it was before")); });
}

void JobStatus::followAnalysis()
{
    connect(&m_workbench.analysis, &AnalysisController::busyChanged, this, &JobStatus::update);
    connect(&m_workbench.analysis, &AnalysisController::progressed, this,
        [this](const Progress& progress) {
            if (!m_workbench.study.isBusy())
                emit progressed(progress);
        });
    connect(
        &m_workbench.analysis, &AnalysisController::failed, &m_workbench.log, &MessageLog::fail);
    connect(&m_workbench.analysis, &AnalysisController::stopped, this,
        [this] { m_workbench.log.inform(tr("Stopped; the charts show the last result")); });
}

void JobStatus::followReport()
{
    connect(&m_workbench.report, &ReportController::busyChanged, this, &JobStatus::update);
    connect(&m_workbench.report, &ReportController::failed, &m_workbench.log, &MessageLog::fail);
}

void JobStatus::followOnline()
{
    connect(&m_workbench.online, &OnlineController::failed, &m_workbench.log, &MessageLog::fail);
}

void JobStatus::followSweep()
{
    connect(&m_workbench.sweep, &SweepController::busyChanged, this, &JobStatus::update);
    connect(&m_workbench.sweep, &SweepController::failed, &m_workbench.log, &MessageLog::fail);
    connect(
        &m_workbench.sweep, &SweepController::progressed, this, [this](const Progress& progress) {
            if (!m_workbench.study.isBusy() && !m_workbench.analysis.isBusy())
                emit progressed(progress);
        });
}

void JobStatus::followModels()
{
    connect(&m_workbench.models, &ModelsController::failed, &m_workbench.log, &MessageLog::fail);
    connect(&m_workbench.comparer, &PinComparer::failed, &m_workbench.log, &MessageLog::fail);
}

void JobStatus::followResults()
{
    const StudyController* study = &m_workbench.study;
    connect(
        study, &StudyController::imported, this, [this](const importer::ImportSummary& summary) {
            tell(importedText(summary));
            for (const std::string& warning : summary.warnings)
                m_workbench.log.warn(QString::fromStdString(warning));
            for (const importer::LintFinding& finding : summary.lint)
                m_workbench.log.inform(lintText(finding));
        });
    connect(study, &StudyController::vectorsStored, this, [this](const QString& dataset) {
        tell(tr("The queries of %1 have new vectors").arg(dataset));
    });
    connect(study, &StudyController::pricesSaved, this,
        [this](const QString& table) { tell(tr("Saved the prices as “%1”").arg(table)); });
    connect(study, &StudyController::salvaged, this,
        [this](const QString& file, const QStringList& lost) {
            tell(tr("Saved what could be read to %1").arg(file));
            for (const QString& what : lost)
                m_workbench.log.warn(tr("Lost: %1").arg(what));
        });
    connect(study, &StudyController::exported, this,
        [this](const QString& folder) { tell(tr("Exported the data set to %1").arg(folder)); });
    connect(&m_workbench.report, &ReportController::written, this,
        [this](const QString& file) { tell(tr("Wrote the report %1").arg(file)); });
}

void JobStatus::tell(const QString& text)
{
    m_workbench.log.inform(text);
    emit accomplished(text);
}

void JobStatus::update()
{
    QString text;
    if (m_workbench.study.isBusy())
        text = m_studyActivity;
    else if (m_workbench.report.isBusy())
        text = tr("Writing the report");
    else if (m_workbench.analysis.isBusy())
        text = tr("Computing");
    else if (m_workbench.sweep.isBusy())
        text = tr("Sweeping");
    if (text == m_activity)
        return;
    m_activity = text;
    emit activityChanged(text);
}

void JobStatus::cancel()
{
    const bool sweepAlone = !m_workbench.study.isBusy() && !m_workbench.report.isBusy()
        && !m_workbench.analysis.isBusy();
    m_workbench.study.cancel();
    m_workbench.report.cancel();
    m_workbench.analysis.cancel();
    if (sweepAlone)
        m_workbench.sweep.cancel();
}

} // namespace metallm::ui
