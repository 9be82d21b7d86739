// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/logisticfit.h"
#include "core/policy/registry.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/tinyworld.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using frontier::Lines;
using test::TinyWorld;

namespace {

constexpr double none = data::missing;
constexpr double singleRounding = 1e-6; // contexts are stored in single precision

Lines linesOf(const sim::Experiment& experiment, const RunContext& context = {})
{
    const auto frozen = policy::find(experiment.parameters.policy)->freeze(experiment, context);
    if (!frozen)
        qFatal("%s", frozen.error().message().c_str());
    return std::get<Lines>(frozen->moves);
}

Lines tinyLines(const TinyWorld& world, const std::string& policy,
    const std::map<std::string, std::string>& settings = {}, double lambda = 1)
{
    auto parameters = test::tinyParameters(world, policy, settings);
    parameters.lambda = lambda;
    return linesOf(*test::tinyExperiment(world, parameters));
}

std::shared_ptr<const sim::Experiment> synthetic(const test::SyntheticOptions& world,
    const std::string& policy, const std::map<std::string, std::string>& settings = {})
{
    // Some queries ask the same as others: their similarities tie.
    auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset(world));
    auto contexts = *dataset->contexts;
    for (Eigen::Index row = 7; row < contexts.values.rows(); row += 9)
        contexts.values.row(row) = contexts.values.row(row - 7);
    dataset->contexts = std::make_shared<const data::Contexts>(std::move(contexts));
    sim::Parameters parameters;
    parameters.policy = policy;
    parameters.settings = settings;
    const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!experiment)
        qFatal("%s", experiment.error().message().c_str());
    return *experiment;
}

struct Near {
    double similarity;
    std::int32_t query;
};

/// The k nearest training queries by the plain loop in double precision.
std::vector<Near> bruteForce(const sim::Experiment& experiment, std::int32_t query, std::size_t k)
{
    const auto& values = experiment.dataset->contexts->values;
    const auto dot = [&](std::int32_t a, std::int32_t b) {
        double sum = 0;
        for (Eigen::Index i = 0; i < values.cols(); ++i)
            sum += double(values(a, i)) * double(values(b, i));
        return sum;
    };
    std::vector<Near> all;
    for (const std::int32_t other : experiment.train)
        all.push_back(
            {dot(query, other) / std::sqrt(dot(query, query) * dot(other, other)), other});
    std::ranges::stable_sort(
        all, [](const Near& a, const Near& b) { return a.similarity > b.similarity + 1e-13; });
    all.resize(k);
    return all;
}

double bruteMean(const sim::Experiment& experiment, const std::vector<Near>& near, int arm,
    bool byDistance, bool ofCost)
{
    const bool same = 1 - near.front().similarity < 1e-12;
    double sum = 0;
    double total = 0;
    for (const Near& one : near) {
        if (!experiment.hasOutcome(one.query, arm))
            continue;
        double weight = 1;
        if (byDistance)
            weight = same ? (1 - one.similarity < 1e-12 ? 1 : 0) : 1 / (1 - one.similarity);
        sum += weight
            * (ofCost ? experiment.normalisedCost(one.query, arm)
                      : experiment.score(one.query, arm));
        total += weight;
    }
    return total > 0 ? sum / total : none;
}

/// One context the same for every query: sigma(theta) solves n sigma + lambda theta = successes.
double solvedByBisection(double n, double successes, double lambda)
{
    double low = -50;
    double high = 50;
    for (int i = 0; i < 200; ++i) {
        const double middle = (low + high) / 2;
        (n * policy::logistic(middle) + lambda * middle < successes ? low : high) = middle;
    }
    return policy::logistic(low);
}

} // namespace

class TestRouters : public QObject {
    Q_OBJECT

private slots:
    void ridgeIsLinUcbWithoutBonus()
    {
        const auto ours = linesOf(*synthetic({300, 4, 3, 6}, "ridge"));
        const auto theirs = linesOf(*synthetic({300, 4, 3, 6}, "linucb"));
        QVERIFY(ours.intercepts == theirs.intercepts); // to the last bit
        QVERIFY(ours.slopes == theirs.slopes);
    }

    void costsMayBePredictedMeanOrKnown()
    {
        for (const std::string name : {"ridge", "knn", "logistic", "domain-table"}) {
            const auto mean = synthetic({300, 3, 3, 6}, name, {{"costs", "mean"}});
            const auto meanLines = linesOf(*mean);
            double sum = 0;
            for (const std::int32_t query : mean->train)
                sum += mean->normalisedCost(query, 1);
            const double expected = sum / double(mean->train.size());
            QVERIFY(std::abs(meanLines.slopes(5, 1) - expected) < 1e-12);
            QVERIFY(meanLines.slopes(0, 1) == meanLines.slopes(5, 1));
            const auto known = synthetic({300, 3, 3, 6}, name, {{"costs", "known"}});
            const auto knownLines = linesOf(*known);
            for (Eigen::Index step = 0; step < knownLines.steps(); ++step)
                QVERIFY(knownLines.slopes(step, 1)
                    == known->normalisedCost(known->eval[std::size_t(step)], 1));
            QVERIFY(linesOf(*synthetic({300, 3, 3, 6}, name)).slopes != knownLines.slopes);
            QVERIFY(knownLines.intercepts == meanLines.intercepts);
        }
    }

