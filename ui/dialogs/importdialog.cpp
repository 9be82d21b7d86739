// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importdialog.h"

#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/importoptions.h"
#include "ui/dialogs/importresult.h"
#include "ui/dialogs/importrows.h"
#include "ui/dialogs/mappingeditor.h"
#include "ui/models/texttable.h"
#include "ui/panels/tableviews.h"
#include "ui/state/studycontroller.h"
#include "ui/util/format.h"
#include "ui/util/icons.h"
#include "ui/util/theme.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr QSize usualSize{880, 660};
constexpr int namedFiles = 4;
constexpr int notesHeight = 84;
constexpr int progressSteps = 1000;

} // namespace

ImportDialog::ImportDialog(Settings& settings, StudyController& study, QWidget* parent)
    : QDialog(parent)
    , m_study(study)
    , m_controller(settings)
    , m_files(new QLabel(this))
    , m_pages(new QStackedWidget(this))
    , m_options(new ImportOptions(this))
    , m_mapping(new MappingEditor(this))
    , m_rowsHeading(new QLabel(this))
    , m_rows(new TextTable(this))
    , m_rowsView(new QTableView(this))
    , m_notes(new QListWidget(this))
    , m_result(new ImportResult(this))
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_import(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"importDialog"_s);
    setModal(false);
    build();
    connectController();
    connectStudy();
    connectMapping();
    connect(m_result, &ImportResult::queriesRequested, this, &ImportDialog::queriesRequested);
    setStage(Stage::Looking);
    retranslate();
    resize(usualSize.boundedTo(parent ? parent->size() : usualSize));
}

void ImportDialog::build()
{
    m_files->setObjectName(u"importFiles"_s);
    m_files->setProperty("role", u"title"_s);
    m_files->setTextFormat(Qt::PlainText);
    m_pages->addWidget(buildPreview());
    m_pages->addWidget(m_result);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(
        measure::padding, measure::padding, measure::padding, measure::padding);
    layout->addWidget(m_files);
    layout->addWidget(m_pages, 1);
    buildFoot(layout);
}

QWidget* ImportDialog::buildPreview()
{
    m_rowsHeading->setProperty("role", u"heading"_s);
    m_rowsView->setObjectName(u"importRows"_s);
    setUpTable(m_rowsView);
    m_rowsView->setModel(m_rows);
    m_rowsView->horizontalHeader()->setStretchLastSection(true);
    m_notes->setObjectName(u"importNotes"_s);
    m_notes->setWordWrap(true);
    m_notes->setMaximumHeight(notesHeight);
    m_notes->setSelectionMode(QAbstractItemView::NoSelection);
    m_notes->hide();
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_options);
    layout->addWidget(m_mapping, 3);
    layout->addWidget(m_rowsHeading);
    layout->addWidget(m_rowsView, 2);
    layout->addWidget(m_notes);
    return page;
}

void ImportDialog::buildFoot(QLayout* layout)
{
    m_status->setObjectName(u"importStatus"_s);
    m_status->setProperty("role", u"muted"_s);
    m_status->setTextFormat(Qt::PlainText);
    m_status->setWordWrap(true);
    m_progress->setObjectName(u"importProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_import->setObjectName(u"importButton"_s);
    m_import->setProperty("role", u"primary"_s);
    m_import->setDefault(true);
    m_close->setObjectName(u"importClose"_s);
    m_close->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_status, 1);
    foot->addWidget(m_progress);
    foot->addWidget(m_import);
    foot->addWidget(m_close);
    static_cast<QVBoxLayout*>(layout)->addLayout(foot);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::askForImport);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::stopOrClose);
}

void ImportDialog::connectController()
{
    connect(m_options, &ImportOptions::requestEdited, &m_controller, &ImportController::setRequest);
    connect(&m_controller, &ImportController::lookChanged, this, [this](const ImportLookPtr& look) {
        if (look->use == importer::FileUse::Study) {
            close();
            return emit studyFound(QString::fromStdString(look->request.paths.front().string()));
        }
        setStage(Stage::Ready);
        showLook();
    });
    connect(&m_controller, &ImportController::failed, this, &ImportDialog::refuse);
    connect(&m_controller, &ImportController::fileFailed, this, &ImportDialog::showFileError);
    connect(&m_controller, &ImportController::busyChanged, this, [this](bool busy) {
        if (busy)
            setStage(Stage::Looking);
    });
}

