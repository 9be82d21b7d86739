// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/analysis.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/textbook.h"

#include <cmath>
#include <QTest>

using namespace metallm;

namespace {

// Two values closer than this may be told apart by rounding alone.
constexpr double decidedByRounding = 1e-9;

struct Case {
    test::SyntheticOptions world;
    sim::Parameters parameters;
};

Case randomCase(std::uint64_t number)
{
    Rng rng(number, Stream::Exploration);
    const auto oneOf = [&](std::initializer_list<double> values) {
        return values.begin()[rng.below(values.size())];
    };
    Case random;
    random.world.queries = 60 + static_cast<int>(rng.below(240));
    random.world.models = 1 + static_cast<int>(rng.below(6));
    random.world.domains = 1 + static_cast<int>(rng.below(4));
    random.world.dimension = 1 + static_cast<int>(rng.below(20));
    random.world.missingShare = oneOf({0, 0, 0.2});
    random.world.seed = number;
    auto& p = random.parameters;
    p.mode = rng.below(2) == 0 ? sim::Mode::Online : sim::Mode::Hybrid;
    if (rng.below(6) == 0)
        p.mode = sim::Mode::Offline;
    p.alpha = oneOf({0, 0.1, 0.5, 2});
    p.lambda = oneOf({0.1, 1, 12.94});
    p.gamma = oneOf({1, 1, 0.999, 0.97});
    p.costWeight = oneOf({0, 0.1, 0.7, 3});
    p.intercept = rng.below(2) == 0;
    p.trainFraction = 0.4;
    p.seed = number;
    return random;
}

std::shared_ptr<const sim::RunResult> playedFrom(const Case& random)
{
    const auto dataset = test::syntheticDataset(random.world);
    const auto analysis =
        sim::analyse(dataset, test::syntheticPrices(*dataset), random.parameters, {});
    if (!analysis)
        qFatal("%s", analysis.error().message().c_str());
    const auto run = sim::play(**analysis, random.parameters.costWeight, {});
    if (!run)
        qFatal("%s", run.error().message().c_str());
    return *run;
}

} // namespace

class TestLinUcb : public QObject {
    Q_OBJECT

private slots:
    void choosesLikeTheTextbook_data()
    {
        QTest::addColumn<quint64>("number");
        for (quint64 number = 1; number <= 200; ++number)
            QTest::addRow("case %llu", static_cast<unsigned long long>(number)) << number;
    }

    void choosesLikeTheTextbook()
    {
        QFETCH(quint64, number);
        const auto run = playedFrom(randomCase(number));
        const auto expected = test::textbookLinUcb(*run->experiment, run->costWeight);
        QCOMPARE(run->arms.size(), expected.size());
        for (std::size_t step = 0; step < expected.size(); ++step) {
            if (run->arms[step] == expected[step].arm)
                continue;
            // A tie that rounding decides: from here on the two histories differ rightly.
            QVERIFY2(expected[step].gap < decidedByRounding,
                qPrintable(QStringLiteral("step %1: arm %2 instead of %3, gap %4")
                               .arg(step)
                               .arg(run->arms[step])
                               .arg(expected[step].arm)
                               .arg(expected[step].gap)));
            return;
        }
    }

    void firstTieGoesToTheFirstModel()
    {
        Case cold;
        cold.parameters.mode = sim::Mode::Online;
        QCOMPARE(playedFrom(cold)->arms.front(), 0);
    }

    void sameSeedSameRun()
    {
        Case random = randomCase(11);
        random.parameters.mode = sim::Mode::Hybrid;
        const auto first = playedFrom(random);
        QCOMPARE(playedFrom(random)->arms, first->arms);
        random.parameters.seed += 1;
        QVERIFY(playedFrom(random)->experiment->eval != first->experiment->eval);
    }

    void strongForgettingNeverGivesNaN()
    {
        Case forgetful;
        forgetful.world.queries = 2000;
        forgetful.parameters.mode = sim::Mode::Hybrid;
        forgetful.parameters.alpha = 1;
        for (const double gamma : {0.5, 0.05}) {
            forgetful.parameters.gamma = gamma;
            const auto run = playedFrom(forgetful);
            QVERIFY(run->accuracy.has_value());
            QVERIFY(std::isfinite(*run->accuracy));
            QVERIFY(std::isfinite(run->cumulativeReward));
        }
    }

    void singlePrecisionMostlyAgrees()
    {
        Case random = randomCase(3);
        random.world.queries = 1500;
        random.parameters.mode = sim::Mode::Online;
        random.parameters.gamma = 1;
        const auto exact = playedFrom(random);
        random.parameters.precision = sim::Precision::Single;
        const auto fast = playedFrom(random);
        std::size_t differing = 0;
        for (std::size_t step = 0; step < exact->arms.size(); ++step)
            differing += exact->arms[step] != fast->arms[step];
        qInfo("float32: %zu of %zu choices differ", differing, exact->arms.size());
        QVERIFY(differing < exact->arms.size() / 10);
    }

    void stopsWhenAskedTo()
    {
        const auto dataset = test::syntheticDataset({});
        sim::Parameters parameters;
        parameters.mode = sim::Mode::Online;
        const auto analysis =
            sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
        QVERIFY(analysis.has_value());
        std::stop_source stop;
        stop.request_stop();
        RunContext context;
        context.stop = stop.get_token();
        const auto run = sim::play(**analysis, 0, context);
        QVERIFY(!run);
        QVERIFY(run.error().kind == Error::Kind::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestLinUcb)
#include "tst_linucb.moc"
