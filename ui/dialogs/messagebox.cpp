// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagebox.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace metallm::ui::messagebox {

namespace {

std::optional<QMessageBox::StandardButton>& nextAnswer()
{
    static std::optional<QMessageBox::StandardButton> button;
    return button;
}

} // namespace

void ask(QWidget* parent, const Question& question,
    std::function<void(QMessageBox::StandardButton)> answer)
{
    if (const auto button = std::exchange(nextAnswer(), std::nullopt)) {
        if (answer)
            answer(*button);
        return;
    }
    auto* box =
        new QMessageBox(question.icon, question.title, question.text, question.buttons, parent);
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.informativeText);
    if (answer) {
        QObject::connect(box, &QMessageBox::finished, parent,
            [answer](int button) { answer(static_cast<QMessageBox::StandardButton>(button)); });
    }
    box->open();
}

void setNextAnswer(QMessageBox::StandardButton button)
{
    nextAnswer() = button;
}

} // namespace metallm::ui::messagebox
