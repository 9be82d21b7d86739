// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample.h"

#include "core/embed/lsa.h"
#include "core/sample/generator.h"
#include "core/sim/split.h"
#include "core/store/datasetwriter.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::sample {

namespace {

constexpr std::uint64_t seed = 1;

/// Before the seconds that the embedding takes.
Result<void> requireAbsent(const store::Study& study)
{
    const auto present = study.datasets();
    if (!present)
        return tl::unexpected(present.error());
    if (std::ranges::find(*present, datasetName, &store::DatasetInfo::name) != present->end())
        return failed(fmt::format("the study has a data set '{}' already", datasetName),
            "remove it first, or choose another study");
    return {};
}

Result<data::Dataset> embeddedSample(const RunContext& context)
{
    data::Dataset dataset = generate(seed);
    const auto split = sim::splitQueries(dataset, sim::embeddingSplit(dataset));
    if (!split)
        return tl::unexpected(split.error());
    auto contexts = embed::makeLsa()->embed(dataset, split->train, context);
    if (!contexts)
        return tl::unexpected(contexts.error());
    dataset.contexts = std::make_shared<const data::Contexts>(std::move(*contexts));
    return dataset;
}

} // namespace

const char* const datasetName = "Sample: simulated support desk";

Result<void> createSample(store::Study& study, const RunContext& context)
{
    if (const auto absent = requireAbsent(study); !absent)
        return absent;
    const auto dataset = embeddedSample(context);
    if (!dataset)
        return tl::unexpected(dataset.error());
    const prices::PriceTable prices = samplePrices();
    return store::storeDataset(study, *dataset, &prices, context);
}

} // namespace metallm::sample
