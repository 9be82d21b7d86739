// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"

#include <QDateTime>
#include <QObject>
#include <QString>
#include <vector>

namespace metallm::ui {

enum class Severity { Information, Warning, Failure };

struct Message {
    Severity severity = Severity::Information;
    QString text; ///< what happened, and how to mend it
    QString details{}; ///< for the log alone
    QDateTime time = QDateTime::currentDateTime();
};

/// What was told to the user since the program began, oldest first.
class MessageLog : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    const std::vector<Message>& messages() const { return m_messages; }
    void add(const Message& message);
    void inform(const QString& text) { add({Severity::Information, text}); }
    void warn(const QString& text) { add({Severity::Warning, text}); }
    void fail(const Error& error);

signals:
    void added(const metallm::ui::Message& message);

private:
    std::vector<Message> m_messages;
};

} // namespace metallm::ui
