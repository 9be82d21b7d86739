// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/serieslayer.h"
#include "ui/state/pincurves.h"
#include "ui/util/theme.h"

namespace metallm::ui {

/// Muted, and told apart from its neighbours by its dashes too.
QColor pinColor(const Theme& theme, int index);
Qt::PenStyle pinStyle(int index);

/// A pin's band and, after it, its line; none where the line is empty.
QList<ChartSeries> pinnedSeries(const Theme& theme, const PinnedLine& pin, const BandedLine& line);

} // namespace metallm::ui
