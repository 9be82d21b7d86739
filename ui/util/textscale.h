// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace metallm::ui {

/// How much larger than usual every text is, in charts too (for a projector); 1 at first. In force
/// with the next applyTheme().
void setTextScale(double scale);
double textScale();

} // namespace metallm::ui
