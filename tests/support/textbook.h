// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/experiment.h"

#include <vector>

namespace metallm::test {

struct TextbookStep {
    int arm = 0;
    double gap = 0; ///< between the best two values: what rounding may decide
};

/// LinUCB exactly as METHODS.md section 1 writes it: A_k inverted afresh at every step. The
/// reference that every faster formulation is held against. In a changing world it chooses among
/// the arms that are there, and learns when the outcome is told.
std::vector<TextbookStep> textbookLinUcb(const sim::Experiment& experiment, double costWeight);

} // namespace metallm::test
