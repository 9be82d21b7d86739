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

struct ImportOptions {
    std::string study;
    std::vector<std::string> paths;
    std::string dataset;
    std::string format = "auto";
};

Json json(const importer::ImportSummary& summary)
{
    return {{"dataset", summary.dataset}, {"format", summary.format}, {"queries", summary.queries},
        {"models", summary.models}, {"outcomes", summary.outcomes},
        {"embedding_dimension",
            summary.embeddingDimension > 0 ? Json(summary.embeddingDimension) : Json(nullptr)},
        {"warnings", summary.warnings}};
}

void print(const importer::ImportSummary& summary)
{
    fmt::print("{}: {} queries, {} models, {} outcomes ({})\n", summary.dataset,
        grouped(summary.queries), summary.models, grouped(summary.outcomes), summary.format);
    if (summary.embeddingDimension > 0)
        fmt::print("embeddings: {} dimensions\n", summary.embeddingDimension);
}

Result<void> importDataset(const ImportOptions& options, const Session& session)
{
    StudyToWrite target(options.study);
    const auto study = target.open();
    if (!study)
        return tl::unexpected(study.error());
    importer::ImportRequest request{{}, options.dataset, options.format};
    request.paths.assign(options.paths.begin(), options.paths.end());
    const auto summary = importer::importDataset(**study, request, session.context());
    if (!summary)
        return tl::unexpected(summary.error());
    target.keep();
    for (const auto& warning : summary->warnings)
        fmt::print(stderr, "metallm: warning: {}\n", warning);
    session.json ? printJson(json(*summary)) : print(*summary);
    return {};
}

} // namespace

void addImport(Program& program)
{
    const auto options = std::make_shared<ImportOptions>();
    CLI::App* command =
        program.addCommand("import", "Import one data set from files or a folder: all or nothing",
            [options](const Session& session) { return importDataset(*options, session); });
    addStudy(command, options->study);
    command->add_option("PATH", options->paths, "One or several files, or a folder")
        ->required()
        ->type_name("");
    command->add_option("--dataset", options->dataset, "Its name (default: the folder's or file's)")
        ->type_name("NAME");
    command->add_option("--format", options->format, "See metallm formats (default auto)")
        ->type_name("FORMAT");
}

} // namespace metallm::cli
