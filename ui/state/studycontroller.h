// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/embedjob.h"
#include "ui/state/studyjobs.h"

#include <deque>
#include <functional>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

namespace metallm::ui {

class WorkbenchState;

/// The open study file: reads it, fills it, loads its data sets into the state. One job at a time,
/// in the order asked for; every job opens its own connection.
class StudyController : public QObject {
    Q_OBJECT

public:
    explicit StudyController(WorkbenchState& state, QObject* parent = nullptr);

    bool isOpen() const { return !m_contents.file.empty(); }
    QString file() const;
    const StudyContents& contents() const { return m_contents; }
    QList<store::DatasetInfo> datasets() const;
    bool isBusy() const { return m_busy; }

    /// Opens the study (made when it is not there) and loads `dataset`, or its first one.
    void openStudy(const QString& file, const QString& dataset = {});
    /// The sample in the study of that name, which is made when it is not there.
    void openSample(const QString& file);
    /// One data set into the study, which is opened (made) first; then it is loaded.
    void importAsAsked(const QString& file, const importer::ImportRequest& request);
    /// The table into a study, which is opened (made) where it is another.
    void storePrices(const QString& file, const prices::PriceTable& table);
    /// The vectors of a file for the queries of the data set on screen, shown likewise.
    void storeVectors(const QString& vectors);
    void loadDataset(const QString& name);
    /// Gives a data set of the study new contexts, and shows it with the present parameters.
    void embedDataset(const EmbedRequest& request);
    using ContextsPtr = std::shared_ptr<const data::Contexts>;
    /// Gives the data set back contexts that it had (null: it had none), and shows it likewise.
    void restoreContexts(const QString& dataset, const ContextsPtr& contexts);
    /// The prices as they are in the window, under their table's name.
    void savePrices();
    /// A price table, under its own name.
    void keepPrices(const prices::PriceTable& prices);
    void exportTidy(const QString& folder);
    /// Writes what can be read of a damaged study into a new one beside it, and opens that.
    void salvage(const QString& file);
    /// These as all the analyses that the study keeps of the data set on screen. Nothing where no
    /// study is open.
    void keepAnalyses(const std::vector<store::AnalysisRecord>& records);
    /// Drops what is being done and what is waiting; the study stays as it was before it.
    void cancel();

signals:
    void studyOpened(const QString& file, const QList<metallm::store::DatasetInfo>& datasets);
    /// Data sets, price tables or analyses of the open study have changed.
    void contentsChanged();
    void imported(const metallm::importer::ImportSummary& summary);
    void datasetLoaded(const QString& name);
    void pricesSaved(const QString& table);
    void vectorsStored(const QString& dataset);
    /// The data set on screen has other contexts than before, but not because they were restored.
    void contextsReplaced(const QString& dataset,
        const metallm::ui::StudyController::ContextsPtr& before,
        const metallm::ui::StudyController::ContextsPtr& after);
    void exported(const QString& folder);
    /// `lost`: what could not be read, one line each.
    void salvaged(const QString& file, const QStringList& lost);
    /// What is being done, for people; `progressed` tells how far it is.
    void activityStarted(const QString& text);
    void busyChanged(bool busy);
    void progressed(const metallm::Progress& progress);
    void failed(const metallm::Error& error);
    void stopped();

private:
    template<typename Work, typename Deliver>
    void enqueue(const QString& activity, Work work, Deliver deliver);
    void startNext();
    void fail(const Error& error);
    bool requireStudy();
    void setContents(StudyContents contents);
    void adopt(StudyContents contents, const std::string& dataset);
    void show(LoadedDataset loaded);
    void showInPlace(LoadedDataset loaded);
    void showReplaced(LoadedDataset loaded);

    WorkbenchState& m_state;
    JobRunner m_runner;
    std::deque<std::function<void()>> m_waiting;
    bool m_busy = false;
    StudyContents m_contents;
};

} // namespace metallm::ui