    void averagesTheNearest()
    {
        // Cosines of the first query asked: 1, 0.6, 0; of the second: 0.8, 0.96, 0.6.
        TinyWorld world{
            .scores = {{1, none, none}, {0, none, none}, {0.5, 0.25, none}, {0, 0, 0}, {0, 0, 0}},
            .prices = {1, 2, 4},
            .contexts = {{1, 0}, {0.6, 0.8}, {0, 1}, {2, 0}, {0.8, 0.6}},
            .train = 3};
        auto lines = tinyLines(world, "knn", {{"k", "2"}});
        QCOMPARE(lines.intercepts(0, 0), 0.5);
        QCOMPARE(lines.intercepts(1, 0), 0.5);
        QCOMPARE(lines.intercepts(0, 1), 0.25); // no neighbour knows: the mean over training
        QVERIFY(std::isnan(lines.intercepts(0, 2))); // nobody knows: it may not be chosen
        QCOMPARE(lines.slopes(0, 0), 0.25); // flat prices are known
        lines = tinyLines(world, "knn", {{"k", "2"}, {"weights", "distance"}});
        QCOMPARE(lines.intercepts(0, 0), 1.0); // the very same direction counts alone
        // (0 / 0.04 + 1 / 0.2) / (1 / 0.04 + 1 / 0.2)
        QVERIFY(std::abs(lines.intercepts(1, 0) - 1.0 / 6) < singleRounding);
        lines = tinyLines(world, "knn", {{"k", "50"}});
        QCOMPARE(lines.intercepts(0, 0), 0.5); // no more than there are
        QCOMPARE(lines.intercepts(0, 1), 0.25);
    }

    void neighboursEqualTheBruteForce_data()
    {
        QTest::addColumn<bool>("byDistance");
        QTest::addColumn<int>("k");
        QTest::addColumn<double>("missing");
        QTest::newRow("one") << false << 1 << 0.0;
        QTest::newRow("seven") << false << 7 << 0.0;
        QTest::newRow("missing outcomes") << false << 20 << 0.3;
        QTest::newRow("by distance") << true << 20 << 0.3;
    }

    void neighboursEqualTheBruteForce()
    {
        QFETCH(bool, byDistance);
        QFETCH(int, k);
        QFETCH(double, missing);
        const auto experiment = synthetic({700, 3, 3, 6, missing}, "knn",
            {{"k", std::to_string(k)}, {"weights", byDistance ? "distance" : "uniform"}});
        RunContext context;
        context.threads = 3;
        const Lines lines = linesOf(*experiment, context);
        for (Eigen::Index step = 0; step < lines.steps(); ++step) {
            const auto near =
                bruteForce(*experiment, experiment->eval[std::size_t(step)], std::size_t(k));
            for (int arm = 0; arm < 3; ++arm) {
                const double score = bruteMean(*experiment, near, arm, byDistance, false);
                const double cost = bruteMean(*experiment, near, arm, byDistance, true);
                if (std::isnan(score))
                    continue;
                QVERIFY(std::abs(lines.intercepts(step, arm) - score) < 1e-9);
                QVERIFY(std::abs(lines.slopes(step, arm) - cost) < 1e-9);
            }
        }
    }

    void logisticFindsTheKnownSolution()
    {
        // Eight queries alike, six of them right; two of another kind, scored 0.25 and 0.5.
        TinyWorld world{.scores = {}, .prices = {1}, .contexts = {}, .train = 10};
        for (int i = 0; i < 8; ++i) {
            world.scores.push_back({i < 6 ? 1.0 : 0.0});
            world.contexts.push_back({1, 0});
        }
        world.scores.insert(world.scores.end(), {{0.25}, {0.5}, {0}, {0}});
        world.contexts.insert(world.contexts.end(), {{0, 1}, {0, 1}, {1, 0}, {0, 1}});
        const auto strong = tinyLines(world, "logistic", {}, 1);
        QVERIFY(std::abs(strong.intercepts(0, 0) - solvedByBisection(8, 6, 1)) < 1e-9);
        QVERIFY(std::abs(strong.intercepts(1, 0) - solvedByBisection(2, 0.75, 1)) < 1e-9);
        const auto weak = tinyLines(world, "logistic", {}, 1e-9);
        QVERIFY(std::abs(weak.intercepts(0, 0) - 0.75) < 1e-8); // the share that is right
        QVERIFY(std::abs(weak.intercepts(1, 0) - 0.375) < 1e-8);
    }

