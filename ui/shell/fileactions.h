// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/importlook.h"
#include "ui/state/queryselection.h"

#include <functional>
#include <QObject>
#include <QPointer>
#include <QStringList>

class QWidget;

namespace metallm::ui {

class Actions;
class ImportDialog;
class RecentFiles;
class Settings;
struct Workbench;

/// What the File menu does: asks for names, then leaves the work to the controllers.
class FileActions : public QObject {
    Q_OBJECT

public:
    struct Context {
        Workbench& workbench;
        const Actions& actions;
        Settings& settings;
        RecentFiles& recent;
        QString sampleFile; ///< the study that holds the sample
    };

    FileActions(const Context& context, QWidget* window);

    /// True where another window has the study, which then comes to the front: it is not opened
    /// here.
    void setElsewhere(std::function<bool(const QString&)> raise) { m_elsewhere = std::move(raise); }

    void newStudy();
    void chooseStudy();
    void open(const QString& file);
    void openSample();
    void chooseFilesToImport();
    void chooseFolderToImport();
    /// Shows what is in the files. A data set then goes into the open study, or into a new one
    /// whose name is asked for; prices and vectors go to the data set on screen.
    void import(const QStringList& paths);
    void exportTidy();
    void report();

signals:
    void newWindowRequested();
    void openInNewWindowRequested(const QString& file);

private:
    void connectActions();
    void chooseForNewWindow();
    void updateActions();
    ImportDialog* importDialog();
    void importLook(const ImportLookPtr& look);
    void askForStudy(const ImportLookPtr& look);
    void startImport(const QString& studyFile, const ImportLookPtr& look);
    void showQueries(const QString& dataset, const RowsFilter& filter);
    QString lastFolder() const;
    void remember(const QString& path);

    Context m_context;
    QWidget* m_window;
    QPointer<ImportDialog> m_import;
    std::function<bool(const QString&)> m_elsewhere;
};

} // namespace metallm::ui
