// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/played.h"

#include <CLI/CLI.hpp>
#include <string>

namespace metallm::cli {

/// The files that a run may leave behind; an empty name = none.
struct RunFiles {
    std::string trace;
    std::string curve;
    std::string log;
};

void addRunFiles(CLI::App* command, RunFiles& files);
Result<void> writeRunFiles(const Played& played, const RunFiles& files, const RunContext& context);

} // namespace metallm::cli
