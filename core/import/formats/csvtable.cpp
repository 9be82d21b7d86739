// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/csvtable.h"

#include "core/import/bytesource.h"
#include "core/import/mappedcsv.h"

#include <fmt/format.h>

namespace metallm::importer {

namespace {

Mapping guess(const Glimpse& look)
{
    return guessMapping(look.header, look.rows);
}

Mapping guessWide(const Glimpse& look)
{
    Mapping mapping = guess(look);
    mapping.shape = Mapping::Shape::Wide;
    return mapping;
}

Mapping guessLong(const Glimpse& look)
{
    Mapping mapping = guess(look);
    mapping.shape = Mapping::Shape::Long;
    return mapping;
}

Fit fitShape(const FileSet& files, Mapping::Shape shape)
{
    return mostFit(files,
               [shape](const Glimpse& look) {
                   if (look.kind != FileKind::Csv)
                       return false;
                   const Mapping mapping = guess(look);
                   return mapping.shape == shape && isUsable(mapping);
               })
        ? Fit::Guess
        : Fit::None;
}

Error unusable(const FileSet& files, const Mapping& mapping)
{
    const Glimpse& look = files.glimpses.front();
    const char* wanted = mapping.shape == Mapping::Shape::Wide
        ? "no column holds the scores of a model"
        : "no columns for the query, the model and the score are known";
    return Error{fmt::format("{} (the columns are: {})", wanted, fmt::join(look.header, ", ")),
        look.file.string(), 1,
        "say how they map: in the import window, or write a mapping with --preview --save-mapping "
        "FILE, correct it, and give it with --mapping FILE"};
}

} // namespace

Result<void> readTables(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    const Mapping& mapping = *request.mapping;
    if (!isUsable(mapping))
        return tl::unexpected(unusable(request.files, mapping));
    const bool several = request.files.files.size() > 1;
    for (const auto& file : request.files.files) {
        FileFacts facts;
        const std::string stem = unpackedName(file).stem().string();
        if (several && mapping.queryId.empty()
            && (mapping.shape == Mapping::Shape::Wide || mapping.text.empty()))
            facts.idPrefix = stem + ":";
        if (several && mapping.domain.empty())
            facts.domain = stem;
        if (auto done = readMappedCsv(file, mapping, facts, gatherer, context); !done)
            return done;
    }
    return {};
}

Format wideCsvFormat()
{
    return {
        {"csv-wide", "any CSV table with one row a query and a column of scores for each model"},
        [](const FileSet& files) { return fitShape(files, Mapping::Shape::Wide); }, readTables,
        guessWide};
}

Format longCsvFormat()
{
    return {
        {"csv-long", "any CSV table with one row for each query and model: model, score, query"},
        [](const FileSet& files) { return fitShape(files, Mapping::Shape::Long); }, readTables,
        guessLong};
}

} // namespace metallm::importer