void ImportDialog::connectStudy()
{
    const auto done = [this](const QString& text) {
        if (m_stage != Stage::Importing)
            return;
        setStage(Stage::Done);
        m_status->setText(text);
    };
    connect(&m_study, &StudyController::progressed, this, [this](const Progress& progress) {
        if (m_stage != Stage::Importing)
            return;
        m_progress->setRange(0, progress.total > 0 ? progressSteps : 0);
        if (progress.total > 0)
            m_progress->setValue(int(progressSteps * progress.done / progress.total));
    });
    connect(&m_study, &StudyController::imported, this,
        [this, done](const importer::ImportSummary& summary) {
            if (m_stage != Stage::Importing)
                return;
            m_controller.rememberMapping();
            m_result->setSummary(summary);
            m_pages->setCurrentWidget(m_result);
            done({});
        });
    connect(&m_study, &StudyController::pricesSaved, this,
        [done](const QString& table) { done(tr("Imported the price table “%1”").arg(table)); });
    connect(&m_study, &StudyController::vectorsStored, this, [done](const QString& dataset) {
        done(tr("The queries of %1 have these vectors now").arg(dataset));
    });
    connect(&m_study, &StudyController::failed, this, [this](const Error& error) {
        if (m_stage == Stage::Importing)
            refuse(error);
    });
    connect(&m_study, &StudyController::stopped, this, [this] {
        if (m_stage == Stage::Importing)
            setStage(Stage::Ready);
    });
}

void ImportDialog::connectMapping()
{
    const auto change = [this](auto edit) {
        importer::ImportRequest request = m_controller.request();
        edit(request);
        m_controller.setRequest(request);
    };
    connect(
        m_mapping, &MappingEditor::mappingEdited, this, [change](const importer::Mapping& mapping) {
            change([&](importer::ImportRequest& request) { request.mapping = mapping; });
        });
    connect(m_mapping, &MappingEditor::shapeChosen, this, [change](importer::Mapping::Shape shape) {
        change([&](importer::ImportRequest& request) {
            request.mapping.reset();
            request.format = shape == importer::Mapping::Shape::Wide ? "csv-wide" : "csv-long";
        });
    });
    connect(
        m_mapping, &MappingEditor::resetRequested, &m_controller, &ImportController::forgetMapping);
    const QString filter = tr("Mappings (*.json)");
    connect(m_mapping, &MappingEditor::loadRequested, this, [this, filter] {
        filedialog::ask(this, {.title = tr("Load mapping"), .filter = filter},
            [this](const QStringList& files) { m_controller.loadMapping(files.constFirst()); });
    });
    connect(m_mapping, &MappingEditor::saveRequested, this, [this, filter] {
        filedialog::ask(this,
            {.kind = filedialog::Kind::SaveFile,
                .title = tr("Save mapping"),
                .filter = filter,
                .suggestion = u"mapping.json"_s,
                .suffix = u"json"_s},
            [this](const QStringList& files) { m_controller.saveMapping(files.constFirst()); });
    });
}

void ImportDialog::setFiles(const QStringList& files, std::optional<std::int64_t> queries)
{
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files)
        paths.emplace_back(QFileInfo(file).absoluteFilePath().toStdString());
    m_pages->setCurrentIndex(0);
    m_controller.setFiles(paths, queries);
    showFiles();
    m_options->setLook(m_controller.request(), nullptr);
}

void ImportDialog::showFiles()
{
    QStringList names;
    QStringList paths;
    for (const auto& path : m_controller.request().paths) {
        paths.append(QString::fromStdString(path.string()));
        names.append(QFileInfo(paths.back()).fileName());
    }
    const qsizetype count = names.size();
    QString text = names.mid(0, namedFiles).join(u", "_s);
    if (count > namedFiles)
        text += tr(" and %Ln more", nullptr, pluralCount(count - namedFiles));
    m_files->setText(text);
    m_files->setToolTip(paths.mid(0, 40).join(u'\n'));
}

