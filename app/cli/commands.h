// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace metallm::cli {

class Program;

// Each makes its command known; one file a command.
void addSample(Program& program);
void addImport(Program& program);
void addPrices(Program& program);
void addEmbed(Program& program);
void addDatasets(Program& program);
void addModels(Program& program);
void addExport(Program& program);
void addSalvage(Program& program);
void addRun(Program& program);
void addFrontier(Program& program);
void addCompare(Program& program);
void addClaim(Program& program);
void addOpe(Program& program);
void addReport(Program& program);
void addSweep(Program& program);
void addPolicies(Program& program);
void addBudgets(Program& program);
void addFormats(Program& program);
void addEmbedders(Program& program);

} // namespace metallm::cli
