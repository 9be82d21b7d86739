// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <QPalette>

namespace metallm::ui {

/// The colours of the desktop as they are now. Takes the application's own palette off to read
/// them.
QPalette systemPalette();

/// Another desktop, for tests; an empty function puts the real one back.
void setSystemPaletteReader(std::function<QPalette()> reader);

} // namespace metallm::ui
