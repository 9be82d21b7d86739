// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/linucblearner.h"
#include "core/sim/simulator.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/textbook.h"

#include <QTest>

using namespace metallm;

namespace {

// Two values closer than this may be told apart by rounding alone.
constexpr double decidedByRounding = 1e-9;

std::shared_ptr<const sim::Experiment> prepared(
    const test::SyntheticOptions& world, const sim::Parameters& parameters)
{
    const auto dataset = test::syntheticDataset(world);
    const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!experiment)
        qFatal("%s", experiment.error().message().c_str());
    return *experiment;
}

template<typename Scalar>
std::vector<std::int32_t> played(const sim::Experiment& experiment, const policy::LinUcbForm& form)
{
    const auto learner = policy::makeLinUcbLearner<Scalar>(experiment, {}, form);
    if (!learner)
        qFatal("%s", learner.error().message().c_str());
    return sim::simulate(**learner, experiment, experiment.parameters.costWeight, {})->arms;
}

struct Case {
    test::SyntheticOptions world;
    sim::Parameters parameters;
    policy::LinUcbForm form;
};

/// Random in d, K, the block size, gamma, alpha and the mode.
Case randomCase(std::uint64_t number)
{
    Rng rng(number, Stream::Sample);
    const auto oneOf = [&](std::initializer_list<double> values) {
        return values.begin()[rng.below(values.size())];
    };
    Case random;
    random.world.queries = 80 + static_cast<int>(rng.below(170));
    random.world.models = 1 + static_cast<int>(rng.below(12));
    random.world.dimension = 1 + static_cast<int>(rng.below(36));
    random.world.seed = 1000 + number;
    auto& p = random.parameters;
    p.mode = rng.below(2) == 0 ? sim::Mode::Online : sim::Mode::Hybrid;
    p.alpha = oneOf({0, 0.05, 0.4, 1.5});
    p.gamma = oneOf({1, 1, 0.9995, 0.99, 0.9});
    p.lambda = oneOf({0.5, 1, 7});
    p.costWeight = oneOf({0, 0.2, 1});
    p.trainFraction = 0.3;
    p.seed = number;
    random.form.blockSize = 1 + static_cast<Eigen::Index>(rng.below(100));
    return random;
}

/// The first step at which the two part although rounding cannot have decided it; -1 = none.
std::ptrdiff_t firstFault(const std::vector<std::int32_t>& arms,
    const std::vector<test::TextbookStep>& expected, double tolerance)
{
    for (std::size_t step = 0; step < expected.size(); ++step)
        if (arms[step] != expected[step].arm)
            return expected[step].gap < tolerance ? -1 : static_cast<std::ptrdiff_t>(step);
    return -1;
}

std::size_t differing(const std::vector<std::int32_t>& a, const std::vector<std::int32_t>& b)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        count += a[i] != b[i];
    return count;
}

sim::Parameters coldStart(double alpha, double lambda)
{
    sim::Parameters p;
    p.mode = sim::Mode::Online;
    p.trainFraction = 0;
    p.alpha = alpha;
    p.lambda = lambda;
    p.costWeight = 0.2;
    return p;
}

} // namespace

class TestLinUcbLearner : public QObject {
    Q_OBJECT

private slots:
    void blockedChoosesLikeStepByStep()
    {
        std::size_t differingSingle = 0;
        std::size_t steps = 0;
        for (std::uint64_t number = 1; number <= 200; ++number) {
            const Case random = randomCase(number);
            const auto experiment = prepared(random.world, random.parameters);
            const auto expected = test::textbookLinUcb(*experiment, random.parameters.costWeight);
            const auto arms = played<double>(*experiment, random.form);
            QCOMPARE(arms.size(), expected.size());
            const auto fault = firstFault(arms, expected, decidedByRounding);
            QVERIFY2(
                fault < 0, qPrintable(QStringLiteral("case %1, step %2").arg(number).arg(fault)));
            differingSingle += differing(played<float>(*experiment, random.form), arms);
            steps += arms.size();
        }
        qInfo("float32: %zu of %zu choices differ (%.2f %%)", differingSingle, steps,
            100.0 * static_cast<double>(differingSingle) / static_cast<double>(steps));
        QVERIFY(differingSingle < steps / 20);
    }

    void lowRankChoosesLikeTheTextbook()
    {
        const auto experiment = prepared({70, 3, 3, 140}, coldStart(0.4, 1));
        const auto expected = test::textbookLinUcb(*experiment, 0.2);
        for (const Eigen::Index blockSize : {1, 7, 72})
            QVERIFY(firstFault(played<double>(*experiment, {blockSize, false}), expected,
                        decidedByRounding)
                < 0);
    }

    void lowRankChoosesLikeDense_data()
    {
        QTest::addColumn<int>("dimension");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("lambda");
        // The changes-over fall within the run: an arm sees more than d / 2 contexts.
        QTest::newRow("one arm changes over") << 150 << 0.0 << 1.0;
        QTest::newRow("arms change over one by one") << 150 << 1.0 << 0.3;
        QTest::newRow("not a multiple of a panel") << 301 << 0.5 << 2.0;
    }

    void lowRankChoosesLikeDense()
    {
        QFETCH(int, dimension);
        QFETCH(double, alpha);
        QFETCH(double, lambda);
        const auto experiment = prepared({1200, 4, 3, dimension}, coldStart(alpha, lambda));
        const auto dense = played<double>(*experiment, {0, true});
        QCOMPARE(played<double>(*experiment, {0, false}), dense);
        QCOMPARE(played<double>(*experiment, {31, false}), dense);
        QVERIFY(
            differing(played<float>(*experiment, {0, false}), played<float>(*experiment, {0, true}))
            < dense.size() / 20);
    }

    void stopsInsideABlock()
    {
        const auto experiment = prepared({300, 2, 3, 200}, coldStart(0.4, 1));
        std::stop_source stop;
        RunContext context;
        context.stop = stop.get_token();
        for (const bool dense : {false, true}) {
            auto learner = policy::makeLinUcbLearner<double>(*experiment, context, {100, dense});
            stop.request_stop();
            const auto run = sim::simulate(**learner, *experiment, 0.2, context);
            QVERIFY(!run);
            QVERIFY(run.error().kind == Error::Kind::Stopped);
        }
    }
};

QTEST_APPLESS_MAIN(TestLinUcbLearner)
#include "tst_linucblearner.moc"
