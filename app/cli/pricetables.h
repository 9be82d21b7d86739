// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/output.h"
#include "app/cli/program.h"
#include "core/store/study.h"

namespace metallm::cli {

enum class MissingTable { Refuse, Make };

/// The table of that name; without a name the only one. Where there is none it is made, or refused.
Result<prices::PriceTable> chosenTable(
    const store::Study& study, const std::string& asked, MissingTable missing);

/// A price with all that is known of it; unknown figures are null.
Json priceJson(const prices::Price& price);

void addPriceImport(Program& program, CLI::App* group);
void addPriceList(Program& program, CLI::App* group);
void addPriceMatch(Program& program, CLI::App* group);
void addPriceCost(Program& program, CLI::App* group);

} // namespace metallm::cli
