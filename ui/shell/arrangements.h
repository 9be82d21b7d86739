// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace metallm::ui {

class Panels;

/// The layouts of the program's own.
enum class Arrangement {
    Tune, ///< the question at the left, its answer beside it, the rows below
    Compare, ///< models and analyses beside the frontier and the queries
    Present, ///< frontier, selection and figures alone, in large type
};

/// Docks every panel where the arrangement has it; those it does without are hidden there.
void arrange(Panels& panels, Arrangement arrangement);
/// By the present size of the window: sizes mean nothing before the docks are on screen.
void shareOutSpace(Panels& panels, Arrangement arrangement);
/// How much larger than usual texts are, in charts too.
double textScaleOf(Arrangement arrangement);

} // namespace metallm::ui
