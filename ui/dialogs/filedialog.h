// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QString>
#include <QStringList>

class QWidget;

// Every question for a file goes through here, so that a test can answer it. Nothing blocks: the
// answer comes to a function, which is not called where the user gives up.
namespace metallm::ui::filedialog {

enum class Kind { OpenFile, OpenFiles, OpenFolder, SaveFile };

struct Request {
    Kind kind = Kind::OpenFile;
    QString title;
    QString filter{}; ///< as QFileDialog has it
    QString folder{}; ///< where to begin
    QString suggestion{}; ///< a file name to begin with
    QString suffix{}; ///< added to a name without one
    bool warnsOfExisting = true; ///< false where an existing file is not overwritten
};

void ask(QWidget* parent, const Request& request, std::function<void(const QStringList&)> answer);

/// The next question is answered by these names at once, without a dialog.
void setNextFileNames(const QStringList& names);
inline void setNextFileName(const QString& name)
{
    setNextFileNames({name});
}

} // namespace metallm::ui::filedialog
