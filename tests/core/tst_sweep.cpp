// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/analysis.h"
#include "core/sim/sweep.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <map>
#include <QTest>

using namespace metallm;

namespace {

class MemoryStore : public sim::CellStore {
public:
    std::optional<sim::CellFigures> find(const std::string& key) override
    {
        const auto found = cells.find(key);
        return found == cells.end() ? std::nullopt : std::optional(found->second);
    }
    void store(const std::string& key, const sim::CellFigures& figures) override
    {
        cells[key] = figures;
    }
    void commit() override { ++commits; }
    std::map<std::string, sim::CellFigures> cells;
    int commits = 0;
};

sim::SweepRequest request(sim::Mode mode)
{
    sim::SweepRequest request;
    request.base.mode = mode;
    request.axes = {{"cost-weight", {0, 0.5, 2}}, {"alpha", {0, 1}}};
    request.seeds = 4;
    return request;
}

std::shared_ptr<const sim::SweepResult> swept(
    const sim::SweepRequest& request, int threads, sim::CellStore* store = nullptr)
{
    const auto dataset = test::syntheticDataset({300, 3, 2, 5});
    RunContext context;
    context.threads = threads;
    const auto result =
        sim::sweep(dataset, test::syntheticPrices(*dataset), request, store, context);
    if (!result)
        qFatal("%s", result.error().message().c_str());
    return *result;
}

} // namespace

