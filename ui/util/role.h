// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace metallm::ui {

/// Another role for the style sheet (Theme), which shows at once.
void setRole(QWidget* widget, const QString& role);

} // namespace metallm::ui
