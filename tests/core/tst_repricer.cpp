// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/repricer.h"
#include "core/util/rng.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <cstring>
#include <QTest>

using namespace metallm;

namespace {

template<typename Matrix>
bool sameBits(const Matrix& a, const Matrix& b)
{
    return a.rows() == b.rows() && a.cols() == b.cols()
        && std::memcmp(a.data(), b.data(), static_cast<std::size_t>(a.size()) * sizeof(double))
        == 0;
}

bool sameFrontier(const frontier::Frontier& a, const frontier::Frontier& b)
{
    if (a.steps() != b.steps() || !sameBits(a.lines().intercepts, b.lines().intercepts)
        || !sameBits(a.lines().slopes, b.lines().slopes))
        return false;
    for (std::size_t step = 0; step < a.steps(); ++step) {
        const auto left = a.point(step);
        const auto right = b.point(step);
        if (left.costWeight != right.costWeight || left.accuracy != right.accuracy
            || left.costPer10k != right.costPer10k || left.selection != right.selection
            || left.excluded != right.excluded)
            return false;
    }
    return true;
}

bool sameMetrics(const analysis::FrontierMetrics& a, const analysis::FrontierMetrics& b)
{
    return a.aiq == b.aiq && a.aiqCode == b.aiqCode && a.aiqZeroRouter == b.aiqZeroRouter
        && a.apgr == b.apgr && a.cpt50 == b.cpt50 && a.cpt80 == b.cpt80
        && a.savingAtEqualAccuracy == b.savingAtEqualAccuracy
        && a.gainAtEqualCost == b.gainAtEqualCost;
}

void compare(const sim::Analysis& repriced, const sim::Analysis& whole)
{
    QVERIFY(repriced.experiment->parameters == whole.experiment->parameters);
    QVERIFY(sameBits(repriced.experiment->costs.usd, whole.experiment->costs.usd));
    QCOMPARE(repriced.experiment->costs.note, whole.experiment->costs.note);
    QCOMPARE(repriced.experiment->costReference, whole.experiment->costReference);
    QVERIFY(repriced.experiment->referenceCosts == whole.experiment->referenceCosts);
    QVERIFY(sameFrontier(*repriced.frontier, *whole.frontier));
    QVERIFY(sameFrontier(*repriced.oracle, *whole.oracle));
    QVERIFY(sameMetrics(repriced.metrics, whole.metrics));
    QVERIFY(repriced.zeroRouter == whole.zeroRouter);
    QCOMPARE(repriced.models.size(), whole.models.size());
    for (std::size_t arm = 0; arm < whole.models.size(); ++arm) {
        QVERIFY(repriced.models[arm].accuracy == whole.models[arm].accuracy);
        QVERIFY(repriced.models[arm].costPer10k == whole.models[arm].costPer10k);
        QCOMPARE(repriced.models[arm].onHull, whole.models[arm].onHull);
    }
    const auto left = sim::playWithReferences(repriced, 0.3, {.threads = 3});
    const auto right = sim::play(whole, 0.3, {});
    QVERIFY(left->run->arms == (*right)->arms);
    QCOMPARE(left->run->cumulativeReward, (*right)->cumulativeReward);
    QCOMPARE(left->run->cumulativeRegret, (*right)->cumulativeRegret);
}

/// One or more prices of the table, some to nothing, some up to where c_ref moves.
void changePrices(prices::PriceTable& table, Rng& rng)
{
    const auto changes = 1 + rng.below(2);
    for (std::uint64_t i = 0; i < changes; ++i) {
        prices::Price& price = table.prices[rng.below(table.prices.size())];
        const double factor = rng.below(6) == 0 ? 0 : 3 * rng.uniform();
        switch (rng.below(4)) {
        case 0:
            *price.inputUsdPerMtok *= factor;
            break;
        case 1:
            price.requestUsd = 1e-5 * factor;
            break;
        case 2:
            price.flatUsdPerQuery = 1e-4 * factor;
            break;
        default:
            *price.inputUsdPerMtok *= factor;
            *price.outputUsdPerMtok *= factor;
        }
    }
}

} // namespace

