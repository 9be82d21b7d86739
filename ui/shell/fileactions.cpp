// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fileactions.h"

#include "ui/dialogs/filedialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/workbench.h"
#include "ui/state/settings.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

QString studyName(const QString& dataPath)
{
    return QFileInfo(dataPath).baseName() + u'.' + studySuffix();
}

} // namespace

FileActions::FileActions(const Context& context, QWidget* window)
    : QObject(window)
    , m_context(context)
    , m_window(window)
{
    connectActions();
    connect(&context.workbench.study, &StudyController::studyOpened, &context.recent,
        &RecentFiles::add);
    connect(&context.workbench.study, &StudyController::contentsChanged, this,
        &FileActions::updateActions);
    connect(&context.workbench.state, &WorkbenchState::datasetChanged, this,
        &FileActions::updateActions);
    connect(&context.workbench.state, &WorkbenchState::snapshotChanged, this,
        &FileActions::updateActions);
    updateActions();
}

void FileActions::connectActions()
{
    const Actions& actions = m_context.actions;
    actions.connectTo(ActionId::NewStudy, this, &FileActions::newStudy);
    actions.connectTo(ActionId::OpenStudy, this, &FileActions::chooseStudy);
    actions.connectTo(ActionId::OpenSample, this, &FileActions::openSample);
    actions.connectTo(ActionId::ImportFiles, this, &FileActions::chooseFilesToImport);
    actions.connectTo(ActionId::ImportFolder, this, &FileActions::chooseFolderToImport);
    actions.connectTo(ActionId::ExportTidy, this, &FileActions::exportTidy);
    actions.connectTo(ActionId::Report, this, &FileActions::report);
    actions.connectTo(
        ActionId::SavePrices, &m_context.workbench.study, &StudyController::savePrices);
}

void FileActions::updateActions()
{
    const Workbench& workbench = m_context.workbench;
    const bool hasData = workbench.state.dataset() != nullptr;
    const bool writable = workbench.study.isOpen() && !workbench.study.contents().readOnly;
    m_context.actions.get(ActionId::ExportTidy)->setEnabled(hasData);
    m_context.actions.get(ActionId::SavePrices)->setEnabled(hasData && writable);
    m_context.actions.get(ActionId::Report)->setEnabled(workbench.state.snapshot() != nullptr);
}

void FileActions::newStudy()
{
    const filedialog::Request request{.kind = filedialog::Kind::SaveFile,
        .title = tr("New study"),
        .filter = tr("Studies (*.%1)").arg(studySuffix()),
        .folder = lastFolder(),
        .suggestion = tr("study") + u'.' + studySuffix(),
        .suffix = studySuffix(),
        .warnsOfExisting = false};
    filedialog::ask(m_window, request, [this](const QStringList& files) {
        remember(files.constFirst());
        m_context.workbench.study.openStudy(files.constFirst());
    });
}

void FileActions::chooseStudy()
{
    const filedialog::Request request{.kind = filedialog::Kind::OpenFile,
        .title = tr("Open study"),
        .filter = tr("Studies (*.%1)").arg(studySuffix()) + u";;"_s + tr("All files (*)"),
        .folder = lastFolder()};
    filedialog::ask(
        m_window, request, [this](const QStringList& files) { open(files.constFirst()); });
}

void FileActions::open(const QString& file)
{
    if (!QFileInfo::exists(file)) {
        m_context.recent.remove(file);
        return m_context.workbench.log.add({Severity::Failure,
            tr("There is no study %1: open another one, or make a new one").arg(file)});
    }
    remember(file);
    m_context.workbench.study.openStudy(file);
}

void FileActions::openSample()
{
    QDir().mkpath(QFileInfo(m_context.sampleFile).absolutePath());
    m_context.workbench.study.openSample(m_context.sampleFile);
}

void FileActions::chooseFilesToImport()
{
    const filedialog::Request request{.kind = filedialog::Kind::OpenFiles,
        .title = tr("Import data set"),
        .filter = tr("Data files (*.csv *.csv.gz *.npy)") + u";;"_s + tr("All files (*)"),
        .folder = lastFolder()};
    filedialog::ask(m_window, request, [this](const QStringList& files) { import(files); });
}

void FileActions::chooseFolderToImport()
{
    const filedialog::Request request{.kind = filedialog::Kind::OpenFolder,
        .title = tr("Import data set from folder"),
        .folder = lastFolder()};
    filedialog::ask(m_window, request, [this](const QStringList& folders) { import(folders); });
}

void FileActions::import(const QStringList& paths)
{
    remember(paths.constFirst());
    StudyController& study = m_context.workbench.study;
    // The sample's study lies out of sight: own data is not put there.
    if (study.isOpen() && study.file() != m_context.sampleFile)
        return study.importPaths(paths);
    const filedialog::Request request{.kind = filedialog::Kind::SaveFile,
        .title = tr("Study to import into"),
        .filter = tr("Studies (*.%1)").arg(studySuffix()),
        .folder = lastFolder(),
        .suggestion = studyName(paths.constFirst()),
        .suffix = studySuffix(),
        .warnsOfExisting = false};
    filedialog::ask(m_window, request, [this, paths](const QStringList& files) {
        m_context.workbench.study.importInto(files.constFirst(), paths);
    });
}

void FileActions::exportTidy()
{
    const filedialog::Request request{.kind = filedialog::Kind::OpenFolder,
        .title = tr("Folder for the data set's files"),
        .folder = lastFolder()};
    filedialog::ask(m_window, request, [this](const QStringList& folders) {
        remember(folders.constFirst());
        m_context.workbench.study.exportTidy(folders.constFirst());
    });
}

void FileActions::report()
{
    const filedialog::Request request{.kind = filedialog::Kind::SaveFile,
        .title = tr("Write report"),
        .filter = tr("Web page (*.html);;Markdown (*.md);;Table (*.csv);;JSON (*.json)"),
        .folder = lastFolder(),
        .suggestion = tr("report") + u".html"_s,
        .suffix = u"html"_s};
    filedialog::ask(m_window, request, [this](const QStringList& files) {
        remember(files.constFirst());
        m_context.workbench.report.write(files.constFirst());
    });
}

QString FileActions::lastFolder() const
{
    const QString folder = m_context.settings.text(Setting::LastFolder);
    return folder.isEmpty() ? QDir::homePath() : folder;
}

void FileActions::remember(const QString& path)
{
    m_context.settings.setValue(Setting::LastFolder, QFileInfo(path).absolutePath());
}

} // namespace metallm::ui
