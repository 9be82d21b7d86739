// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/logpanel.h"

#include "ui/state/messagelog.h"

#include <QEvent>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr int linesKept = 5000;

} // namespace

LogPanel::LogPanel(const MessageLog& log, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_log(log)
{
    setObjectName(u"logPanel"_s);
    setReadOnly(true);
    setFrameShape(NoFrame);
    setMaximumBlockCount(linesKept);
    setLineWrapMode(WidgetWidth);
    connect(&log, &MessageLog::added, this, &LogPanel::append);
    retranslate();
}

void LogPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QPlainTextEdit::changeEvent(event);
}

void LogPanel::retranslate()
{
    setAccessibleName(tr("Log"));
    setPlaceholderText(tr("What is opened, imported and written is noted here."));
    clear();
    for (const Message& message : m_log.messages())
        append(message);
}

void LogPanel::append(const Message& message)
{
    static const char* const names[] = {
        QT_TR_NOOP("info"), QT_TR_NOOP("warning"), QT_TR_NOOP("error")};
    const QString time = QLocale().toString(message.time.time(), u"HH:mm:ss"_s);
    const QString kind = tr(names[static_cast<int>(message.severity)]);
    appendPlainText(time + u"  "_s + kind + u"  "_s + message.text);
    if (!message.details.isEmpty())
        appendPlainText(message.details);
}

} // namespace metallm::ui
