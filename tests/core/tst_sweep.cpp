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
    std::map<std::string, sim::CellFigures> cells;
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
