// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/tinyworld.h"

#include <algorithm>
#include <QtGlobal>
#include <utility>

namespace metallm::test {

namespace {

void addContexts(data::Dataset& dataset, const TinyWorld& world)
{
    if (world.contexts.empty())
        return;
    data::Contexts contexts{"tiny",
        data::ContextMatrix(std::ssize(world.contexts), std::ssize(world.contexts.front()))};
    for (Eigen::Index row = 0; row < contexts.values.rows(); ++row)
        for (Eigen::Index column = 0; column < contexts.values.cols(); ++column)
            contexts.values(row, column) =
                static_cast<float>(world.contexts[std::size_t(row)][std::size_t(column)]);
    dataset.contexts = std::make_shared<const data::Contexts>(std::move(contexts));
}

} // namespace

std::shared_ptr<const data::Dataset> tinyDataset(const TinyWorld& world)
{
    auto dataset = std::make_shared<data::Dataset>();
    dataset->name = "tiny";
    dataset->splits = {"train", "test"};
    dataset->scores.resize(std::ssize(world.scores), std::ssize(world.prices));
    for (std::size_t model = 0; model < world.prices.size(); ++model)
        dataset->models.push_back({std::string(1, char('a' + char(model))), "maker"});
    int domains = 0;
    for (std::size_t query = 0; query < world.scores.size(); ++query) {
        dataset->queryIds.push_back(std::to_string(query));
        dataset->splitOf.push_back(query < world.train ? 0 : 1);
        dataset->domainOf.push_back(world.domains.empty() ? -1 : world.domains[query]);
        domains = std::max(domains, dataset->domainOf.back() + 1);
        for (std::size_t model = 0; model < world.prices.size(); ++model)
            dataset->scores(Eigen::Index(query), Eigen::Index(model)) = world.scores[query][model];
    }
    dataset->texts.resize(world.scores.size());
    dataset->labels.resize(world.scores.size());
    for (int domain = 0; domain < domains; ++domain)
        dataset->domains.push_back(std::to_string(domain));
    addContexts(*dataset, world);
    return dataset;
}

prices::PriceTable tinyPrices(const TinyWorld& world)
{
    prices::PriceTable table{.name = "tiny prices"};
    for (std::size_t model = 0; model < world.prices.size(); ++model)
        table.entry(std::string(1, char('a' + char(model)))).flatUsdPerQuery = world.prices[model];
    return table;
}

sim::Parameters tinyParameters(
    const TinyWorld& world, const std::string& policy, std::map<std::string, std::string> settings)
{
    sim::Parameters parameters;
    parameters.policy = policy;
    parameters.settings = std::move(settings);
    parameters.costMode = data::CostMode::Flat;
    parameters.order = sim::Order::Given;
    parameters.intercept = false;
    if (world.train > 0)
        parameters.trainSplit = "train";
    else
        parameters.trainFraction = 0;
    return parameters;
}

std::shared_ptr<const sim::Experiment> tinyExperiment(
    const TinyWorld& world, const sim::Parameters& parameters)
{
    const auto experiment = sim::prepare(tinyDataset(world), tinyPrices(world), parameters, {});
    if (!experiment)
        qFatal("%s", experiment.error().message().c_str());
    return *experiment;
}

} // namespace metallm::test