    void logisticGradientVanishes()
    {
        const auto experiment = synthetic({400, 2, 3, 6, 0.2}, "logistic");
        std::vector<std::int32_t> queries;
        std::vector<double> targets;
        for (const std::int32_t query : experiment->train)
            if (experiment->hasOutcome(query, 0)) {
                queries.push_back(query);
                targets.push_back(0.7 * experiment->score(query, 0) + 0.1);
            }
        const auto bound = policy::hessianBound(*experiment);
        policy::LogisticFit fit(*experiment, bound, queries,
            Eigen::Map<const Eigen::VectorXd>(targets.data(), std::ssize(targets)));
        QVERIFY(fit.run({}, 1) == policy::LogisticFit::End::NotConverged);
        QVERIFY(fit.run({}) == policy::LogisticFit::End::Converged);
        Eigen::MatrixXd contexts(experiment->contexts.dimension(), std::ssize(queries));
        experiment->contexts.gather(queries, contexts);
        Eigen::VectorXd gradient = fit.theta();
        for (Eigen::Index i = 0; i < contexts.cols(); ++i)
            gradient +=
                (policy::logistic(fit.theta().dot(contexts.col(i))) - targets[std::size_t(i)])
                * contexts.col(i);
        QVERIFY(gradient.norm() < 1e-7);
    }

    void separableDataStayFinite()
    {
        TinyWorld world{.scores = {{0}, {0}, {1}, {1}, {0}, {0}},
            .prices = {1},
            .contexts = {{-1}, {-0.5}, {0.5}, {1}, {1}, {-1}},
            .train = 4};
        const auto lines = tinyLines(world, "logistic", {}, 1e-12);
        QVERIFY(lines.intercepts(0, 0) > 0.99 && lines.intercepts(0, 0) <= 1);
        QVERIFY(lines.intercepts(1, 0) < 0.01 && lines.intercepts(1, 0) >= 0);
    }

    void domainsLeanOnTheWhole()
    {
        TinyWorld world{.scores = {{1, 0}, {1, none}, {0, 1}, {0, 0}, {0, 0}, {0, 0}},
            .prices = {1, 4},
            .domains = {0, 0, 1, 0, 1, -1},
            .train = 3};
        auto lines = tinyLines(world, "domain-table", {{"shrinkage", "1"}});
        QVERIFY(std::abs(lines.intercepts(0, 0) - 8.0 / 9) < 1e-12); // (2 + 2/3) / 3
        QVERIFY(std::abs(lines.intercepts(1, 0) - 1.0 / 3) < 1e-12); // (0 + 2/3) / 2
        QVERIFY(std::abs(lines.intercepts(2, 0) - 2.0 / 3) < 1e-12); // no domain: all
        QVERIFY(std::abs(lines.intercepts(0, 1) - 0.25) < 1e-12); // one known: (0 + 1/2) / 2
        lines = tinyLines(world, "domain-table", {{"shrinkage", "0"}});
        QCOMPARE(lines.intercepts(0, 0), 1.0);
        QCOMPARE(lines.intercepts(1, 0), 0.0);
        QCOMPARE(lines.slopes(0, 0), 0.25);
    }

    void thresholdIsACostWeight()
    {
        // The strong model wins one of the two training queries like the one asked.
        TinyWorld world{.scores = {{0, 1, 0}, {1, 1, 0}, {0, 0, 0}, {0, 1, 0}},
            .prices = {1, 4, 2},
            .contexts = {{1, 0}, {1, 0}, {0, 1}, {1, 0}},
            .train = 3};
        const auto lines = tinyLines(world, "threshold", {{"predictor", "knn"}, {"k", "2"}});
        QVERIFY(std::isnan(lines.intercepts(0, 2)));
        // 1/2 > p (1 - 1/4)
        QCOMPARE(frontier::chooseArm(lines, 0, 0.66), 1);
        QCOMPARE(frontier::chooseArm(lines, 0, 0.67), 0);
        const auto other =
            tinyLines(world, "threshold", {{"predictor", "knn"}, {"k", "2"}, {"weak", "c"}});
        QCOMPARE(other.intercepts(0, 1), 1.0); // it always wins against that one
        QVERIFY(std::isnan(other.intercepts(0, 0)));
    }

    void threadsChangeNothing()
    {
        for (const std::string name : {"knn", "logistic", "threshold"}) {
            const auto experiment = synthetic({500, 4, 3, 6, 0.1}, name);
            RunContext many;
            many.threads = 4;
            const Lines one = linesOf(*experiment);
            const Lines four = linesOf(*experiment, many);
            QVERIFY((
                one.intercepts.array() == four.intercepts.array() || one.intercepts.array().isNaN())
                        .all());
            QVERIFY(one.slopes == four.slopes);
        }
    }

    void stopWhenAskedTo()
    {
        std::stop_source stop;
        stop.request_stop();
        RunContext context;
        context.stop = stop.get_token();
        for (const std::string name : {"ridge", "knn", "logistic", "threshold", "cascade"}) {
            const auto frozen =
                policy::find(name)->freeze(*synthetic({100, 3, 2, 4}, name), context);
            QVERIFY(!frozen);
            QVERIFY(frozen.error().kind == Error::Kind::Stopped);
        }
    }
};

QTEST_APPLESS_MAIN(TestRouters)
#include "tst_routers.moc"
