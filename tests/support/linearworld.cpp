// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/linearworld.h"

#include "core/policy/registry.h"
#include "core/sim/simulator.h"
#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <QtGlobal>

namespace metallm::test {

namespace {

Eigen::MatrixXd unitRows(int rows, int columns, Rng& rng)
{
    Eigen::MatrixXd matrix(rows, columns);
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < columns; ++column)
            matrix(row, column) = rng.normal();
    matrix.rowwise().normalize();
    return matrix;
}

template<typename Choose>
std::vector<double> regretOf(const LinearWorld& world, std::size_t steps, Choose choose)
{
    std::vector<double> regret;
    double sum = 0;
    for (std::size_t step = 0; step < steps; ++step) {
        const auto [query, arm] = choose(step);
        sum += world.expected.row(query).maxCoeff() - world.expected(query, arm);
        regret.push_back(sum);
    }
    return regret;
}

template<typename Regret>
std::vector<double> meanOver(int queries, int seeds, Regret regretIn)
{
    std::vector<double> mean(static_cast<std::size_t>(queries), 0.0);
    for (int seed = 1; seed <= seeds; ++seed) {
        const auto world =
            linearWorld({.queries = queries, .seed = static_cast<std::uint64_t>(seed)});
        const auto regret = regretIn(world, static_cast<std::uint64_t>(seed));
        for (std::size_t t = 0; t < mean.size(); ++t)
            mean[t] += regret[t] / seeds;
    }
    return mean;
}

} // namespace

LinearWorld linearWorld(const LinearWorldOptions& options)
{
    Rng rng(options.seed, Stream::Sample);
    const Eigen::MatrixXd contexts = unitRows(options.queries, options.dimension, rng);
    const Eigen::MatrixXd directions = unitRows(options.models, options.dimension, rng);
    LinearWorld world;
    world.expected = (0.5 + 0.4 * (contexts * directions.transpose()).array()).matrix();
    auto dataset = std::make_shared<data::Dataset>();
    dataset->name = "linear world";
    dataset->hash = "00000000000000000000000000000000";
    dataset->simulated = true;
    dataset->priceTable = "free";
    for (int model = 0; model < options.models; ++model) {
        dataset->models.push_back({"model-" + std::to_string(model + 1), "maker"});
        world.prices.entry(dataset->models.back().name).flatUsdPerQuery = 0;
    }
    world.prices.name = "free";
    dataset->scores.resize(options.queries, options.models);
    for (int query = 0; query < options.queries; ++query) {
        dataset->queryIds.push_back("q" + std::to_string(query + 1));
        dataset->texts.emplace_back();
        dataset->labels.emplace_back();
        dataset->splitOf.push_back(-1);
        dataset->domainOf.push_back(-1);
        for (int model = 0; model < options.models; ++model)
            dataset->scores(query, model) = rng.uniform() < world.expected(query, model) ? 1 : 0;
    }
    dataset->contexts = std::make_shared<const data::Contexts>(
        data::Contexts{"directions", contexts.cast<float>()});
    world.dataset = dataset;
    return world;
}

std::vector<double> cumulativeRegret(const LinearWorld& world, sim::Parameters parameters)
{
    parameters.mode = sim::Mode::Online;
    parameters.trainFraction = 0;
    parameters.costMode = data::CostMode::Flat;
    const auto experiment = sim::prepare(world.dataset, world.prices, parameters, {});
    if (!experiment)
        qFatal("%s", experiment.error().message().c_str());
    const auto learner = policy::find(parameters.policy)->learner(**experiment, {});
    if (!learner)
        qFatal("%s", learner.error().message().c_str());
    const auto played = sim::simulate(**learner, **experiment, 0, {});
    if (!played)
        qFatal("%s", played.error().message().c_str());
    const auto& arms = played->arms;
    return regretOf(world, arms.size(),
        [&](std::size_t step) { return std::pair((*experiment)->eval[step], arms[step]); });
}

std::vector<double> randomRegret(const LinearWorld& world, std::uint64_t seed)
{
    Rng rng(seed, Stream::Exploration);
    const auto models = static_cast<std::uint64_t>(world.expected.cols());
    return regretOf(world, static_cast<std::size_t>(world.expected.rows()), [&](std::size_t step) {
        return std::pair(
            static_cast<std::int32_t>(step), static_cast<std::int32_t>(rng.below(models)));
    });
}

std::vector<double> meanRegret(const sim::Parameters& parameters, int queries, int seeds)
{
    return meanOver(queries, seeds, [&](const LinearWorld& world, std::uint64_t seed) {
        sim::Parameters seeded = parameters;
        seeded.seed = seed;
        return cumulativeRegret(world, seeded);
    });
}

std::vector<double> meanRandomRegret(int queries, int seeds)
{
    return meanOver(queries, seeds, randomRegret);
}

double growthExponent(const std::vector<double>& regret, int from, int to)
{
    constexpr int points = 24;
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    for (int i = 0; i < points; ++i) {
        const double t = std::round(from * std::pow(double(to) / from, double(i) / (points - 1)));
        const double x = std::log(t);
        const double y = std::log(std::max(regret[static_cast<std::size_t>(t) - 1], 1e-12));
        sumX += x;
        sumY += y;
        sumXx += x * x;
        sumXy += x * y;
    }
    return (points * sumXy - sumX * sumY) / (points * sumXx - sumX * sumX);
}

} // namespace metallm::test
