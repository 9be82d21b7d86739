// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/embedjob.h"

#include "core/embed/endpointembedder.h"
#include "core/sim/split.h"
#include "core/store/vectorstore.h"

namespace metallm::ui {

namespace {

Result<data::Contexts> contextsOf(store::Study& study, const data::Dataset& dataset,
    const EmbedRequest& request, const RunContext& context)
{
    const net::HttpPoster poster(request.http);
    store::StudyVectors kept(study);
    const auto embedder = embed::makeEmbedder(request.embedder, {&poster, &kept});
    if (!embedder)
        return tl::unexpected(embedder.error());
    const auto split = sim::splitQueries(dataset, sim::embeddingSplit(dataset));
    if (!split)
        return tl::unexpected(split.error());
    return (*embedder)->embed(dataset, split->train, context);
}

Result<void> embedInto(
    const std::filesystem::path& file, const EmbedRequest& request, const RunContext& context)
{
    auto study = store::Study::open(file);
    if (!study)
        return tl::unexpected(study.error());
    const auto dataset = study->loadDataset(request.dataset, context);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const auto contexts = contextsOf(*study, **dataset, request, context);
    if (!contexts)
        return tl::unexpected(contexts.error());
    return study->storeContexts(request.dataset, *contexts, context);
}

} // namespace

Result<LoadedDataset> embedForWindow(
    const std::filesystem::path& file, const EmbedRequest& request, const RunContext& context)
{
    return embedInto(file, request, context).and_then([&] {
        return loadForWindow(file, request.dataset, context);
    });
}

Result<LoadedDataset> restoreContexts(const std::filesystem::path& file, const std::string& dataset,
    const std::shared_ptr<const data::Contexts>& contexts, const RunContext& context)
{
    {
        auto study = store::Study::open(file);
        if (!study)
            return tl::unexpected(study.error());
        const auto restored = contexts ? study->storeContexts(dataset, *contexts, context)
                                       : study->removeContexts(dataset);
        if (!restored)
            return tl::unexpected(restored.error());
    }
    return loadForWindow(file, dataset, context);
}

} // namespace metallm::ui
