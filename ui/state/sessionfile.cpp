// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/sessionfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int version = 1;

/// A lock that cannot be made is nobody's: then reading and writing tell what is wrong.
bool isHeldByAnother(const QString& file, QLockFile& lock)
{
    QDir().mkpath(QFileInfo(file).absolutePath());
    return !lock.tryLock(0) && lock.error() == QLockFile::LockFailedError;
}

Error unreadable(const QString& file)
{
    return Error{
        QCoreApplication::translate("SessionFile", "the last session cannot be read").toStdString(),
        file.toStdString(), 0,
        QCoreApplication::translate("SessionFile", "open the study from the list of recent ones")
            .toStdString()};
}

} // namespace

SessionFile::SessionFile(const QString& file)
    : m_file(file)
    , m_lock(std::make_unique<QLockFile>(file + u".lock"_s))
    , m_isAnothers(isHeldByAnother(file, *m_lock))
{
}

SessionFile::~SessionFile() = default;

Result<QJsonArray> SessionFile::read() const
{
    QFile file(m_file);
    if (m_isAnothers || !file.exists())
        return QJsonArray();
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected(unreadable(m_file));
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"version"_s).toInt() != version)
        return tl::unexpected(unreadable(m_file));
    return json.value(u"windows"_s).toArray();
}

bool SessionFile::write(const QJsonArray& windows)
{
    if (m_isAnothers)
        return true;
    const QJsonObject json{{u"version"_s, version}, {u"windows"_s, windows}};
    const QByteArray text = QJsonDocument(json).toJson();
    if (text == m_written)
        return true;
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return false;
    m_written = text;
    return true;
}

} // namespace metallm::ui
