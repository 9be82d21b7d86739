// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/breakeven.h"
#include "core/import/importer.h"
#include "core/sample/sample.h"
#include "core/sim/repricer.h"
#include "core/store/study.h"
#include "tests/support/shared.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTemporaryDir>
#include <QTest>

using namespace metallm;
using analysis::BreakEven;

namespace {

constexpr double tolerance = 1e-9; // relative

/// Real runs with one model's prices scaled.
class Runs {
public:
    Runs(std::shared_ptr<const data::Dataset> dataset, prices::PriceTable prices,
        sim::Parameters parameters)
        : m_dataset(std::move(dataset))
        , m_prices(std::move(prices))
        , m_parameters(std::move(parameters))
        , m_analysis(*sim::analyse(m_dataset, m_prices, m_parameters, {}))
        , m_repricer(*sim::Repricer::build(*m_analysis, {}))
    {
    }

    const frontier::Frontier& frontier() const { return *m_analysis->frontier; }
    int arms() const { return m_analysis->experiment->armCount(); }

    std::shared_ptr<const sim::Analysis> at(int arm, double scale, bool whole) const
    {
        prices::PriceTable prices = m_prices;
        prices::Price& price = prices.entry(m_analysis->experiment->armName(arm));
        for (auto* figure : {&price.inputUsdPerMtok, &price.outputUsdPerMtok,
                 &price.flatUsdPerQuery, &price.requestUsd})
            if (*figure)
                **figure *= scale;
        return whole ? *sim::analyse(m_dataset, prices, m_parameters, {})
                     : *m_repricer->analyse(*m_analysis, prices, {});
    }

    /// A run at the cost weight gives the model at least `share` of the queries, or one.
    bool isChosen(int arm, double scale, double costWeight, double share, bool whole = false) const
    {
        const auto run = *sim::play(*at(arm, scale, whole), costWeight, {});
        const double wanted =
            std::max(1.0, std::ceil(share * static_cast<double>(run->arms.size())));
        return static_cast<double>(run->selection[static_cast<std::size_t>(arm)]) >= wanted;
    }

    bool isOnFrontier(int arm, double scale, bool whole = false) const
    {
        bool found = false;
        at(arm, scale, whole)
            ->frontier->forEachStep(
                [&](std::size_t, const std::vector<std::int64_t>& selection, std::int64_t) {
                    found = found || selection[static_cast<std::size_t>(arm)] > 0;
                });
        return found;
    }

private:
    std::shared_ptr<const data::Dataset> m_dataset;
    prices::PriceTable m_prices;
    sim::Parameters m_parameters;
    std::shared_ptr<const sim::Analysis> m_analysis;
    std::shared_ptr<const sim::Repricer> m_repricer;
};

/// The scale at which `holds` ends, from runs alone.
template<typename Holds>
double bisected(double from, double to, Holds holds)
{
    while (to - from > 1e-12 * to) {
        const double middle = from + (to - from) / 2;
        if (middle <= from || middle >= to)
            break;
        (holds(middle) ? from : to) = middle;
    }
    return from;
}

/// `holds(scale, whole)` asks real runs; those at both ends are whole analyses.
template<typename Holds>
bool agrees(const BreakEven& found, Holds holds)
{
    switch (found.kind) {
    case BreakEven::Kind::Never:
        return !holds(1e-9, true) && !holds(1, true) && !holds(1e3, false);
    case BreakEven::Kind::Always:
        return holds(1e6, true) && holds(1e9, false);
    case BreakEven::Kind::At:
        break;
    }
    // Well above it does not hold any more; just below it does.
    if (!holds(found.scale * (1 - tolerance), true) || holds(found.scale * (1 + tolerance), true)
        || holds(found.scale * 50, false))
        return false;
    const double runs = bisected(found.scale * 0.7, found.scale * 1.9,
        [&](double scale) { return scale < 0.9 * found.scale || holds(scale, false); });
    return std::abs(runs - found.scale) <= tolerance * found.scale;
}

void compare(const Runs& runs, double costWeight, double share, int& bounded)
{
    for (int arm = 0; arm < runs.arms(); ++arm) {
        QVERIFY(analysis::hasBreakEven(runs.frontier(), arm));
        const auto found = analysis::breakEven(runs.frontier(), arm, costWeight, share);
        bounded += found.kind == BreakEven::Kind::At;
        QVERIFY2(agrees(found,
                     [&](double scale, bool whole) {
                         return runs.isChosen(arm, scale, costWeight, share, whole);
                     }),
            qPrintable(
                QStringLiteral("arm %1 at %2: %3").arg(arm).arg(costWeight).arg(found.scale)));
    }
}

void compareEntries(const Runs& runs, int& bounded)
{
    for (int arm = 0; arm < runs.arms(); ++arm) {
        const auto found = analysis::frontierEntry(runs.frontier(), arm);
        bounded += found.kind == BreakEven::Kind::At;
        QVERIFY2(
            agrees(found,
                [&](double scale, bool whole) { return runs.isOnFrontier(arm, scale, whole); }),
            qPrintable(QStringLiteral("arm %1: %2").arg(arm).arg(found.scale)));
    }
}

} // namespace

