// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/outoffold.h"

#include "core/util/rng.h"

#include <optional>

namespace metallm::policy {

namespace {

using sim::Experiment;

/// The experiment that trains on every fold but one and is evaluated on that one.
std::shared_ptr<const Experiment> foldOf(
    const Experiment& experiment, const std::vector<std::int32_t>& shuffled, std::size_t fold)
{
    auto part = std::make_shared<Experiment>(experiment);
    part->train.clear();
    part->eval.clear();
    for (std::size_t i = 0; i < shuffled.size(); ++i)
        (i % foldCount == fold ? part->eval : part->train).push_back(shuffled[i]);
    return part;
}

} // namespace

Result<OutOfFold> outOfFold(const Experiment& experiment,
    const std::function<Result<Frozen>(const Experiment&, const RunContext&)>& freeze,
    const RunContext& context, const EachFold& each)
{
    std::vector<std::int32_t> shuffled = experiment.train;
    Rng(experiment.parameters.seed, Stream::Folds).shuffle(std::span<std::int32_t>(shuffled));
    auto whole = std::make_shared<Experiment>(experiment);
    whole->eval.clear();
    std::optional<Frozen> all;
    for (std::size_t fold = 0; fold < foldCount; ++fold) {
        const auto part = foldOf(experiment, shuffled, fold);
        auto frozen = freeze(*part, context);
        if (!frozen)
            return tl::unexpected(frozen.error());
        if (each)
            each(part, *frozen);
        // Each fold may be charged by its own rule: a cascade's chain is part of what is learnt.
        if (frozen->world)
            for (const std::int32_t query : part->eval)
                whole->costs.usd.row(query) = frozen->world->costs.usd.row(query);
        whole->eval.insert(whole->eval.end(), part->eval.begin(), part->eval.end());
        if (all)
            all->append(*frozen);
        else
            all = std::move(*frozen);
    }
    all->world = whole;
    return OutOfFold{std::move(whole), std::move(*all)};
}

} // namespace metallm::policy
