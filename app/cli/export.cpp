// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"
#include "core/import/importer.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct ExportOptions {
    std::string study;
    std::string dataset;
    std::string folder;
};

Result<void> exportDataset(const ExportOptions& options, const Session& session)
{
    const auto study = openForReading(options.study);
    if (!study)
        return tl::unexpected(study.error());
    const auto name = datasetName(*study, options.dataset);
    if (!name)
        return tl::unexpected(name.error());
    if (const auto done = importer::exportTidy(*study, *name, options.folder, session.context());
        !done)
        return done;
    if (session.json)
        printJson({{"dataset", *name}, {"folder", options.folder}});
    else
        fmt::print("{}: written to {}\n", *name, options.folder);
    return {};
}

} // namespace

void addExport(Program& program)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command =
        program.addCommand("export", "Write a data set to a folder in the tidy form, lossless",
            [options](const Session& session) { return exportDataset(*options, session); });
    addStudy(command, options->study);
    command->add_option("--dataset", options->dataset, "Which one (default: the only one)")
        ->type_name("NAME");
    command->add_option("--to", options->folder, "The folder")->required()->type_name("FOLDER");
}

} // namespace metallm::cli
