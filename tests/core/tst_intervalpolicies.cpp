// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/frontier/certificate.h"
#include "core/frontier/intervalgrid.h"
#include "core/frontier/intervalsweep.h"
#include "core/policy/registry.h"
#include "core/sim/runresult.h"
#include "core/sim/simulator.h"
#include "core/util/rng.h"
#include "tests/support/taughtpolicy.h"

#include <cmath>
#include <QtTest>

using namespace metallm;
using frontier::IntervalFrontier;
using policy::PolicyInfo;

namespace {

constexpr double rangeEnd = 3;

using ExperimentPtr = std::shared_ptr<const sim::Experiment>;

ExperimentPtr experimentOf(
    const PolicyInfo& info, sim::Mode mode, const test::SyntheticOptions& options = {})
{
    auto parameters = test::parametersOf(info.name, mode);
    parameters.alpha = 0.5;
    parameters.gamma = info.reads.gamma ? 0.99 : 1;
    if (info.name == "swlinucb")
        parameters.settings["window"] = "25"; // outcomes leave it
    if (info.name == "epsilon-greedy")
        parameters.settings["epsilon"] = "0.2";
    if (info.name == "kernel-ucb")
        parameters.settings["features"] = "24";
    return test::prepared(test::syntheticDataset(options), parameters);
}

std::shared_ptr<const IntervalFrontier> sweptOver(const ExperimentPtr& experiment, int threads = 1,
    std::size_t mostWaitingBytes = frontier::SweepOptions{}.mostWaitingBytes)
{
    frontier::SweepOptions options;
    options.to = rangeEnd;
    options.mostWaitingBytes = mostWaitingBytes;
    const auto swept = frontier::sweepIntervals(experiment, options, {{}, {}, threads});
    if (!swept)
        qFatal("%s", swept.error().message().c_str());
    return *swept;
}

/// The policy itself, in its own blocks: it knows nothing of intervals.
std::vector<std::int32_t> playedArms(const ExperimentPtr& experiment, double costWeight)
{
    const auto learner = test::learnerOf(*experiment);
    return sim::simulate(*learner, *experiment, costWeight, {})->arms;
}

void compareIntervals(const IntervalFrontier& found, const IntervalFrontier& expected)
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

/// Every learning policy over all cost weights. The register drives it: a policy that says that it
/// chooses by lines in p is held to it, and one that does not is played on a grid.
class TestIntervalPolicies : public QObject {
    Q_OBJECT

private:
    static void learners(bool withIntervals)
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("mode");
        for (const PolicyInfo& info : policy::registered())
            if (info.learner && bool(info.values) == withIntervals)
                for (const sim::Mode mode : {sim::Mode::Online, sim::Mode::Hybrid})
                    QTest::addRow(
                        "%s %s", info.name.c_str(), mode == sim::Mode::Online ? "online" : "hybrid")
                        << QString::fromStdString(info.name) << static_cast<int>(mode);
    }

    static ExperimentPtr experimentOfRow(const test::SyntheticOptions& options = {})
    {
        QFETCH(QString, name);
        QFETCH(int, mode);
        return experimentOf(
            *policy::find(name.toStdString()), static_cast<sim::Mode>(mode), options);
    }

private slots:
    void theRegisterSaysWhichHaveThem()
    {
        std::vector<std::string> without;
        for (const PolicyInfo& info : policy::registered())
            if (info.learner && !info.values)
                without.push_back(info.name);
        // Their probabilities are curves in p.
        QCOMPARE(without, (std::vector<std::string>{"squarecb", "exp4"}));
    }

    void equalsSeparateRuns_data() { learners(true); }
    void equalsSeparateRuns()
    {
        for (const double missing : {0.0, 0.2}) {
            const auto experiment = experimentOfRow({.missingShare = missing});
            QVERIFY(frontier::hasIntervals(*experiment));
            const auto swept = sweptOver(experiment, 2);
            QVERIFY(swept->isExact() && swept->intervals.size() > 3);
            Rng rng(5, Stream::Exploration);
            for (int i = 0; i < 60; ++i) {
                const double p = i == 0 ? 0 : rangeEnd * std::pow(rng.uniform(), 3);
                const auto arms = playedArms(experiment, p);
                QCOMPARE(frontier::replay(*experiment, p), arms);
                const auto run = sim::scored(experiment, experiment->parameters.policy, p, arms);
                const auto* interval = swept->at(p);
                QVERIFY(interval != nullptr && interval->accuracy == run.accuracy);
                QVERIFY(interval->costPer10k == run.costPer10k);
                QCOMPARE(interval->selection, run.selection);
                QCOMPARE(interval->excluded, run.excluded);
            }
        }
    }

