// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/commandsmodel.h"

#include <QCoreApplication>

class QAction;

namespace metallm::ui {

class Actions;
class Appearance;
class Layouts;
class Panels;
class TuningPanel;
struct Workbench;

/// What the command palette offers at the moment: every action that is enabled, every panel, theme
/// and language, and, over a data set, every policy.
class PaletteCommands {
    Q_DECLARE_TR_FUNCTIONS(metallm::ui::PaletteCommands)

public:
    struct Sources {
        const Actions& actions;
        const Appearance& appearance;
        Panels& panels;
        const Layouts& layouts;
        TuningPanel& tuning;
        Workbench& workbench;
    };

    static std::vector<Command> of(const Sources& sources);

private:
    static QString pattern(const QAction* action);
    static void addPanels(std::vector<Command>& commands, Panels& panels);
    static void addPolicies(std::vector<Command>& commands, const Sources& sources);
};

} // namespace metallm::ui
