// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/helplibrary.h"

#include <QCoreApplication>

namespace metallm::ui {

class Actions;

/// What the pages of the help tell of the program's registers, as Markdown: it is true of this
/// build and in the user's language.
class HelpTexts {
    Q_DECLARE_TR_FUNCTIONS(metallm::ui::HelpTexts)

public:
    static HelpLibrary::Insertions insertions(const Actions& actions);

private:
    static QString commands(const Actions& actions);
    static QString policies();
    static QString pacings();
    static QString formats();
    static QString entry(
        const std::string& title, const std::string& help, const std::string& source);
};

} // namespace metallm::ui
