// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sim/parameters.h"

#include <CLI/CLI.hpp>
#include <map>
#include <string>

namespace metallm::cli {

/// How the budget is kept online (--pacing, --pacing-set, --schedule, --hard-budget) and what
/// changes during the run (--scenario, --event).
void addWorldOptions(CLI::App* command, sim::Parameters& parameters);

/// NAME=VALUE, repeatable, into `settings`.
void addSettings(CLI::App* command, const std::string& option, const std::string& help,
    std::map<std::string, std::string>& settings);

} // namespace metallm::cli
