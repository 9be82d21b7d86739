// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/importcontroller.h"
#include "ui/state/queryselection.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace metallm::ui {

class ImportOptions;
class ImportResult;
class MappingEditor;
class StudyController;
class TextTable;

/// Shows what is in files before they are imported, lets it be corrected, and follows the import.
/// It never blocks the window, and reads nothing itself.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    ImportDialog(Settings& settings, StudyController& study, QWidget* parent);

    /// `queries`: of the data set on screen, none without one.
    void setFiles(const QStringList& files, std::optional<std::int64_t> queries);
    ImportController& controller() { return m_controller; }
    /// What was asked for by importRequested() has begun.
    void follow();
    bool isImporting() const { return m_stage == Stage::Importing; }

signals:
    /// The user wants to import this look; whoever does it calls follow().
    void importRequested(const metallm::ui::ImportLookPtr& look);
    void studyFound(const QString& file);
    /// A finding's queries are to be seen.
    void queriesRequested(const QString& dataset, const metallm::ui::RowsFilter& filter);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum class Stage { Looking, Ready, Refused, Importing, Done };

    void build();
    QWidget* buildPreview();
    void buildFoot(QLayout* layout);
    void connectController();
    void connectStudy();
    void connectMapping();
    void retranslate();
    void setStage(Stage stage);
    void showLook();
    void showNotes();
    void showFiles();
    void refuse(const Error& error);
    void showFileError(const Error& error);
    QString statusOfLook() const;
    void askForImport();
    void stopOrClose();
    bool canImport() const;

    StudyController& m_study;
    ImportController m_controller;
    Stage m_stage = Stage::Looking;
    Error m_error;
    QLabel* m_files;
    QStackedWidget* m_pages;
    ImportOptions* m_options;
    MappingEditor* m_mapping;
    QLabel* m_rowsHeading;
    TextTable* m_rows;
    QTableView* m_rowsView;
    QListWidget* m_notes;
    ImportResult* m_result;
    QLabel* m_status;
    QProgressBar* m_progress;
    QPushButton* m_import;
    QPushButton* m_close;
};

} // namespace metallm::ui
