// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frontier/certificate.h"
#include "core/frontier/intervalestimate.h"
#include "core/frontier/intervalgrid.h"
#include "core/frontier/intervalsweep.h"
#include "core/sim/analysis.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/textbook.h"

#include <cmath>
#include <QTest>
#include <thread>

using namespace metallm;
using frontier::SweepOptions;

namespace {

std::shared_ptr<const sim::Experiment> learningExperiment(
    sim::Mode mode, double alpha, double missing = 0, double gamma = 1)
{
    const auto dataset = test::syntheticDataset({160, 3, 2, 4, missing});
    sim::Parameters parameters;
    parameters.mode = mode;
    parameters.alpha = alpha;
    parameters.gamma = gamma;
    const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), parameters, {});
    if (!experiment)
        qFatal("%s", experiment.error().message().c_str());
    return *experiment;
}

std::shared_ptr<const frontier::IntervalFrontier> sweptOver(
    const std::shared_ptr<const sim::Experiment>& experiment, double to, int threads = 1,
    std::size_t mostWaitingBytes = SweepOptions{}.mostWaitingBytes)
{
    SweepOptions options;
    options.to = to;
    options.mostWaitingBytes = mostWaitingBytes;
    RunContext context;
    context.threads = threads;
    const auto frontier = frontier::sweepIntervals(experiment, options, context);
    if (!frontier)
        qFatal("%s", frontier.error().message().c_str());
    return *frontier;
}

void compareIntervals(
    const frontier::IntervalFrontier& found, const frontier::IntervalFrontier& expected)
{
    QCOMPARE(found.intervals.size(), expected.intervals.size());
    for (std::size_t i = 0; i < found.intervals.size(); ++i) {
        const auto& a = found.intervals[i];
        const auto& b = expected.intervals[i];
        QVERIFY(a.from == b.from && a.to == b.to && a.accuracy == b.accuracy);
        QVERIFY(a.costPer10k == b.costPer10k && a.excluded == b.excluded);
        QCOMPARE(a.selection, b.selection);
    }
}

} // namespace

