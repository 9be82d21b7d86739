// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"

#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/played.h"
#include "app/cli/program.h"

#include <chrono>
#include <ctime>
#include <fmt/chrono.h>
#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct ReportOptions {
    AnalysisOptions analysis;
    std::string file;
};

std::string now()
{
    const std::time_t time = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(time));
}

Result<void> writeReport(const ReportOptions& options, const Session& session)
{
    const auto played = play(options.analysis, session.context());
    if (!played)
        return tl::unexpected(played.error());
    const report::ReportInput input{*played->analysed.analysis, *played->run,
        played->analysed.prices, now(), played->analysed.otherPrices};
    if (const auto written = report::writeReport(input, options.file); !written)
        return written;
    if (session.json)
        printJson({{"file", options.file}, {"dataset", played->run->experiment->dataset->name}});
    else
        fmt::print("report written to {}\n", options.file);
    return {};
}

} // namespace

void addReport(Program& program)
{
    const auto options = std::make_shared<ReportOptions>();
    CLI::App* command = program.addCommand("report",
        "An analysis and one run of it, written down: .html, .md, .csv or .json",
        [options](const Session& session) { return writeReport(*options, session); });
    addAnalysisOptions(command, options->analysis);
    command->add_option("-o,--output", options->file, "The file; its suffix names the format")
        ->required()
        ->type_name("FILE");
}

} // namespace metallm::cli
