// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/experiment.h"

#include "core/budget/pacing.h"
#include "core/policy/registry.h"
#include "core/sim/parametercheck.h"
#include "core/sim/split.h"
#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace metallm::sim {

namespace {

Result<void> checkRanges(const Parameters& p)
{
    const auto finite = [](double value) { return std::isfinite(value); };
    if (!finite(p.costWeight) || p.costWeight < 0)
        return wrongCall(fmt::format("the cost weight {} is not allowed", p.costWeight),
            "choose a finite number of at least 0");
    if (!finite(p.alpha) || p.alpha < 0)
        return wrongCall(fmt::format("alpha {} is not allowed", p.alpha),
            "choose a finite number of at least 0");
    if (!finite(p.lambda) || p.lambda <= 0)
        return wrongCall(
            fmt::format("lambda {} is not allowed", p.lambda), "choose a finite number above 0");
    if (!finite(p.gamma) || p.gamma <= 0 || p.gamma > 1)
        return wrongCall(
            fmt::format("gamma {} is not allowed", p.gamma), "choose a number above 0, at most 1");
    if (!(p.trainFraction >= 0 && p.trainFraction < 1))
        return wrongCall(fmt::format("the training fraction {} is not allowed", p.trainFraction),
            "choose a number of at least 0, below 1");
    if (p.budget && (!finite(*p.budget) || *p.budget < 0))
        return wrongCall(fmt::format("the budget {} is not allowed", *p.budget),
            "choose USD per 10,000 queries, at least 0");
    return {};
}

Result<std::vector<int>> chosenArms(const data::Dataset& dataset, const Parameters& parameters)
{
    std::vector<int> arms;
    if (parameters.models.empty()) {
        for (int k = 0; k < dataset.modelCount(); ++k)
            arms.push_back(k);
        return arms;
    }
    for (const std::string& name : parameters.models) {
        const int arm = data::modelIndex(dataset, name);
        if (arm < 0) {
            std::vector<std::string> names;
            for (const auto& model : dataset.models)
                names.push_back(model.name);
            return wrongCall(fmt::format("the data set {} has no model '{}'", dataset.name, name),
                fmt::format("its models are {}", fmt::join(names, ", ")));
        }
        if (std::ranges::find(arms, arm) != arms.end())
            return wrongCall(
                fmt::format("model '{}' is named twice", name), "name each model once");
        arms.push_back(arm);
    }
    return arms;
}

void setReferenceCost(Experiment& experiment)
{
    const std::vector<std::int32_t> queries = referenceQueries(experiment);
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        experiment.referenceCosts.push_back(referenceCost(experiment, arm, queries));
        experiment.costReference =
            std::max(experiment.costReference, experiment.referenceCosts.back());
    }
}

Result<void> chooseArms(Experiment& experiment)
{
    return chosenArms(*experiment.dataset, experiment.parameters).map([&](std::vector<int> arms) {
        experiment.arms = std::move(arms);
    });
}

/// The parts, and the order in which they are played.
Result<void> chooseQueries(Experiment& experiment)
{
    const Parameters& parameters = experiment.parameters;
    auto split = splitQueries(*experiment.dataset, parameters);
    if (!split)
        return tl::unexpected(split.error());
    experiment.train = std::move(split->train);
    experiment.eval = std::move(split->eval);
    if (experiment.eval.empty())
        return wrongCall("there is nothing to evaluate: no query is left outside the training part",
            "lower --train-fraction, or name another --eval split");
    const policy::PolicyInfo& info = *policy::find(parameters.policy);
    const bool mayStartCold = info.learner && !parameters.warmStarts();
    if (info.trains && !mayStartCold && experiment.train.empty())
        return wrongCall("there is nothing to train on: the training part is empty",
            info.learner ? "raise --train-fraction, name a --train split, or use --mode online"
                         : "raise --train-fraction, or name a --train split");
    if (parameters.order == Order::Shuffled)
        Rng(parameters.seed, Stream::Order).shuffle(std::span<std::int32_t>(experiment.eval));
    return {};
}

Result<void> chargeCosts(Experiment& experiment, const prices::PriceTable& prices)
{
    auto costs = data::computeCosts(
        *experiment.dataset, prices, experiment.arms, experiment.parameters.costMode);
    if (!costs)
        return tl::unexpected(costs.error());
    experiment.costs = std::move(*costs);
    experiment.parameters.costMode = experiment.costs.mode;
    experiment.parameters.priceTable = prices.name;
    setReferenceCost(experiment);
    return {};
}