class TestSweep : public QObject {
    Q_OBJECT

private slots:
    void gridsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<double>>("values"); // none: refused
        QTest::newRow("range") << QStringLiteral("alpha=0:1:5")
                               << QList<double>{0, 0.25, 0.5, 0.75, 1.0};
        QTest::newRow("one value") << QStringLiteral("alpha=2:9:1") << QList<double>{2.0};
        QTest::newRow("list") << QStringLiteral("cost-weight=0,1e-3,7")
                              << QList<double>{0, 1e-3, 7.0};
        QTest::newRow("unknown name") << QStringLiteral("colour=1,2") << QList<double>{};
        QTest::newRow("no values") << QStringLiteral("alpha=") << QList<double>{};
        QTest::newRow("no name") << QStringLiteral("0:1:5") << QList<double>{};
        QTest::newRow("half a count") << QStringLiteral("alpha=0:1:2.5") << QList<double>{};
        QTest::newRow("not a number") << QStringLiteral("alpha=0,x") << QList<double>{};
        QTest::newRow("infinite") << QStringLiteral("alpha=inf") << QList<double>{};
        QTest::newRow("whole numbers") << QStringLiteral("pca=4:8:3") << QList<double>{4, 6, 8};
        QTest::newRow("half a dimension") << QStringLiteral("pca=1:2:3") << QList<double>{};
        QTest::newRow("words") << QStringLiteral("mode=hybrid,online") << QList<double>{0, 1};
        QTest::newRow("unknown word") << QStringLiteral("mode=fast") << QList<double>{};
        QTest::newRow("of no policy") << QStringLiteral("model=model0") << QList<double>{};
    }

    void gridsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QList<double>, values);
        const auto axis = sim::parseAxis(text.toStdString());
        QCOMPARE(axis.has_value(), !values.isEmpty());
        if (axis)
            QVERIFY(axis->values == std::vector<double>(values.begin(), values.end()));
        else
            QVERIFY(axis.error().kind == Error::Kind::Usage);
    }

    void everyCellEqualsItsRuns_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("offline") << 0;
        QTest::newRow("online") << 1;
        QTest::newRow("hybrid") << 2;
    }

    void everyCellEqualsItsRuns()
    {
        QFETCH(int, mode);
        const auto asked = request(static_cast<sim::Mode>(mode));
        const auto result = swept(asked, 2);
        QCOMPARE(result->cells.size(), std::size_t{6});
        const auto dataset = test::syntheticDataset({300, 3, 2, 5});
        for (const auto& cell : result->cells) {
            double sum = 0;
            for (int seed = 0; seed < asked.seeds; ++seed) {
                sim::Parameters parameters = asked.base;
                parameters.costWeight = cell.values[0];
                parameters.alpha = cell.values[1];
                parameters.seed += static_cast<std::uint64_t>(seed);
                const auto analysis =
                    sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
                const auto run = *sim::play(**analysis, parameters.costWeight, {});
                const auto& figures = cell.runs[static_cast<std::size_t>(seed)];
                QVERIFY(figures.accuracy == run->accuracy);
                QVERIFY(figures.costPer10k == run->costPer10k);
                QVERIFY(figures.cumulativeReward == run->cumulativeReward);
                sum += *run->accuracy;
            }
            QVERIFY(std::abs(cell.accuracy->mean - sum / asked.seeds) < 1e-12);
        }
    }

    void wordsAndSettingsAreSwept()
    {
        auto asked = request(sim::Mode::Offline);
        asked.base.policy = "single";
        asked.axes = {*sim::parseAxis("mode=hybrid,offline"),
            *sim::parseAxis("model=model-2,model-0", "single")};
        QCOMPARE(sim::valueText(asked.axes[1], 1), std::string("model-0"));
        const auto dataset = test::syntheticDataset({300, 3, 2, 5});
        for (std::size_t i = 0; i < 2; ++i)
            asked.axes[1].texts[i] = dataset->models[2 * (1 - i)].name;
        const auto result = swept(asked, 2);
        QCOMPARE(result->cells.size(), std::size_t{4});
        // The dearer model costs four times as much (syntheticPrices doubles twice).
        QVERIFY(std::abs(result->cells[0].costPer10k->mean / result->cells[1].costPer10k->mean - 4)
            < 0.5);
        QVERIFY(result->cells[0].runs == result->cells[2].runs); // single does not learn
    }

    void aBudgetFindsTheCostWeight()
    {
        auto asked = request(sim::Mode::Offline);
        const auto dataset = test::syntheticDataset({300, 3, 2, 5});
        asked.base.budget = 1e9;
        asked.axes = {};
        asked.seeds = 1;
        const double dearest = swept(asked, 1)->cells[0].costPer10k->mean;
        asked.axes = {{"budget", {0.98 * dearest, 2 * dearest}}};
        asked.costWeightFromBudget = true;
        const auto result = swept(asked, 2);
        for (std::size_t i = 0; i < 2; ++i) {
            sim::Parameters parameters = asked.base;
            parameters.budget = asked.axes[0].values[i];
            const auto analysis =
                sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
            QVERIFY((*analysis)->budgetPoint->costPer10k == result->cells[i].runs[0].costPer10k);
        }
        const auto kindOf = [&] {
            const auto refused =
                sim::sweep(dataset, test::syntheticPrices(*dataset), asked, nullptr, {});
            return refused ? Error::Kind::Stopped : refused.error().kind;
        };
        asked.base.mode = sim::Mode::Online;
        QVERIFY(kindOf() == Error::Kind::Usage);
        asked.base.mode = sim::Mode::Offline;
        asked.axes[0].values = {1e-9, dearest}; // nothing is that cheap
        QVERIFY(kindOf() == Error::Kind::Failed);
    }

    void whatWasFinishedIsRememberedWhenStopped()
    {
        MemoryStore store;
        const auto dataset = test::syntheticDataset({300, 3, 2, 5});
        auto asked = request(sim::Mode::Online);
        asked.seeds = 50;
        std::stop_source stop;
        RunContext context;
        context.threads = 2;
        context.stop = stop.get_token();
        context.progress = [&](const Progress& progress) {
            if (progress.done > 0)
                stop.request_stop();
        };
        const auto result =
            sim::sweep(dataset, test::syntheticPrices(*dataset), asked, &store, context);
        QVERIFY(!result && result.error().kind == Error::Kind::Stopped);
        const auto known = static_cast<std::int64_t>(store.cells.size());
        QVERIFY(known > 0 && known < 300);
        QCOMPARE(store.commits, 1);
        const auto rest = swept(asked, 2, &store);
        QCOMPARE(rest->played, 300 - known);
        const auto afresh = swept(asked, 2);
        for (std::size_t i = 0; i < afresh->cells.size(); ++i)
            QVERIFY(afresh->cells[i].runs == rest->cells[i].runs);
    }

    void wrongSweepsAreRefusedBeforeAnythingIsPlayed()
    {
        const auto dataset = test::syntheticDataset({});
        const std::vector<std::vector<sim::GridAxis>> wrong{{{"alpha", {0, 1}}, {"alpha", {2}}},
            {{"alpha", {}}},
            {{"cost-weight", std::vector<double>(1001)}, {"alpha", std::vector<double>(1000)}},
            {{"alpha", {0, 1}}, {"gamma", {1, 0.5, 2}}}};
        for (const auto& axes : wrong) {
            MemoryStore store;
            auto asked = request(sim::Mode::Offline);
            asked.axes = axes;
            asked.seeds = 1;
            const auto result =
                sim::sweep(dataset, test::syntheticPrices(*dataset), asked, &store, {});
            QVERIFY(!result && result.error().kind == Error::Kind::Usage);
            QVERIFY(store.cells.empty());
        }
    }

    void threadsChangeNoFigure()
    {
        const auto one = swept(request(sim::Mode::Online), 1);
        const auto many = swept(request(sim::Mode::Online), 5);
        for (std::size_t i = 0; i < one->cells.size(); ++i)
            QVERIFY(one->cells[i].runs == many->cells[i].runs);
    }

    void finishedRunsAreNotPlayedAgain()
    {
        MemoryStore store;
        auto asked = request(sim::Mode::Online);
        const auto first = swept(asked, 2, &store);
        QCOMPARE(first->played, 24);
        QCOMPARE(swept(asked, 2, &store)->played, 0);
        asked.seeds = 5;
        QCOMPARE(swept(asked, 2, &store)->played, 6);
        asked.base.lambda = 2;
        QCOMPARE(swept(asked, 2, &store)->played, 30);
    }

    void wrongValuesAreRefused()
    {
        auto asked = request(sim::Mode::Offline);
        asked.axes = {{"gamma", {0.5, 2}}};
        const auto dataset = test::syntheticDataset({});
        const auto result =
            sim::sweep(dataset, test::syntheticPrices(*dataset), asked, nullptr, {});
        QVERIFY(!result);
        QVERIFY(result.error().kind == Error::Kind::Usage);
    }

    void studentsQuantiles()
    {
        // Tables of Student's t, two-sided 95 %.
        for (const auto& [degrees, t] : std::map<int, double>{
                 {1, 12.7062}, {2, 4.3027}, {3, 3.1824}, {9, 2.2622}, {19, 2.0930}, {100, 1.9840}})
            QVERIFY(std::abs(analysis::studentQuantile95(degrees) - t) < 1e-4);
    }

    void intervalByHand()
    {
        const double values[] = {1, 2, 3};
        const auto estimate = analysis::overSeeds(values);
        QVERIFY(estimate->mean == 2);
        QVERIFY(std::abs(*estimate->low - (2 - 4.302653 / std::sqrt(3.0))) < 1e-5);
        QVERIFY(!analysis::overSeeds(std::span(values, 1))->low);
        QVERIFY(!analysis::overSeeds({}));
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "tst_sweep.moc"