/// Analyses at other prices, made from one another, against whole ones: equal to the last bit.
class TestRepricer : public QObject {
    Q_OBJECT

private slots:
    void equalsTheWholeAnalysis_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("costs");
        QTest::addColumn<double>("alpha");
        QTest::addColumn<int>("pca");
        for (const auto mode : {data::CostMode::Flat, data::CostMode::Metered}) {
            const QByteArray name = QByteArray::fromStdString(std::string(costModeName(mode)));
            QTest::newRow("linucb " + name)
                << int(mode) << QStringLiteral("linucb") << QString() << 0.0 << 0;
            QTest::newRow("linucb with a bonus " + name)
                << int(mode) << QStringLiteral("linucb") << QString() << 0.7 << 3;
            for (const char* costs : {"predicted", "mean", "known"})
                QTest::newRow("ridge " + name + ' ' + costs)
                    << int(mode) << QStringLiteral("ridge") << QString::fromLatin1(costs) << 0.0
                    << 0;
        }
    }

    void equalsTheWholeAnalysis()
    {
        QFETCH(int, mode);
        QFETCH(QString, policy);
        QFETCH(QString, costs);
        QFETCH(double, alpha);
        QFETCH(int, pca);
        for (std::uint64_t seed = 1; seed <= 8; ++seed) {
            Rng rng(seed, Stream::Sample);
            const auto dataset = test::syntheticDataset({.queries = 200 + int(rng.below(200)),
                .models = 2 + int(rng.below(5)),
                .missingShare = seed % 2 == 0 ? 0.1 : 0,
                .seed = seed});
            sim::Parameters parameters;
            parameters.policy = policy.toStdString();
            parameters.costMode = static_cast<data::CostMode>(mode);
            parameters.alpha = alpha;
            parameters.seed = seed;
            if (!costs.isEmpty())
                parameters.settings["costs"] = costs.toStdString();
            if (pca > 0)
                parameters.pca = pca;
            auto prices = test::syntheticPrices(*dataset);
            auto former = sim::analyse(dataset, prices, parameters, {});
            QVERIFY2(former, former ? "" : former.error().message().c_str());
            const auto repricer = sim::Repricer::build(**former, {});
            QVERIFY(repricer && *repricer);
            for (int change = 0; change < 5; ++change) {
                changePrices(prices, rng);
                const auto repriced =
                    (*repricer)->analyse(**former, prices, {.threads = 1 + change % 3});
                QVERIFY(repriced && *repriced);
                const auto whole = sim::analyse(dataset, prices, parameters, {});
                QVERIFY(whole);
                compare(**repriced, **whole);
                if (QTest::currentTestFailed())
                    return;
                former = repriced;
            }
        }
    }

    void refusesWhatPricesMoveElsewhere()
    {
        const auto dataset = test::syntheticDataset({.recordedCosts = true});
        const auto prices = test::syntheticPrices(*dataset);
        const auto isBuilt = [&](auto change) {
            sim::Parameters parameters;
            parameters.costMode = data::CostMode::Metered;
            change(parameters);
            const auto analysis = sim::analyse(dataset, prices, parameters, {});
            if (!analysis)
                qFatal("%s", analysis.error().message().c_str());
            return *sim::Repricer::build(**analysis, {}) != nullptr;
        };
        QVERIFY(isBuilt([](sim::Parameters&) {}));
        QVERIFY(!isBuilt([](sim::Parameters& p) { p.costMode = data::CostMode::Recorded; }));
        QVERIFY(!isBuilt([](sim::Parameters& p) { p.mode = sim::Mode::Online; }));
        QVERIFY(!isBuilt([](sim::Parameters& p) { p.policy = "knn"; }));
        QVERIFY(!isBuilt([](sim::Parameters& p) { p.budget = 1; }));
    }

    /// A tier makes costs no longer linear: the whole analysis is asked for.
    void leavesPricesThatAreNotLinear()
    {
        const auto dataset = test::syntheticDataset();
        auto prices = test::syntheticPrices(*dataset);
        sim::Parameters parameters;
        parameters.costMode = data::CostMode::Metered;
        const auto analysis = sim::analyse(dataset, prices, parameters, {});
        const auto repricer = sim::Repricer::build(**analysis, {});
        prices.prices[1].terms.tiers.push_back({.aboveInputTokens = 10, .inputUsdPerMtok = 9});
        const auto repriced = (*repricer)->analyse(**analysis, prices, {});
        QVERIFY(repriced);
        QVERIFY(*repriced == nullptr);
        prices.prices[1].inputUsdPerMtok.reset();
        QVERIFY(!(*repricer)->analyse(**analysis, prices, {})); // unknown is not free
    }

    void stops()
    {
        const auto dataset = test::syntheticDataset();
        auto prices = test::syntheticPrices(*dataset);
        sim::Parameters parameters;
        const auto analysis = sim::analyse(dataset, prices, parameters, {});
        const auto repricer = sim::Repricer::build(**analysis, {});
        std::stop_source stop;
        stop.request_stop();
        prices.prices[0].outputUsdPerMtok = 7;
        const auto repriced = (*repricer)->analyse(**analysis, prices, {stop.get_token(), {}, 1});
        QVERIFY(!repriced && repriced.error().kind == Error::Kind::Stopped);
    }
};

QTEST_APPLESS_MAIN(TestRepricer)
#include "tst_repricer.moc"
