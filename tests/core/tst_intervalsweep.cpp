// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frontier/intervalsweep.h"
#include "core/sim/analysis.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"
#include "tests/support/textbook.h"

#include <cmath>
#include <QTest>

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
    const std::shared_ptr<const sim::Experiment>& experiment, double to)
{
    SweepOptions options;
    options.to = to;
    const auto frontier = frontier::sweepIntervals(experiment, options, {});
    if (!frontier)
        qFatal("%s", frontier.error().message().c_str());
    return *frontier;
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
