// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QWidget;

namespace metallm::ui {

class Actions;
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

    void newStudy();
    void chooseStudy();
    void open(const QString& file);
    void openSample();
    void chooseFilesToImport();
    void chooseFolderToImport();
    /// Into the open study, or into a new one whose name is asked for.
    void import(const QStringList& paths);
    void exportTidy();
    void report();

private:
    void connectActions();
    void updateActions();
    QString lastFolder() const;
    void remember(const QString& path);

    Context m_context;
    QWidget* m_window;
};

} // namespace metallm::ui
