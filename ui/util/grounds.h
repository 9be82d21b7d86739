// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/util/theme.h"

// What text stands on beside window, panel and header: it has to be readable there as well.
namespace metallm::ui {

/// Under the pointer.
inline QColor hoverGround(const Theme& theme)
{
    return theme.tint(theme.text, 0.07);
}

/// Of selected rows, and of chips.
inline QColor selectionGround(const Theme& theme)
{
    return theme.tint(theme.accent, 0.14);
}

/// Of a primary button under the pointer.
inline QColor accentHoverGround(const Theme& theme)
{
    return theme.readable(theme.accent, contrastRatio(theme.accent, theme.panel) + 0.8);
}

} // namespace metallm::ui