/// One value that is none would spread to every prediction.
Result<void> checkContexts(const data::Dataset& dataset)
{
    const auto& values = dataset.contexts->values;
    for (Eigen::Index query = 0; query < values.rows(); ++query)
        if (!values.row(query).allFinite())
            return failed(fmt::format("the context of the query '{}' of the data set {} holds a "
                                      "value that is not a finite number",
                              dataset.queryIds[static_cast<std::size_t>(query)], dataset.name),
                "embed the data set again, or correct its embeddings");
    return {};
}

Result<void> attachContexts(Experiment& experiment)
{
    const data::Dataset& dataset = *experiment.dataset;
    if (!dataset.contexts) {
        return failed(fmt::format("the data set {} has no contexts", dataset.name),
            data::hasTexts(dataset)
                ? fmt::format("embed its texts with `metallm embed STUDY --dataset '{}' "
                              "--embedder lsa`",
                    dataset.name)
                : fmt::format("give it embeddings with `metallm embed STUDY --dataset '{}' "
                              "--embedder file:PATH.npy`",
                    dataset.name));
    }
    if (const auto checked = checkContexts(dataset); !checked)
        return checked;
    experiment.contexts = ContextSource(dataset.contexts, experiment.parameters.intercept);
    if (experiment.parameters.pca)
        return experiment.contexts.project(*experiment.parameters.pca, experiment.train);
    return {};
}

} // namespace

const std::string& Experiment::armName(int arm) const
{
    return dataset->models[static_cast<std::size_t>(arms[static_cast<std::size_t>(arm)])].name;
}

double Experiment::score(std::int32_t query, int arm) const
{
    return world ? world->scores(query, arm)
                 : dataset->scores(query, arms[static_cast<std::size_t>(arm)]);
}

double Experiment::normalisedCost(std::int32_t query, int arm) const
{
    return costReference > 0 ? costUsd(query, arm) / costReference : 0;
}

bool Experiment::hasOutcome(std::int32_t query, int arm) const
{
    return !std::isnan(score(query, arm)) && !std::isnan(costUsd(query, arm));
}

std::vector<std::int32_t> referenceQueries(const Experiment& experiment)
{
    std::vector<std::int32_t> queries;
    if (experiment.costs.mode == data::CostMode::Flat)
        return queries;
    queries = experiment.train;
    if (!experiment.parameters.warmStarts() || queries.empty())
        queries.insert(queries.end(), experiment.eval.begin(), experiment.eval.end());
    std::ranges::sort(queries);
    return queries;
}

double referenceCost(const Experiment& experiment, int arm, std::span<const std::int32_t> queries)
{
    if (experiment.costs.mode == data::CostMode::Flat)
        return std::max(0.0, experiment.costs.usd(0, arm));
    double sum = 0;
    std::int64_t known = 0;
    for (const std::int32_t query : queries) {
        if (!experiment.hasOutcome(query, arm))
            continue;
        sum += experiment.costUsd(query, arm);
        ++known;
    }
    return known > 0 ? std::max(0.0, sum / static_cast<double>(known)) : 0;
}

Result<void> checkParameters(const Parameters& parameters)
{
    if (const auto checked = checkRanges(parameters); !checked)
        return checked;
    const policy::PolicyInfo* info = policy::find(parameters.policy);
    if (info == nullptr)
        return policy::unknownPolicy(parameters.policy);
    return policy::checkSettings(*info, parameters);
}

Result<std::shared_ptr<const Experiment>> prepare(std::shared_ptr<const data::Dataset> dataset,
    const prices::PriceTable& prices, const Parameters& parameters, const RunContext& context)
{
    auto experiment = std::make_shared<Experiment>();
    experiment->dataset = std::move(dataset);
    experiment->parameters = parameters;
    auto done = checkParameters(parameters)
                    .and_then([&] { return budget::checkPacing(parameters); })
                    .and_then([&] { return chooseArms(*experiment); })
                    .and_then([&] { return chooseQueries(*experiment); })
                    .and_then([&] { return chargeCosts(*experiment, prices); })
                    .and_then([&] { return applyScenario(*experiment, prices); });
    if (!done)
        return tl::unexpected(done.error());
    if (context.stopRequested())
        return stopped();
    if (policy::find(parameters.policy)->usesContexts)
        done = attachContexts(*experiment);
    if (!done)
        return tl::unexpected(done.error());
    return experiment;
}

} // namespace metallm::sim
