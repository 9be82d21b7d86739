// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/reportcontroller.h"

#include "core/report/report.h"
#include "ui/state/studycontroller.h"
#include "ui/state/workbenchstate.h"

#include <QDateTime>
#include <QFileInfo>
#include <vector>

namespace metallm::ui {

namespace {

/// What went into the report, kept alive while it is written.
struct Subject {
    SnapshotPtr snapshot;
    prices::PriceTable prices;
    std::vector<prices::PriceTable> otherPrices;
    std::string createdAt;
    std::filesystem::path file;
};

Result<std::filesystem::path> writeSubject(const Subject& subject)
{
    const report::ReportInput input{*subject.snapshot->analysis, *subject.snapshot->run,
        subject.prices, subject.createdAt, subject.otherPrices};
    if (auto written = report::writeReport(input, subject.file); !written)
        return tl::unexpected(written.error());
    return subject.file;
}

} // namespace

ReportController::ReportController(WorkbenchState& state, const StudyController& study)
    : m_state(state)
    , m_study(study)
{
    connect(&m_runner, &JobRunner::started, this, [this] { emit busyChanged(true); });
    connect(&m_runner, &JobRunner::finished, this, [this] { emit busyChanged(false); });
    connect(&m_runner, &JobRunner::stopped, this, [this] { emit busyChanged(false); });
}

void ReportController::write(const QString& file)
{
    if (!m_state.snapshot())
        return;
    const Subject subject{m_state.snapshot(), m_state.prices(),
        m_study.contents().otherPriceTables(m_state.prices().name),
        QDateTime::currentDateTimeUtc().toString(Qt::ISODate).toStdString(),
        QFileInfo(file).absoluteFilePath().toStdString()};
    m_runner.start([subject](const RunContext&) { return writeSubject(subject); }, this,
        [this, file](const Result<std::filesystem::path>& result) {
            if (result)
                emit written(file);
            else
                emit failed(result.error());
        });
}

} // namespace metallm::ui
