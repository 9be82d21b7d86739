// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/output.h"
#include "app/cli/pricetables.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"
#include "core/import/exporter.h"
#include "core/import/importer.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct ExportOptions {
    std::string study;
    std::string dataset;
    std::string table;
    std::string target;
    std::string format = "tidy";
};

Result<importer::ExportNotes> write(const store::Study& study, const ExportOptions& options,
    const std::string& dataset, const Session& session)
{
    if (options.format == "tidy")
        return importer::exportTidy(study, dataset, options.target, session.context()).map([] {
            return importer::ExportNotes{};
        });
    const auto loaded = study.loadDataset(dataset, session.context());
    if (!loaded)
        return tl::unexpected(loaded.error());
    if (options.format == "routerbench")
        return importer::exportRouterBench(**loaded, options.target, session.context());
    return importer::exportPromptfoo(**loaded, options.target, session.context());
}

void report(const std::string& name, const ExportOptions& options,
    const importer::ExportNotes& notes, const Session& session)
{
    for (const std::string& note : notes)
        fmt::print(stderr, "metallm: warning: {}\n", note);
    const bool isPrices = options.format == "litellm";
    if (session.json)
        printJson({{isPrices ? "table" : "dataset", name},
            {options.format == "tidy" ? "folder" : "file", options.target},
            {"format", options.format}, {"warnings", notes}});
    else
        fmt::print("{}: written to {}\n", name, options.target);
}

Result<void> exportPrices(
    const store::Study& study, const ExportOptions& options, const Session& session)
{
    const auto table = chosenTable(study, options.table, MissingTable::Refuse);
    if (!table)
        return tl::unexpected(table.error());
    return importer::exportLiteLlm(*table, options.target)
        .map([&](const importer::ExportNotes& notes) {
            report(table->name, options, notes, session);
        });
}

Result<void> exportDataset(const ExportOptions& options, const Session& session)
{
    const auto study = openForReading(options.study);
    if (!study)
        return tl::unexpected(study.error());
    if (options.format == "litellm")
        return exportPrices(*study, options, session);
    const auto name = datasetName(*study, options.dataset);
    if (!name)
        return tl::unexpected(name.error());
    return write(*study, options, *name, session).map([&](const importer::ExportNotes& notes) {
        report(*name, options, notes, session);
    });
}

} // namespace

void addExport(Program& program)
{
    const auto options = std::make_shared<ExportOptions>();
    CLI::App* command = program.addCommand("export",
        "Write a data set: to a folder in the tidy form, lossless, or to a file for another tool",
        [options](const Session& session) { return exportDataset(*options, session); });
    addStudy(command, options->study);
    command->add_option("--dataset", options->dataset, "Which one (default: the only one)")
        ->type_name("NAME");
    command
        ->add_option("--format", options->format,
            "tidy (default), routerbench (CSV), promptfoo (JSON), or litellm (a price table as "
            "JSON)")
        ->check(CLI::IsMember({"tidy", "routerbench", "promptfoo", "litellm"}))
        ->type_name("FORMAT");
    command
        ->add_option(
            "--table", options->table, "litellm: which price table (default: the only one)")
        ->type_name("NAME");
    command->add_option("--to", options->target, "The folder; the file for the other formats")
        ->required()
        ->type_name("FOLDER");
}

} // namespace metallm::cli
