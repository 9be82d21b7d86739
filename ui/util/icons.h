// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace metallm::ui {

/// An icon of resources/icons, drawn in the colour of the palette's text at the time of painting,
/// so that it follows the theme.
QIcon paletteIcon(const QString& name);

} // namespace metallm::ui
