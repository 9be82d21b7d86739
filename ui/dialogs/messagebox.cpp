// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/messagebox.h"

#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace metallm::ui::messagebox {

void show(QWidget* parent, const Message& message)
{
    auto* box = new QMessageBox(
        QMessageBox::Information, message.title, message.text, QMessageBox::Ok, parent);
    box->setObjectName(u"messageBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(message.informativeText);
    box->open();
}

} // namespace metallm::ui::messagebox
