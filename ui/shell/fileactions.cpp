// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fileactions.h"

#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/shell/actions.h"
#include "ui/shell/filedrop.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/workbench.h"
#include "ui/state/exportplace.h"
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
    actions.connectTo(ActionId::NewWindow, this, &FileActions::newWindowRequested);
    actions.connectTo(ActionId::OpenInNewWindow, this, &FileActions::chooseForNewWindow);
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
        if (m_elsewhere && m_elsewhere(files.constFirst())) // one that exists was chosen
            return;
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
    filedialog::ask(m_window, request, [this](const QStringList& files) {
        const bool named = QFileInfo(files.constFirst()).suffix() == studySuffix();
        named ? open(files.constFirst()) : import(files); // which looks into it
    });
}

void FileActions::chooseForNewWindow()
{
    const filedialog::Request request{.kind = filedialog::Kind::OpenFile,
        .title = tr("Open study in a new window"),
        .filter = tr("Studies (*.%1)").arg(studySuffix()),
        .folder = lastFolder()};
    filedialog::ask(m_window, request,
        [this](const QStringList& files) { emit openInNewWindowRequested(files.constFirst()); });
}

void FileActions::open(const QString& file)
{
    if (m_elsewhere && m_elsewhere(file))
        return;
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
    if (m_elsewhere && m_elsewhere(m_context.sampleFile))
        return;
    QDir().mkpath(QFileInfo(m_context.sampleFile).absolutePath());
    m_context.workbench.study.openSample(m_context.sampleFile);
}

void FileActions::chooseFilesToImport()
{
    const filedialog::Request request{.kind = filedialog::Kind::OpenFiles,
        .title = tr("Import data set"),
        .filter = tr("All files (*)") + u";;"_s
            + tr("Data files (%1)").arg(u"*.csv *.json *.jsonl *.eval *.npy *.npz *.gz *.zst"_s),
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
    ImportDialog* dialog = importDialog();
    const auto& dataset = m_context.workbench.state.dataset();
    dialog->setFiles(
        paths, dataset ? std::optional<std::int64_t>(dataset->queryCount()) : std::nullopt);
    dialog->show();
    dialog->raise();
    dialog->activateWindow();
}

/// One at a time; one that is following an import is left alone.
ImportDialog* FileActions::importDialog()
{
    if (m_import && !m_import->isImporting())
        return m_import;
    auto* dialog = new ImportDialog(m_context.settings, m_context.workbench.study, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::studyFound, this, &FileActions::open);
    connect(dialog, &ImportDialog::importRequested, this, &FileActions::importLook);
    connect(dialog, &ImportDialog::queriesRequested, this, &FileActions::showQueries);
    auto* drop = new FileDrop(dialog);
    connect(drop, &FileDrop::studyDropped, this, &FileActions::open);
    connect(drop, &FileDrop::dataDropped, this, &FileActions::import);
    m_import = dialog;
    return dialog;
}

void FileActions::importLook(const ImportLookPtr& look)
{
    const Workbench& workbench = m_context.workbench;
    if (look->vectors && !workbench.state.dataset())
        return m_context.workbench.log.add({Severity::Failure,
            tr("There is no data set for these vectors: open or import it first")});
    // The sample's study lies out of sight: own data is not put there.
    const bool fits =
        look->use != importer::FileUse::Dataset || workbench.study.file() != m_context.sampleFile;
    if (look->vectors || (workbench.study.isOpen() && fits))
        startImport(workbench.study.file(), look);
    else
        askForStudy(look);
}

void FileActions::askForStudy(const ImportLookPtr& look)
{
    const filedialog::Request request{.kind = filedialog::Kind::SaveFile,
        .title = tr("Study to import into"),
        .filter = tr("Studies (*.%1)").arg(studySuffix()),
        .folder = lastFolder(),
        .suggestion = studyName(QString::fromStdString(look->request.paths.front().string())),
        .suffix = studySuffix(),
        .warnsOfExisting = false};
    filedialog::ask(m_import, request,
        [this, look](const QStringList& files) { startImport(files.constFirst(), look); });
}

void FileActions::startImport(const QString& studyFile, const ImportLookPtr& look)
{
    StudyController& study = m_context.workbench.study;
    if (m_import)
        m_import->follow();
    if (look->preview)
        return study.importAsAsked(studyFile, look->request);
    if (look->vectors)
        return study.storeVectors(QString::fromStdString(look->request.paths.front().string()));
    prices::PriceTable table = look->prices->table;
    if (!look->request.dataset.empty())
        table.name = look->request.dataset;
    study.storePrices(studyFile, table);
}

/// The finding is of the import; by now another data set may be on screen.
void FileActions::showQueries(const QString& dataset, const RowsFilter& filter)
{
    const auto& shown = m_context.workbench.state.dataset();
    if (!shown || QString::fromStdString(shown->name) != dataset)
        return m_context.workbench.log.add({Severity::Failure,
            tr("%1 is not on screen: choose it as the data set first").arg(dataset)});
    m_context.workbench.selection.propose(filter);
    emit m_context.workbench.selection.queriesRequested();
}

void FileActions::exportTidy()
{
    const filedialog::Request request{.kind = filedialog::Kind::OpenFolder,
        .title = tr("Folder for the data set's files"),
        .folder = ExportPlace(m_context.settings).folder()};
    filedialog::ask(m_window, request, [this](const QStringList& folders) {
        ExportPlace(m_context.settings).remember(folders.constFirst());
        m_context.workbench.study.exportTidy(folders.constFirst());
    });
}

void FileActions::report()
{
    const filedialog::Request request{.kind = filedialog::Kind::SaveFile,
        .title = tr("Write report"),
        .filter = tr("Web page (*.html);;Markdown (*.md);;Table (*.csv);;JSON (*.json)"),
        .folder = ExportPlace(m_context.settings).folder(),
        .suggestion = ExportPlace::fileName(
            exportSubject(m_context.workbench.study, m_context.workbench.state), tr("report"),
            u"html"_s),
        .suffix = u"html"_s};
    filedialog::ask(m_window, request, [this](const QStringList& files) {
        ExportPlace(m_context.settings).remember(files.constFirst());
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