    void everyIntervalIsCertified_data() { learners(true); }
    void everyIntervalIsCertified()
    {
        const auto swept = sweptOver(experimentOfRow());
        const auto certificate = frontier::certify(*swept, swept->intervals.size(), {});
        QVERIFY(certificate.has_value());
        QVERIFY2(certificate->holds(), qPrintable(QString::number(certificate->failures.size())));
        QCOMPARE(certificate->intervals, swept->intervals.size());
        QVERIFY(certificate->plainRuns > certificate->narrow);
    }

    void neighboursDiffer_data() { learners(true); }
    void neighboursDiffer()
    {
        const auto experiment = experimentOfRow();
        const auto swept = sweptOver(experiment);
        QVERIFY(swept->intervals.size() > 3);
        for (std::size_t i = 1; i < swept->intervals.size(); ++i)
            QVERIFY(frontier::replay(*experiment, swept->intervals[i].from)
                != frontier::replay(*experiment, swept->intervals[i - 1].from));
    }

    void threadsAndMemoryChangeNothing_data() { learners(true); }
    void threadsAndMemoryChangeNothing()
    {
        const auto experiment = experimentOfRow({.missingShare = 0.1});
        const auto expected = sweptOver(experiment);
        compareIntervals(*sweptOver(experiment, 3), *expected);
        compareIntervals(*sweptOver(experiment, 3, 0), *expected); // learners are made again
    }

    void othersGetAGridThatSaysSo_data() { learners(false); }
    void othersGetAGridThatSaysSo()
    {
        const auto experiment = experimentOfRow({.queries = 80});
        QVERIFY(!frontier::hasIntervals(*experiment));
        const auto refused = frontier::sweepIntervals(experiment, {}, {});
        QVERIFY(!refused && refused.error().kind == Error::Kind::Usage);
        QVERIFY(refused.error().message().find(experiment->parameters.policy) != std::string::npos);
        const auto grid =
            frontier::continuedByGrid(frontier::emptyFrontier(experiment, 0), rangeEnd, 5, {});
        QVERIFY(grid && !(*grid)->isExact() && (*grid)->exactTo == 0);
        // 0, then from 3 / 1000 on by the fourth root of 1000, to three digits.
        std::vector<double> from;
        for (const auto& step : (*grid)->intervals)
            from.push_back(step.from);
        QCOMPARE(from, (std::vector<double>{0, 0.003, 0.0169, 0.0949, 0.533}));
        for (const auto& step : (*grid)->intervals) {
            const auto run = sim::scored(experiment, experiment->parameters.policy, step.from,
                playedArms(experiment, step.from));
            QVERIFY(step.accuracy == run.accuracy);
            QCOMPARE(step.selection, run.selection);
        }
    }

    void singlePrecisionHasNone()
    {
        auto parameters = test::parametersOf("linucb", sim::Mode::Online);
        parameters.precision = sim::Precision::Single; // its run is not what the sweep replays
        const auto experiment = test::prepared(test::syntheticDataset(), parameters);
        QVERIFY(!frontier::hasIntervals(*experiment));
        const auto refused = frontier::sweepIntervals(experiment, {}, {});
        QVERIFY(!refused && refused.error().message().find("double") != std::string::npos);
    }

    void closedArmsAreNeverChosen()
    {
        frontier::ValueLines lines{{5, 1, 3}, {0.1, 0.2, 0.3}};
        QVERIFY(lines.areUsable());
        lines.closeAllBut(1);
        QVERIFY(lines.areUsable() && !lines.areFinite());
        for (const double p : {0.0, 1.0, 1e9})
            QCOMPARE(lines.choose(p), 1);
        QCOMPARE(lines.nextChange(1, 0, 1e9), 1e9);
        lines.intercepts[1] = frontier::ValueLines::closed;
        QVERIFY(!lines.areUsable()); // none is open
        lines.intercepts = {frontier::ValueLines::closed, 1, std::nan("")};
        QVERIFY(!lines.areUsable());
    }
};

QTEST_APPLESS_MAIN(TestIntervalPolicies)
#include "tst_intervalpolicies.moc"
