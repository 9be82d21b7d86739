// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace metallm::ui::messagebox {

struct Message {
    QString title;
    QString text;
    QString informativeText{};
};

/// Does not wait for it to be read.
void show(QWidget* parent, const Message& message);

} // namespace metallm::ui::messagebox
