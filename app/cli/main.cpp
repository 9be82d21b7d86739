// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/interrupt.h"
#include "app/cli/program.h"

int main(int argc, char** argv)
{
    using namespace metallm::cli;
    const InterruptWatch watch;
    Program program;
    for (auto* add : {addSample, addImport, addPrices, addEmbed, addDatasets, addModels, addExport,
             addSalvage, addRun, addFrontier, addSweep, addCompare, addClaim, addOpe, addReport,
             addPolicies, addBudgets, addFormats, addEmbedders})
        add(program);
    return program.run(argc, argv, watch.token());
}
