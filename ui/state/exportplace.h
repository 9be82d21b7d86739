// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace metallm::ui {

class Settings;
class StudyController;
class WorkbenchState;

/// Where reports, pictures and tables go: not among the data that was read, but to where the last
/// one went; at first to the user's documents, or the home folder where there is no such place.
class ExportPlace {
public:
    explicit ExportPlace(Settings& settings)
        : m_settings(settings)
    {
    }

    QString folder() const;
    /// `path`: a file that goes into the folder to remember.
    void remember(const QString& path);

    /// "Support desk - report - 2026-11-25.html": what it is of, what it is, and when. `subject`,
    /// which may be empty, and `kind` may hold anything; what no file name may hold is replaced.
    static QString fileName(const QString& subject, const QString& kind, const QString& suffix,
        const QDate& date = QDate::currentDate());

private:
    Settings& m_settings;
};

/// What an export is of: the study's name, or the data set's where there is no study.
QString exportSubject(const StudyController& study, const WorkbenchState& state);

} // namespace metallm::ui
