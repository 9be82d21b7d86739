// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/salvage.h"
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/program.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct SalvageOptions {
    std::string study;
    std::string target;
};

Result<void> salvage(const SalvageOptions& options, const Session& session)
{
    const auto report = store::salvageStudy(options.study, options.target, session.context());
    if (!report)
        return tl::unexpected(report.error());
    if (session.json) {
        printJson({{"study", options.target}, {"kept", report->kept}, {"lost", report->lost}});
        return {};
    }
    for (const std::string& line : report->kept)
        fmt::print("kept: {}\n", line);
    for (const std::string& line : report->lost)
        fmt::print("lost: {}\n", line);
    fmt::print("written to {}\n", options.target);
    return {};
}

} // namespace

void addSalvage(Program& program)
{
    const auto options = std::make_shared<SalvageOptions>();
    CLI::App* command = program.addCommand("salvage",
        "Write what can still be read of a damaged study into a new one",
        [options](const Session& session) { return salvage(*options, session); });
    addStudy(command, options->study);
    command->add_option("NEW", options->target, "The study to write; must not exist yet")
        ->required();
}

} // namespace metallm::cli
