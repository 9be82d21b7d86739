// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/taughtpolicy.h"

#include <cmath>
#include <QtTest>

namespace metallm::test {

namespace {

template<typename T>
T valueOf(Result<T> result, const std::string& policy)
{
    if (!result)
        qFatal("%s: %s", policy.c_str(), result.error().message().c_str());
    return std::move(*result);
}

} // namespace

sim::Parameters parametersOf(const std::string& policy, sim::Mode mode)
{
    sim::Parameters parameters;
    parameters.policy = policy;
    parameters.mode = mode;
    parameters.trainSplit = "train";
    parameters.evalSplit = "test";
    parameters.order = sim::Order::Given;
    return parameters;
}

Result<std::shared_ptr<const sim::Experiment>> tried(
    const std::shared_ptr<const data::Dataset>& dataset, const sim::Parameters& parameters)
{
    return sim::prepare(dataset, syntheticPrices(*dataset), parameters, {});
}

std::shared_ptr<const sim::Experiment> prepared(
    const std::shared_ptr<const data::Dataset>& dataset, const sim::Parameters& parameters)
{
    return valueOf(tried(dataset, parameters), parameters.policy);
}

std::shared_ptr<const sim::Analysis> analysed(const std::shared_ptr<const data::Dataset>& dataset,
    const sim::Parameters& parameters, int threads)
{
    const RunContext context{.threads = threads};
    return valueOf(
        sim::analyse(dataset, syntheticPrices(*dataset), parameters, context), parameters.policy);
}

std::unique_ptr<policy::InspectablePolicy> learnerOf(const sim::Experiment& experiment)
{
    const std::string& policy = experiment.parameters.policy;
    return valueOf(policy::find(policy)->learner(experiment, {}), policy);
}

Eigen::VectorXd contextOf(const sim::Experiment& experiment, std::int32_t query)
{
    Eigen::MatrixXd context(experiment.contexts.dimension(), 1);
    experiment.contexts.gather(std::span(&query, 1), context);
    return context.col(0);
}

policy::Feedback feedbackOf(const sim::Experiment& experiment, std::int32_t query, int arm)
{
    return {experiment.score(query, arm), experiment.normalisedCost(query, arm)};
}

std::vector<double> valuesOf(
    const policy::LearningPolicy& learner, Eigen::Index step, std::size_t arms, double p)
{
    std::vector<double> values(arms);
    std::vector<double> costs(arms);
    learner.estimate(step, values, costs);
    for (std::size_t arm = 0; arm < arms; ++arm)
        values[arm] -= p * costs[arm];
    return values;
}

std::shared_ptr<const data::Dataset> turningWorld(int queries)
{
    auto dataset = std::make_shared<data::Dataset>(
        *syntheticDataset({.queries = queries, .models = 2, .domains = 1}));
    for (int query = 0; query < queries; ++query) {
        const bool turned = query >= queries / 2;
        dataset->scores(query, 0) = turned ? 0 : 1;
        dataset->scores(query, 1) = turned ? 1 : 0;
        dataset->splitOf[static_cast<std::size_t>(query)] = 1;
    }
    return dataset;
}

void compare(const std::vector<double>& found, const std::vector<double>& expected, double within)
{
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(std::abs(found[i] - expected[i]) <= within,
            qPrintable(QStringLiteral("arm %1: %2 for %3").arg(i).arg(found[i]).arg(expected[i])));
}

} // namespace metallm::test
