// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include "ui/state/settings.h"

#include <QFileInfo>

namespace metallm::ui {

RecentFiles::RecentFiles(Settings& settings, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QStringList RecentFiles::files() const
{
    return m_settings.value(Setting::RecentFiles).toStringList();
}

void RecentFiles::add(const QString& file)
{
    const QString path = QFileInfo(file).absoluteFilePath();
    QStringList list = files();
    list.removeAll(path);
    list.prepend(path);
    store(list.mid(0, limit));
}

void RecentFiles::remove(const QString& file)
{
    QStringList list = files();
    list.removeAll(QFileInfo(file).absoluteFilePath());
    store(list);
}

void RecentFiles::store(const QStringList& list)
{
    if (list == files())
        return;
    m_settings.setValue(Setting::RecentFiles, list);
    emit changed(list);
}

} // namespace metallm::ui
