// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/messagelog.h"

namespace metallm::ui {

void MessageLog::add(const Message& message)
{
    m_messages.push_back(message);
    emit added(message);
}

void MessageLog::fail(const Error& error)
{
    if (error.kind != Error::Kind::Stopped)
        add({Severity::Failure, QString::fromStdString(error.message())});
}

} // namespace metallm::ui
