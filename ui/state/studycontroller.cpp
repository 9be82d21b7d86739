// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/studycontroller.h"

#include "core/sample/sample.h"
#include "ui/state/workbenchstate.h"

#include <QFileInfo>
#include <utility>

namespace metallm::ui {

namespace {

std::filesystem::path toPath(const QString& file)
{
    return QFileInfo(file).absoluteFilePath().toStdString();
}

QString fromPath(const std::filesystem::path& path)
{
    return QString::fromStdString(path.string());
}

} // namespace

StudyController::StudyController(WorkbenchState& state, QObject* parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&m_runner, &JobRunner::progressed, this, &StudyController::progressed);
}

QString StudyController::file() const
{
    return fromPath(m_contents.file);
}

QList<store::DatasetInfo> StudyController::datasets() const
{
    return {m_contents.datasets.begin(), m_contents.datasets.end()};
}

template<typename Work, typename Deliver>
void StudyController::enqueue(const QString& activity, Work work, Deliver deliver)
{
    m_waiting.push_back([this, activity, work = std::move(work), deliver = std::move(deliver)] {
        emit activityStarted(activity);
        m_runner.start(work, this, [this, deliver](auto result) {
            if (!result)
                return fail(result.error());
            deliver(*std::move(result));
            startNext();
        });
    });
    if (!m_busy)
        startNext();
}

void StudyController::startNext()
{
    const bool busy = !m_waiting.empty();
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged(busy);
    if (m_waiting.empty())
        return;
    const auto start = std::move(m_waiting.front());
    m_waiting.pop_front();
    start();
}

void StudyController::fail(const Error& error)
{
    m_waiting.clear(); // they built on what failed
    startNext();
    if (error.kind == Error::Kind::Stopped)
        emit stopped();
    else
        emit failed(error);
}

void StudyController::cancel()
{
    if (!m_busy)
        return;
    m_runner.cancel();
    m_waiting.clear();
    startNext();
    emit stopped();
}

bool StudyController::requireStudy()
{
    if (isOpen())
        return true;
    emit failed(Error{tr("no study is open").toStdString(), {}, 0,
        tr("open a study, or create one, first").toStdString()});
    return false;
}

void StudyController::setContents(StudyContents contents)
{
    m_contents = std::move(contents);
    emit contentsChanged();
}

void StudyController::adopt(StudyContents contents, const std::string& dataset)
{
    setContents(std::move(contents));
    emit studyOpened(file(), datasets());
    if (!dataset.empty())
        loadDataset(QString::fromStdString(dataset));
    else if (!m_contents.datasets.empty())
        loadDataset(QString::fromStdString(m_contents.datasets.front().name));
    else
        m_state.setDataset(nullptr, {}, {});
}

void StudyController::show(LoadedDataset loaded)
{
    setContents(std::move(loaded.contents));
    const QString name = QString::fromStdString(loaded.dataset->name);
    SnapshotPtr formerSnapshot = m_state.snapshot();
    std::shared_ptr<const data::Dataset> formerDataset = m_state.dataset();
    m_state.setDataset(
        std::move(loaded.dataset), std::move(loaded.prices), std::move(loaded.parameters));
    m_runner.release(std::move(formerSnapshot));
    m_runner.release(std::move(formerDataset));
    emit datasetLoaded(name);
}

/// What is asked of the data set and what is looked at stay where it is the one on screen.
void StudyController::showInPlace(LoadedDataset loaded)
{
    const auto& shown = m_state.dataset();
    if (!shown || shown->name != loaded.dataset->name)
        return show(std::move(loaded));
    const ViewState view = m_state.view();
    loaded.parameters = m_state.parameters();
    loaded.prices = m_state.prices();
    show(std::move(loaded));
    m_state.setView(view);
}

void StudyController::showReplaced(LoadedDataset loaded)
{
    const auto former = m_state.dataset();
    const auto now = loaded.dataset;
    showInPlace(std::move(loaded));
    if (former && former->name == now->name)
        emit contextsReplaced(QString::fromStdString(now->name), former->contexts, now->contexts);
}

void StudyController::openStudy(const QString& file, const QString& dataset)
{
    enqueue(
        tr("Opening %1").arg(QFileInfo(file).fileName()),
        [path = toPath(file)](const RunContext&) { return readStudy(path); },
        [this, name = dataset.toStdString()](
            StudyContents contents) { adopt(std::move(contents), name); });
}

void StudyController::openSample(const QString& file)
{
    enqueue(
        tr("Making the sample"),
        [path = toPath(file)](const RunContext& context) { return addSample(path, context); },
        [this](StudyContents contents) { adopt(std::move(contents), sample::datasetName); });
}

