// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/jobrunner.h"
#include "ui/state/importlook.h"

#include <QObject>
#include <QTimer>

namespace metallm::ui {

/// One import before it is done: what is asked for, and what the files look like by it. Looks in a
/// worker, again at each change; the latest question wins.
class ImportController : public QObject {
    Q_OBJECT

public:
    explicit ImportController(Settings& settings, QObject* parent = nullptr);

    const importer::ImportRequest& request() const { return m_request; }
    /// Null until the files have been looked at, and where they cannot be imported.
    const ImportLookPtr& look() const { return m_look; }
    bool isBusy() const { return m_runner.isBusy() || m_debounce.isActive(); }

    /// Other files: the old question is forgotten.
    /// `queries`: of the data set on screen, to choose among several arrays of vectors.
    void setFiles(const std::vector<std::filesystem::path>& files,
        std::optional<std::int64_t> queries = std::nullopt);
    void setRequest(const importer::ImportRequest& request);
    /// The mapping that was imported by is used for this header from now on.
    void rememberMapping();
    /// Forgets what is remembered for this header and looks again.
    void forgetMapping();
    void loadMapping(const QString& file);
    void saveMapping(const QString& file);

signals:
    void lookChanged(const metallm::ui::ImportLookPtr& look);
    /// The files cannot be imported as asked.
    void failed(const metallm::Error& error);
    /// A mapping could not be read or written.
    void fileFailed(const metallm::Error& error);
    void busyChanged(bool busy);

private:
    void lookNow();
    void take(const Result<ImportLookPtr>& result);

    MappingMemory m_memory;
    JobRunner m_runner;
    JobRunner m_fileRunner;
    QTimer m_debounce;
    importer::ImportRequest m_request;
    ImportLookPtr m_look;
    std::optional<std::int64_t> m_queries;
};

} // namespace metallm::ui
