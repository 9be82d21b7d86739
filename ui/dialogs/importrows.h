// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/importlook.h"

namespace metallm::ui {

class TextTable;

/// The first rows of what would be imported: outcomes or prices. A figure that is not known is a
/// dash.
void showFirstRows(TextTable& table, const ImportLook& look);

} // namespace metallm::ui
