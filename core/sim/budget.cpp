// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/budget.h"

#include "core/frontier/frontier.h"
#include "core/policy/registry.h"
#include "core/util/rng.h"

namespace metallm::sim {

namespace {

constexpr std::size_t folds = 5;

/// The experiment that trains on every fold but one and is evaluated on that one.
std::shared_ptr<Experiment> foldOf(
    const Experiment& experiment, const std::vector<std::int32_t>& shuffled, std::size_t fold)
{
    auto part = std::make_shared<Experiment>(experiment);
    part->train.clear();
    part->eval.clear();
    for (std::size_t i = 0; i < shuffled.size(); ++i)
        (i % folds == fold ? part->eval : part->train).push_back(shuffled[i]);
    return part;
}

} // namespace

Result<std::optional<double>> costWeightForBudget(
    std::shared_ptr<const Experiment> experiment, double budget, const RunContext& context)
{
    const policy::PolicyInfo& policy = *policy::find(experiment->parameters.policy);
    if (experiment->train.size() < folds)
        return wrongCall("a budget needs a training part to be calibrated on",
            "raise --train-fraction, or name a --train split");
    std::vector<std::int32_t> shuffled = experiment->train;
    Rng(experiment->parameters.seed, Stream::Folds).shuffle(std::span<std::int32_t>(shuffled));
    auto calibration = std::make_shared<Experiment>(*experiment);
    calibration->eval.clear();
    std::optional<policy::Frozen> all;
    for (std::size_t fold = 0; fold < folds; ++fold) {
        const auto part = foldOf(*experiment, shuffled, fold);
        const auto predicted = policy.freeze(*part, context);
        if (!predicted)
            return tl::unexpected(predicted.error());
        all ? all->append(*predicted) : void(all = *predicted);
        calibration->eval.insert(calibration->eval.end(), part->eval.begin(), part->eval.end());
    }
    const auto frontier = policy::frontierOf(calibration, policy.name, std::move(*all));
    for (std::size_t step = 0; step < frontier->steps(); ++step)
        if (frontier->figures(step).costPer10k <= budget)
            return std::optional(frontier->costWeight(step));
    return std::optional<double>{};
}

} // namespace metallm::sim