class TestIntervalSweep : public QObject {
    Q_OBJECT

private slots:
    void everyIntervalIsCertified_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<double>("missing");
        QTest::addColumn<double>("gamma");
        QTest::newRow("online") << 1 << 1.0 << 0.0 << 1.0;
        QTest::newRow("online, greedy") << 1 << 0.0 << 0.0 << 1.0;
        QTest::newRow("hybrid") << 2 << 0.3 << 0.0 << 1.0;
        QTest::newRow("missing outcomes") << 1 << 0.5 << 0.3 << 1.0;
        QTest::newRow("forgetting") << 1 << 0.5 << 0.0 << 0.99;
    }

    void everyIntervalIsCertified()
    {
        QFETCH(int, mode);
        QFETCH(double, alpha);
        QFETCH(double, missing);
        QFETCH(double, gamma);
        const auto experiment =
            learningExperiment(static_cast<sim::Mode>(mode), alpha, missing, gamma);
        const auto swept = sweptOver(experiment, 4);
        QVERIFY(swept->complete);
        QVERIFY(swept->intervals.size() > 3);
        double end = 0;
        for (const auto& interval : swept->intervals) {
            QVERIFY(interval.from == end); // they adjoin
            QVERIFY(interval.to > interval.from);
            end = interval.to;
            const auto first = frontier::replay(*experiment, interval.from);
            QCOMPARE(frontier::replay(*experiment, (interval.from + interval.to) / 2), first);
            QCOMPARE(frontier::replay(*experiment, std::nextafter(interval.to, 0.0)), first);
            const auto run = sim::scored(experiment, "linucb", interval.from, first);
            QCOMPARE(interval.selection, run.selection);
            QCOMPARE(interval.excluded, run.excluded);
            QVERIFY(interval.accuracy == run.accuracy);
            QVERIFY(interval.costPer10k == run.costPer10k);
        }
        QVERIFY(end == 4);
    }

    void neighboursDiffer()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        const auto swept = sweptOver(experiment, 2);
        QVERIFY(swept->intervals.size() > 3);
        for (std::size_t i = 1; i < swept->intervals.size(); ++i)
            QVERIFY(frontier::replay(*experiment, swept->intervals[i].from)
                != frontier::replay(*experiment, swept->intervals[i - 1].from));
    }

    void agreesWithTheTextbookInside()
    {
        const auto experiment = learningExperiment(sim::Mode::Hybrid, 0.5);
        const auto swept = sweptOver(experiment, 2);
        Rng rng(1, Stream::Exploration);
        for (int i = 0; i < 30; ++i) {
            const double p = 2 * rng.uniform();
            std::vector<std::int64_t> selection(3);
            double nearest = 1;
            for (const auto& step : test::textbookLinUcb(*experiment, p)) {
                ++selection[static_cast<std::size_t>(step.arm)];
                nearest = std::min(nearest, step.gap);
            }
            if (nearest > 1e-9) // else rounding decides
                QCOMPARE(swept->at(p)->selection, selection);
        }
    }

    void equalsThePlainRun()
    {
        // The plain run works in blocks: another arithmetic, the same choices.
        const auto experiment = learningExperiment(sim::Mode::Online, 0.7, 0.1);
        const auto swept = sweptOver(experiment, 3);
        Rng rng(2, Stream::Exploration);
        for (int i = 0; i < 50; ++i) {
            const double p = 3 * rng.uniform();
            const auto run = frontier::playedAt(experiment, p, {});
            const auto* interval = swept->at(p);
            QVERIFY(run && interval != nullptr);
            QVERIFY(interval->accuracy == run->accuracy);
            QVERIFY(interval->costPer10k == run->costPer10k);
            QCOMPARE(interval->selection, run->selection);
            QCOMPARE(interval->excluded, run->excluded);
        }
    }

    void threadsAndMemoryChangeNothing()
    {
        const auto experiment = learningExperiment(sim::Mode::Hybrid, 1, 0.1);
        const auto expected = sweptOver(experiment, 4);
        QVERIFY(expected->intervals.size() > 20);
        for (const int threads : {2, 5}) {
            compareIntervals(*sweptOver(experiment, 4, threads), *expected);
            compareIntervals(*sweptOver(experiment, 4, threads, 0), *expected);
        }
    }

    void theLimitKeepsTheFirstIntervalsForAnyThreads()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        auto expected = *sweptOver(experiment, 4);
        QVERIFY(expected.intervals.size() > 7);
        expected.intervals.resize(7);
        SweepOptions options;
        options.to = 4;
        options.maxIntervals = 7;
        RunContext context;
        context.threads = 4;
        const auto limited = frontier::sweepIntervals(experiment, options, context);
        QVERIFY(limited && !(*limited)->complete);
        compareIntervals(**limited, expected);
    }

    void isToldInAscendingOrder()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        const auto caller = std::this_thread::get_id();
        SweepOptions options;
        options.to = 4;
        RunContext context;
        context.threads = 3;
        double end = 0;
        const auto swept =
            frontier::sweepIntervals(experiment, options, context, [&](const auto& interval) {
                QVERIFY(std::this_thread::get_id() == caller);
                QVERIFY(interval.from == end);
                end = interval.to;
            });
        QVERIFY(swept.has_value());
        QVERIFY(end == 4);
    }

    void aGridGoesOnAndIsMarkedAsOne()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        SweepOptions options;
        options.to = 4;
        options.maxIntervals = 2;
        const auto exact = *frontier::sweepIntervals(experiment, options, {});
        RunContext context;
        context.threads = 2;
        const auto all = *frontier::continuedByGrid(*exact, 4, 8, context);
        QCOMPARE(all->intervals.size(), std::size_t{10});
        QVERIFY(exact->isExact() == false && all->isExact() == false);
        QVERIFY(all->complete && all->to == 4);
        QVERIFY(all->intervals.back().to == 4);
        QVERIFY(all->exactTo == exact->to && all->intervals[2].from == exact->to);
        for (std::size_t i = 2; i < all->intervals.size(); ++i) {
            const auto run = frontier::playedAt(experiment, all->intervals[i].from, {});
            QCOMPARE(all->intervals[i].selection, run->selection);
        }
        QVERIFY(sweptOver(experiment, 4)->isExact());
    }

    void theGridIsToldInAscendingOrderOnThisThread()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        const auto caller = std::this_thread::get_id();
        RunContext context;
        context.threads = 3;
        double end = 0;
        std::size_t told = 0;
        const auto grid = *frontier::continuedByGrid(frontier::emptyFrontier(experiment, 0), 4, 8,
            context, [&](const frontier::Interval& step) {
                QVERIFY(std::this_thread::get_id() == caller);
                QVERIFY(step.from == end);
                end = step.to;
                ++told;
            });
        QVERIFY(end == 4 && told == 8);
        QVERIFY(grid->exactTo == 0 && !grid->isExact()); // labelled as what it is
    }

    void gridWeightsAscendFromTheFirst()
    {
        const auto whole = frontier::gridWeights(0, 5, 41);
        QCOMPARE(whole.size(), std::size_t(41));
        QCOMPARE(whole[0], 0.0);
        QCOMPARE(whole[1], 0.005);
        QCOMPARE(whole[2], 0.00594); // 0.005 * 1000^(1/40), in three digits
        QVERIFY(whole.back() < 5 && whole.back() > 4);
        const auto rest = frontier::gridWeights(0.123456, 5, 7);
        QCOMPARE(rest.size(), std::size_t(7));
        QVERIFY(rest.front() == 0.123456); // where the intervals end, to the last bit
        const auto narrow = frontier::gridWeights(1, 1 + 1e-9, 20); // no room for round numbers
        for (const auto& weights : {whole, rest, narrow})
            QVERIFY(std::ranges::adjacent_find(weights, std::greater_equal()) == weights.end());
        QVERIFY(rest.back() < 5 && narrow.back() < 1 + 1e-9);
        QCOMPARE(frontier::gridWeights(0, 4, 1), std::vector<double>{0});
    }

    void theCertificateTellsWrongIntervals()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        auto swept = *sweptOver(experiment, 4);
        const auto good = frontier::certify(swept, 10, {});
        QVERIFY(good && good->holds());
        QCOMPARE(good->intervals, std::size_t{10});
        QCOMPARE(good->plainRuns + good->narrow, std::size_t{10});
        const auto count = swept.intervals.size();
        swept.intervals[1].selection[0] += 1;
        swept.intervals[3].to = swept.intervals[4].to; // reaches into its neighbour
        const auto bad = frontier::certify(swept, 2 * count, {});
        QCOMPARE(bad->intervals, count);
        QCOMPARE(
            bad->failures, (std::vector<double>{swept.intervals[1].from, swept.intervals[3].from}));
    }

    void theEstimateIsOfTheRightSize()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        SweepOptions options;
        options.to = 4;
        const auto count = static_cast<double>(sweptOver(experiment, 4)->intervals.size());
        const auto estimate = frontier::estimateSweep(experiment, options, {});
        QVERIFY(estimate->samples >= 4);
        QVERIFY(estimate->intervals > count / 4 && estimate->intervals < count * 4);
        QVERIFY(estimate->seconds > 0);
        QCOMPARE(estimate->steps, experiment->eval.size());
    }

    void withoutPatienceTheEstimateIsOfTheFirstQueries()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        SweepOptions options;
        options.to = 4;
        const auto estimate = frontier::estimateSweep(experiment, options, {}, 0);
        QVERIFY(estimate->steps < experiment->eval.size());
        QCOMPARE(estimate->samples, 4);
        const auto count = static_cast<double>(sweptOver(experiment, 4)->intervals.size());
        QVERIFY(estimate->intervals > count / 10 && estimate->intervals < count * 10);
    }

    void anEmptyRangeIsRefused()
    {
        SweepOptions options;
        options.from = 2;
        options.to = 2;
        const auto swept =
            frontier::sweepIntervals(learningExperiment(sim::Mode::Online, 1), options, {});
        QVERIFY(!swept && swept.error().kind == Error::Kind::Usage);
    }

    void policiesWithoutIntervalsAreRefused()
    {
        const auto swept =
            frontier::sweepIntervals(learningExperiment(sim::Mode::Offline, 1), {}, {});
        QVERIFY(!swept && swept.error().kind == Error::Kind::Usage);
    }

    void changesAreFoundToTheLastBit()
    {
        Rng rng(3, Stream::Exploration);
        for (int i = 0; i < 2000; ++i) {
            frontier::ValueLines lines{{rng.uniform(), rng.uniform(), rng.uniform()},
                {rng.uniform(), rng.uniform(), rng.uniform()}};
            if (i % 3 == 0) // nearly parallel
                lines.slopes[1] = lines.slopes[0] * (1 + 4e-16);
            if (i % 5 == 0) // equal
                lines.intercepts[2] = lines.intercepts[0];
            const int first = lines.choose(0);
            const double change = lines.nextChange(first, 0, 5);
            QCOMPARE(lines.choose(std::nextafter(change, 0.0)), first);
            QCOMPARE(lines.choose(change / 2), first);
            if (change < 5)
                QVERIFY(lines.choose(change) != first);
        }
    }

    void tiesGoToTheFirstArm()
    {
        const frontier::ValueLines lines{{1, 1, 1}, {1, 0.5, 0.5}};
        QCOMPARE(lines.choose(0), 0);
        QCOMPARE(lines.nextChange(0, 0, 1), std::nextafter(0.0, 1.0));
        QCOMPARE(lines.choose(0.5), 1);
        QCOMPARE(lines.nextChange(1, 0.5, 9), 9.0);
    }

    void endsAtTheLimitAndSaysSo()
    {
        const auto experiment = learningExperiment(sim::Mode::Online, 1);
        SweepOptions options;
        options.to = 4;
        options.maxIntervals = 2;
        std::size_t told = 0;
        const auto swept = frontier::sweepIntervals(
            experiment, options, {}, [&](const frontier::Interval&) { ++told; });
        QVERIFY(swept.has_value());
        QVERIFY(!(*swept)->complete);
        QCOMPARE((*swept)->intervals.size(), std::size_t{2});
        QCOMPARE(told, std::size_t{2});
        QVERIFY((*swept)->at(0) != nullptr);
        QVERIFY((*swept)->at(3.9) == nullptr);
    }

    void stopsWhenAskedTo()
    {
        std::stop_source stop;
        stop.request_stop();
        RunContext context;
        context.stop = stop.get_token();
        const auto swept = frontier::sweepIntervals(
            learningExperiment(sim::Mode::Online, 1), SweepOptions{}, context);
        QVERIFY(!swept);
        QVERIFY(swept.error().kind == Error::Kind::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestIntervalSweep)
#include "tst_intervalsweep.moc"
