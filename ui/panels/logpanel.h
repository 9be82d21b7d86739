// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace metallm::ui {

struct Message;
class MessageLog;

/// What was told since the program began, one line a message, newest at the bottom.
class LogPanel : public QPlainTextEdit {
    Q_OBJECT

public:
    LogPanel(const MessageLog& log, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void append(const Message& message);

    const MessageLog& m_log;
};

} // namespace metallm::ui
