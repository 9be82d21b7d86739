// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/importjson.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"
#include "core/import/csvcolumns.h"
#include "core/import/preview.h"
#include "core/util/textfile.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct ImportOptions {
    std::string study;
    std::vector<std::string> paths;
    std::string dataset;
    std::string format = "auto";
    std::string repeats;
    std::string judges;
    std::string mapping;
    std::string scoreRange;
    std::string saveMapping;
    bool preview = false;
};

// "1:10"
Result<std::pair<double, double>> rangeOf(const std::string& text)
{
    const auto colon = text.find(':');
    const auto low = importer::parseNumber(text.substr(0, colon), "the range");
    const auto high = colon == std::string::npos
        ? low
        : importer::parseNumber(text.substr(colon + 1), "the range");
    if (!low || !high || !(*high > *low))
        return wrongCall(fmt::format("'{}' is no range of scores", text),
            "write the lowest and the highest score, as in --score-range 1:10");
    return std::pair(*low, *high);
}

Result<importer::ImportRequest> requestOf(const ImportOptions& options)
{
    importer::ImportRequest request{{}, options.dataset, options.format};
    request.paths.assign(options.paths.begin(), options.paths.end());
    request.repeats = {options.repeats, options.judges};
    if (!options.mapping.empty()) {
        const auto mapping = importer::readMapping(options.mapping);
        if (!mapping)
            return tl::unexpected(mapping.error());
        request.mapping = *mapping;
    }
    if (!options.scoreRange.empty()) {
        const auto range = rangeOf(options.scoreRange);
        if (!range)
            return tl::unexpected(range.error());
        request.scoreRange = *range;
    }
    return request;
}

Result<void> showPreview(
    const importer::ImportRequest& request, const ImportOptions& options, const Session& session)
{
    const auto preview = importer::previewImport(request, session.context());
    if (!preview)
        return tl::unexpected(preview.error());
    session.json ? printJson(json(*preview)) : print(*preview);
    if (options.saveMapping.empty())
        return {};
    if (!preview->mapping)
        return wrongCall(
            fmt::format("the format {} is not read through a mapping", preview->format.name),
            "leave --save-mapping out, or choose --format csv-wide or csv-long");
    return writeFileAtomically(
        options.saveMapping, importer::mappingJson(*preview->mapping) + "\n");
}

Result<void> importDataset(const ImportOptions& options, const Session& session)
{
    const auto request = requestOf(options);
    if (!request)
        return tl::unexpected(request.error());
    if (options.preview)
        return showPreview(*request, options, session);
    if (!options.saveMapping.empty())
        return wrongCall("--save-mapping goes with --preview", "add --preview");
    StudyToWrite target(options.study);
    const auto study = target.open();
    if (!study)
        return tl::unexpected(study.error());
    const auto summary = importer::importDataset(**study, *request, session.context());
    if (!summary)
        return tl::unexpected(summary.error());
    target.keep();
    for (const auto& warning : summary->warnings)
        fmt::print(stderr, "metallm: warning: {}\n", warning);
    session.json ? printJson(json(*summary)) : print(*summary);
    return {};
}

void addMappingOptions(CLI::App* command, ImportOptions& options)
{
    command
        ->add_option("--repeats", options.repeats,
            "Several runs of a model on a query: mean, first or separate")
        ->type_name("HOW");
    command
        ->add_option("--judges", options.judges,
            "Several judges or metrics: mean, first, separate, or the one that counts")
        ->type_name("HOW");
    command->add_option("--mapping", options.mapping, "How the columns of a CSV table map (JSON)")
        ->type_name("FILE");
    command
        ->add_option("--score-range", options.scoreRange,
            "The lowest and the highest score, as in 1:10 (CSV tables)")
        ->type_name("LOW:HIGH");
    command->add_flag("--preview", options.preview,
        "Show what is recognised and the first rows, and write nothing");
    command
        ->add_option("--save-mapping", options.saveMapping,
            "With --preview: write the mapping here, to correct it")
        ->type_name("FILE");
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
    addMappingOptions(command, *options);
}

} // namespace metallm::cli
