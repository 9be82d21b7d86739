// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/exportplace.h"

#include "ui/state/settings.h"
#include "ui/state/studycontroller.h"
#include "ui/state/workbenchstate.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace metallm::ui {

QString ExportPlace::folder() const
{
    const QString last = m_settings.text(Setting::ExportFolder);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    for (const QString& folder : {last, documents})
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    return QDir::homePath();
}

void ExportPlace::remember(const QString& path)
{
    m_settings.setValue(Setting::ExportFolder, QFileInfo(path).absolutePath());
}

QString ExportPlace::fileName(
    const QString& subject, const QString& kind, const QString& suffix, const QDate& date)
{
    static const QRegularExpression forbidden(u"[/\\\\:*?\"<>|\\x00-\\x1f]+"_s);
    QStringList parts{subject, kind, date.toString(Qt::ISODate)};
    for (QString& part : parts)
        part = part.replace(forbidden, u" "_s).simplified();
    parts.removeAll(QString());
    return parts.join(u" - "_s) + u'.' + suffix;
}

QString exportSubject(const StudyController& study, const WorkbenchState& state)
{
    if (study.isOpen())
        return QFileInfo(study.file()).completeBaseName();
    return state.dataset() ? QString::fromStdString(state.dataset()->name) : QString();
}

} // namespace metallm::ui
