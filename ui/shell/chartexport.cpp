// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/chartexport.h"

#include "ui/charts/chartpanel.h"
#include "ui/dialogs/filedialog.h"
#include "ui/shell/workbench.h"
#include "ui/state/exportplace.h"

#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

bool writeText(const QString& path, const QString& text)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) >= 0 && file.commit();
}

} // namespace

ChartExport::ChartExport(Workbench& workbench, Settings& settings, QObject* parent)
    : QObject(parent)
    , m_workbench(workbench)
    , m_settings(settings)
{
}

void ChartExport::serve(ChartPanel* chart)
{
    connect(chart, &ChartPanel::savePngRequested, this, &ChartExport::savePng);
    connect(chart, &ChartPanel::saveSvgRequested, this, &ChartExport::saveSvg);
    connect(chart, &ChartPanel::exportCsvRequested, this, &ChartExport::saveCsv);
}

void ChartExport::savePng(ChartPanel* chart)
{
    ask(chart, u"png"_s, tr("PNG pictures (*.png)"),
        [chart](const QString& path) { return chart->savePng(path); });
}

void ChartExport::saveSvg(ChartPanel* chart)
{
    ask(chart, u"svg"_s, tr("SVG pictures (*.svg)"),
        [chart](const QString& path) { return chart->saveSvg(path); });
}

void ChartExport::saveCsv(ChartPanel* chart)
{
    ask(chart, u"csv"_s, tr("Tables (*.csv)"),
        [chart](const QString& path) { return writeText(path, chart->csv()); });
}

void ChartExport::ask(ChartPanel* chart, const QString& suffix, const QString& filter,
    std::function<bool(const QString&)> write)
{
    const filedialog::Request request{.kind = filedialog::Kind::SaveFile,
        .title = tr("Save “%1”").arg(chart->title()),
        .filter = filter,
        .folder = ExportPlace(m_settings).folder(),
        .suggestion = ExportPlace::fileName(
            exportSubject(m_workbench.study, m_workbench.state), chart->title(), suffix),
        .suffix = suffix};
    filedialog::ask(chart, request, [this, write = std::move(write)](const QStringList& files) {
        const QString& path = files.constFirst();
        ExportPlace(m_settings).remember(path);
        if (write(path))
            m_workbench.log.inform(tr("Saved %1").arg(path));
        else
            m_workbench.log.add({Severity::Failure,
                tr("%1 cannot be written: free some space or choose another folder").arg(path)});
    });
}

} // namespace metallm::ui