void ImportDialog::showLook()
{
    const ImportLookPtr& look = m_controller.look();
    m_options->setLook(m_controller.request(), look);
    const bool isMapped = look && look->preview && look->preview->mapping;
    m_mapping->setVisible(isMapped);
    if (isMapped)
        m_mapping->setPreview(*look->preview, look->remembered);
    if (look)
        showFirstRows(*m_rows, *look);
    else
        m_rows->setContents({}, {});
    m_rowsView->resizeColumnsToContents();
    fitHeadings(m_rowsView->horizontalHeader());
    showNotes();
}

void ImportDialog::showNotes()
{
    m_notes->clear();
    const ImportLookPtr& look = m_controller.look();
    const auto add = [this](const std::string& text, const QString& icon) {
        new QListWidgetItem(paletteIcon(icon), QString::fromStdString(text), m_notes);
    };
    if (look && look->preview && look->preview->obstacle)
        add(look->preview->obstacle->message(), u"error"_s);
    if (m_stage == Stage::Refused)
        add(m_error.message(), u"error"_s);
    if (look && look->preview)
        for (const std::string& warning : look->preview->warnings)
            add(warning, u"warning"_s);
    if (look && look->prices)
        for (const std::string& warning : look->prices->warnings)
            add(warning, u"warning"_s);
    m_notes->setVisible(m_notes->count() > 0);
}

bool ImportDialog::canImport() const
{
    const ImportLookPtr& look = m_controller.look();
    return m_stage == Stage::Ready && look && !(look->preview && look->preview->obstacle);
}

void ImportDialog::setStage(Stage stage)
{
    m_stage = stage;
    m_pages->setEnabled(stage != Stage::Importing);
    m_import->setVisible(stage != Stage::Done);
    m_progress->setVisible(stage == Stage::Looking || stage == Stage::Importing);
    m_progress->setRange(0, 0);
    m_import->setEnabled(canImport());
    retranslate();
}

void ImportDialog::refuse(const Error& error)
{
    m_error = error;
    setStage(Stage::Refused);
    showLook();
}

// Of a mapping that could not be read or written: the look stands.
void ImportDialog::showFileError(const Error& error)
{
    m_status->setText(QString::fromStdString(error.message()));
}

void ImportDialog::askForImport()
{
    if (!canImport())
        return;
    auto look = std::make_shared<ImportLook>(*m_controller.look());
    look->request = m_controller.request(); // a name changes without another look
    emit importRequested(look);
}

void ImportDialog::follow()
{
    setStage(Stage::Importing);
}

void ImportDialog::stopOrClose()
{
    if (m_stage == Stage::Importing)
        m_study.cancel();
    else
        close();
}

void ImportDialog::retranslate()
{
    setWindowTitle(tr("Import"));
    m_rowsHeading->setText(tr("First rows"));
    m_rowsView->setAccessibleName(tr("First rows of what would be imported"));
    m_notes->setAccessibleName(tr("Warnings"));
    m_import->setText(tr("Import"));
    m_import->setToolTip(tr("Writes what is shown into the study: all of it or nothing"));
    m_close->setToolTip(tr("Leaves the study as it was before"));
    m_close->setText(m_stage == Stage::Importing ? tr("Stop")
            : m_stage == Stage::Done             ? tr("Close")
                                                 : tr("Cancel"));
    if (m_stage == Stage::Looking)
        m_status->setText(tr("Looking into the files"));
    else if (m_stage == Stage::Importing)
        m_status->setText(tr("Importing; the window stays usable"));
    else
        m_status->setText(statusOfLook());
}

QString ImportDialog::statusOfLook() const
{
    const ImportLookPtr& look = m_controller.look();
    if (m_stage != Stage::Ready || !look)
        return {};
    if (look->vectors && look->vectors->rows)
        return tr("%Ln vectors of %1 dimensions", nullptr, pluralCount(*look->vectors->rows))
            .arg(formatCount(look->vectors->dimensions));
    if (look->vectors)
        return tr("Vectors of %Ln dimensions", nullptr, pluralCount(look->vectors->dimensions));
    if (look->prices)
        return tr(
            "Prices of %Ln models", nullptr, pluralCount(std::ssize(look->prices->table.prices)));
    return tr("Files: %1. Models in the first rows: %2")
        .arg(formatCount(std::ssize(look->preview->files)),
            formatCount(std::ssize(look->preview->models)));
}

void ImportDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showLook();
    }
    QDialog::changeEvent(event);
}

} // namespace metallm::ui
