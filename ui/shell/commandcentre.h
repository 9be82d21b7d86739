// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QObject>

namespace metallm::ui {

class CommandPalette;
class Settings;
class Shortcuts;

/// What the keyboard reaches from everywhere: palette, shortcuts and their editor, and the command
/// that clears the filters.
class CommandCentre : public QObject {
    Q_OBJECT

public:
    CommandCentre(const PaletteCommands::Sources& sources, Actions& actions, Settings& settings,
        QWidget* window);

private:
    void connectClearFilters(Workbench& workbench);

    PaletteCommands::Sources m_sources;
    Shortcuts* m_shortcuts;
    CommandPalette* m_palette;
};

} // namespace metallm::ui
