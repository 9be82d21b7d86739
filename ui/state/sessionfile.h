// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <memory>
#include <QJsonArray>
#include <QString>

class QLockFile;

namespace metallm::ui {

/// The windows of the last sitting, one object each. A sitting has the file to itself: a second
/// one of the program neither reads nor writes it.
class SessionFile {
public:
    explicit SessionFile(const QString& file);
    ~SessionFile();

    /// Empty where there is no file yet, or where it belongs to another sitting.
    Result<QJsonArray> read() const;
    /// All or nothing, and nothing where it says the same already. False where it cannot be
    /// written.
    bool write(const QJsonArray& windows);

private:
    QString m_file;
    std::unique_ptr<QLockFile> m_lock;
    bool m_isAnothers;
    QByteArray m_written;
};

} // namespace metallm::ui