void StudyController::importAsAsked(const QString& file, const importer::ImportRequest& request)
{
    const QString first = request.paths.empty() ? QString() : fromPath(request.paths.front());
    enqueue(
        tr("Importing %1").arg(QFileInfo(first).fileName()),
        [path = toPath(file), request](
            const RunContext& context) { return importFiles(path, request, context); },
        [this](ImportedDataset imported) {
            emit this->imported(imported.summary);
            adopt(std::move(imported.contents), imported.summary.dataset);
        });
}

void StudyController::storePrices(const QString& file, const prices::PriceTable& table)
{
    enqueue(
        tr("Saving prices"),
        [path = toPath(file), table](const RunContext&) { return ui::savePrices(path, table); },
        [this, name = QString::fromStdString(table.name)](StudyContents contents) {
            if (contents.file == m_contents.file)
                setContents(std::move(contents));
            else
                adopt(std::move(contents), {});
            emit pricesSaved(name);
        });
}

void StudyController::storeVectors(const QString& vectors)
{
    if (!requireStudy() || !m_state.dataset())
        return;
    const EmbedRequest request{m_state.dataset()->name, "file:" + toPath(vectors).string()};
    enqueue(
        tr("Reading the vectors of %1").arg(QFileInfo(vectors).fileName()),
        [path = m_contents.file, request](
            const RunContext& context) { return embedForWindow(path, request, context); },
        [this](LoadedDataset loaded) {
            const QString name = QString::fromStdString(loaded.dataset->name);
            showReplaced(std::move(loaded));
            emit vectorsStored(name);
        });
}

void StudyController::loadDataset(const QString& name)
{
    if (!requireStudy())
        return;
    enqueue(
        tr("Loading %1").arg(name),
        [path = m_contents.file, dataset = name.toStdString()](
            const RunContext& context) { return loadForWindow(path, dataset, context); },
        [this](LoadedDataset loaded) { show(std::move(loaded)); });
}

void StudyController::embedDataset(const EmbedRequest& request)
{
    if (!requireStudy())
        return;
    enqueue(
        tr("Embedding %1").arg(QString::fromStdString(request.dataset)),
        [path = m_contents.file, request](
            const RunContext& context) { return embedForWindow(path, request, context); },
        [this](LoadedDataset loaded) { showReplaced(std::move(loaded)); });
}

void StudyController::restoreContexts(const QString& dataset, const ContextsPtr& contexts)
{
    if (!requireStudy())
        return;
    enqueue(
        tr("Bringing back the contexts of %1").arg(dataset),
        [path = m_contents.file, name = dataset.toStdString(), contexts](
            const RunContext& context) {
            return ui::restoreContexts(path, name, contexts, context);
        },
        [this](LoadedDataset loaded) { showInPlace(std::move(loaded)); });
}

void StudyController::savePrices()
{
    keepPrices(m_state.prices());
}

void StudyController::keepPrices(const prices::PriceTable& prices)
{
    if (requireStudy())
        storePrices(file(), prices);
}

void StudyController::exportTidy(const QString& folder)
{
    if (!requireStudy() || !m_state.dataset())
        return;
    enqueue(
        tr("Exporting %1").arg(QString::fromStdString(m_state.dataset()->name)),
        [path = m_contents.file, dataset = m_state.dataset()->name, target = toPath(folder)](
            const RunContext& context) { return exportFolder(path, dataset, target, context); },
        [this](const std::filesystem::path& target) { emit exported(fromPath(target)); });
}

void StudyController::salvage(const QString& file)
{
    enqueue(
        tr("Salvaging %1").arg(QFileInfo(file).fileName()),
        [path = toPath(file)](const RunContext& context) { return salvageBeside(path, context); },
        [this](SalvagedStudy found) {
            QStringList lost;
            for (const std::string& what : found.report.lost)
                lost.append(QString::fromStdString(what));
            emit salvaged(fromPath(found.contents.file), lost);
            adopt(std::move(found.contents), {});
        });
}

void StudyController::keepAnalyses(const std::vector<store::AnalysisRecord>& records)
{
    if (!isOpen() || m_contents.readOnly || !m_state.dataset())
        return;
    enqueue(
        tr("Keeping the pins"),
        [path = m_contents.file, hash = m_state.dataset()->hash, records](
            const RunContext&) { return saveAnalyses(path, hash, records); },
        [this](StudyContents contents) { setContents(std::move(contents)); });
}

} // namespace metallm::ui