/// "Which price would make this model worth using?", against a bisection over real runs.
class TestBreakEven : public QObject {
    Q_OBJECT

private slots:
    void equalsABisectionOverRuns_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 3; ++seed)
            for (const auto mode : {data::CostMode::Flat, data::CostMode::Metered})
                for (const char* policy : {"linucb", "ridge"})
                    QTest::addRow("%s %s %d", policy, costModeName(mode).data(), seed)
                        << int(mode) << QString::fromLatin1(policy) << seed;
    }

    void equalsABisectionOverRuns()
    {
        QFETCH(int, mode);
        QFETCH(QString, policy);
        QFETCH(int, seed);
        const auto dataset =
            test::syntheticDataset({.queries = 120, .models = 4, .seed = std::uint64_t(seed)});
        sim::Parameters parameters;
        parameters.costMode = static_cast<data::CostMode>(mode);
        parameters.policy = policy.toStdString();
        const Runs runs(dataset, test::syntheticPrices(*dataset), parameters);
        int bounded = 0;
        for (const double costWeight : {0.05, 0.4, 1.5})
            for (const double share : {0.0, 0.2})
                compare(runs, costWeight, share, bounded);
        compareEntries(runs, bounded);
        QVERIFY(bounded > 0);
    }

    void theSample()
    {
        const QTemporaryDir folder;
        auto study = store::Study::open(folder.filePath(QStringLiteral("a.metallm")).toStdString());
        QVERIFY(study);
        QVERIFY(sample::createSample(*study, {}));
        const auto dataset = *study->loadDataset(sample::datasetName, {});
        sim::Parameters parameters;
        parameters.pca = 16;
        const Runs runs(dataset, *study->priceTable(dataset->priceTable), parameters);
        int bounded = 0;
        compare(runs, 0.3, 0, bounded);
        compare(runs, 0.3, 0.05, bounded);
        compareEntries(runs, bounded);
        QVERIFY(bounded > 0);
    }

    void realData()
    {
        METALLM_REQUIRE_SHARED(shared);
        const QTemporaryDir folder;
        auto study = store::Study::open(folder.filePath(QStringLiteral("a.metallm")).toStdString());
        QVERIFY(study);
        QVERIFY(importer::importDataset(
            *study, {{shared / "datasets" / "llmrouter_9"}, {}, "auto"}, {}));
        const auto dataset = *study->loadDataset("llmrouter_9", {});
        sim::Parameters parameters;
        parameters.pca = 16;
        const Runs runs(dataset, *study->priceTable(dataset->priceTable), parameters);
        int bounded = 0;
        compare(runs, 0.2, 0, bounded);
        compare(runs, 0.2, 0.05, bounded);
        QVERIFY(bounded > 0);
    }

    /// Scores 0.5 and 0.8 at 1 and 4 USD. At p = 0.6 model 2 loses: 0.8 - 0.6 < 0.5 - 0.6 / 4. As
    /// long as it is the dearest, c USD make it 0.8 - 0.6 = 0.5 - 0.6 / c: 2 USD, half its price.
    void byHand()
    {
        const auto dataset = test::syntheticDataset({.queries = 4, .models = 2});
        prices::PriceTable prices{.name = "by hand"};
        prices.entry("model-1").flatUsdPerQuery = 1;
        prices.entry("model-2").flatUsdPerQuery = 4;
        sim::Parameters parameters;
        parameters.costMode = data::CostMode::Flat;
        const auto experiment = sim::prepare(dataset, prices, parameters, {});
        QVERIFY(experiment);
        frontier::Lines lines;
        lines.intercepts.resize(std::ssize((*experiment)->eval), 2);
        lines.slopes.resize(std::ssize((*experiment)->eval), 2);
        lines.intercepts.col(0).setConstant(0.5);
        lines.intercepts.col(1).setConstant(0.8);
        lines.slopes.col(0).setConstant(0.25);
        lines.slopes.col(1).setConstant(1);
        const auto frontier = frontier::Frontier::build(*experiment, "ridge", lines);
        const auto dear = analysis::breakEven(*frontier, 1, 0.6);
        QVERIFY(dear.kind == BreakEven::Kind::At);
        QCOMPARE(dear.scale, 0.5);
        // At p = 0.2 the price has no say: 0.8 - 0.2 beats 0.5 however dear model 2 is.
        QVERIFY(analysis::breakEven(*frontier, 1, 0.2).kind == BreakEven::Kind::Always);
        // Model 1 wins at p = 0.6 up to 0.5 - 0.6 c / 4 = 0.2: c = 2 USD.
        QCOMPARE(analysis::breakEven(*frontier, 0, 0.6).scale, 2.0);
        // Not even for nothing at p = 0.2: 0.5 < 0.8 - 0.2.
        QVERIFY(analysis::breakEven(*frontier, 0, 0.2).kind == BreakEven::Kind::Never);
        // On the frontier: model 2 at p = 0; model 1 as long as it is the cheaper one.
        QVERIFY(analysis::frontierEntry(*frontier, 1).kind == BreakEven::Kind::Always);
        QCOMPARE(analysis::frontierEntry(*frontier, 0).scale, 4.0);
    }

    void hasNoneWithoutPrices()
    {
        const auto dataset = test::syntheticDataset({.recordedCosts = true});
        const auto prices = test::syntheticPrices(*dataset);
        sim::Parameters parameters;
        parameters.costMode = data::CostMode::Recorded;
        auto analysis = sim::analyse(dataset, prices, parameters, {});
        QVERIFY(!analysis::hasBreakEven(*(*analysis)->frontier, 0));
        parameters.costMode = data::CostMode::Metered;
        parameters.policy = "knn"; // its lines are not known to be linear in the prices
        analysis = sim::analyse(dataset, prices, parameters, {});
        QVERIFY(!analysis::hasBreakEven(*(*analysis)->frontier, 0));
    }
};

QTEST_APPLESS_MAIN(TestBreakEven)
#include "tst_breakeven.moc"
