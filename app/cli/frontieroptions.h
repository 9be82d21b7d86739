// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/analysisoptions.h"

#include <optional>
#include <string>
#include <vector>

namespace metallm::cli {

struct FrontierOptions {
    AnalysisOptions analysis;
    std::vector<double> at;
    std::string csv;

    // Of a run that learns.
    double from = 0;
    std::optional<double> to; ///< none = where the choices no longer change
    int maxIntervals = 100000;
    int gridPoints = 101;
    std::optional<int> certify;

    bool asksForRange() const { return from > 0 || to || certify; }
};

} // namespace metallm::cli
