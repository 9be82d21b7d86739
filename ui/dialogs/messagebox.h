// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QMessageBox>
#include <QString>

// Every question with buttons goes through here, so that a test can answer it. Nothing blocks.
namespace metallm::ui::messagebox {

struct Question {
    QString title;
    QString text;
    QString informativeText{};
    QMessageBox::Icon icon = QMessageBox::Question;
    QMessageBox::StandardButtons buttons = QMessageBox::Ok;
};

void ask(QWidget* parent, const Question& question,
    std::function<void(QMessageBox::StandardButton)> answer = {});

/// The next question is answered by this button at once, without a dialog.
void setNextAnswer(QMessageBox::StandardButton button);

} // namespace metallm::ui::messagebox
