// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisoptions.h"
#include "app/cli/commands.h"
#include "app/cli/endpointoptions.h"
#include "app/cli/output.h"
#include "app/cli/program.h"
#include "app/cli/studyfile.h"
#include "core/embed/embedder.h"
#include "core/embed/endpoint.h"
#include "core/sim/split.h"
#include "core/store/vectorstore.h"

#include <fmt/format.h>

namespace metallm::cli {

namespace {

struct EmbedOptions {
    std::string study;
    std::string embedder;
    EndpointOptions endpoint;
    sim::Parameters split; ///< with the data set's name; the rest as on the command line
    bool splitGiven = false;
};

/// The training part: as asked for, else the data set's own, else the default seeded split.
Result<sim::Split> trainingPart(const EmbedOptions& options, const data::Dataset& dataset)
{
    return sim::splitQueries(
        dataset, options.splitGiven ? options.split : sim::embeddingSplit(dataset));
}

Result<data::Contexts> embed(const EmbedOptions& options, const data::Dataset& dataset,
    store::Study& study, const RunContext& context)
{
    const auto poster = embed::namesEndpoint(options.embedder)
        ? makePoster(options.endpoint)
        : Result<std::unique_ptr<embed::Poster>>(nullptr);
    if (!poster)
        return tl::unexpected(poster.error());
    store::StudyVectors kept(study);
    const auto embedder =
        embed::makeEmbedder(options.embedder, {poster->get(), &kept, options.endpoint.textsAPost});
    if (!embedder)
        return tl::unexpected(embedder.error());
    const auto split = trainingPart(options, dataset);
    if (!split)
        return tl::unexpected(split.error());
    return (*embedder)->embed(dataset, split->train, context);
}

void print(const std::string& dataset, const data::Contexts& contexts, bool json)
{
    if (json)
        return printJson({{"dataset", dataset}, {"embedder", contexts.embedder},
            {"queries", contexts.values.rows()}, {"dimension", contexts.values.cols()},
            {"fitted_on", contexts.fittedOn.size()}});
    fmt::print("{}: {} queries embedded by {}, {} dimensions\n", dataset,
        grouped(contexts.values.rows()), contexts.embedder, contexts.values.cols());
    if (!contexts.fittedOn.empty())
        fmt::print("fitted on {} training queries\n",
            grouped(static_cast<std::int64_t>(contexts.fittedOn.size())));
}

Result<void> embedDataset(const EmbedOptions& options, const Session& session)
{
    StudyToWrite target(options.study);
    const auto study = target.open();
    if (!study)
        return tl::unexpected(study.error());
    const auto name = datasetName(**study, options.split.dataset);
    if (!name)
        return tl::unexpected(name.error());
    const RunContext context = session.context();
    const auto dataset = (*study)->loadDataset(*name, context);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto contexts = embed(options, **dataset, **study, context);
    if (!contexts)
        return tl::unexpected(contexts.error());
    if (const auto stored = (*study)->storeContexts(*name, *contexts, context); !stored)
        return stored;
    print(*name, *contexts, session.json);
    return {};
}

} // namespace

void addEmbed(Program& program)
{
    const auto options = std::make_shared<EmbedOptions>();
    CLI::App* command =
        program.addCommand("embed", "Give every query of a data set its context vector",
            [options](const Session& session) { return embedDataset(*options, session); });
    addStudy(command, options->study);
    command->add_option("--dataset", options->split.dataset, "Which one (default: the only one)")
        ->type_name("NAME");
    command->add_option("--embedder", options->embedder, "See metallm embedders")
        ->required()
        ->type_name("EMBEDDER");
    addEndpointOptions(command, options->endpoint);
    addSplitOptions(command, options->split);
    for (const char* name : {"--train", "--eval", "--train-fraction", "--seed"})
        command->get_option(name)->each(
            [chosen = options.get()](const std::string&) { chosen->splitGiven = true; });
}

} // namespace metallm::cli
