// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/claim.h"
#include "tests/support/smallworld.h"
#include "tests/support/syntheticdata.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using analysis::Baseline;
using analysis::Claim;
using analysis::ClaimPart;
using analysis::Estimate;
using analysis::Verdict;

namespace {

bool near(double value, double expected)
{
    return std::abs(value - expected) < 1e-12;
}

analysis::ClaimCheck checked(
    const sim::Analysis& analysis, const sim::RunResult& run, const Claim& claim)
{
    return analysis::checkClaim(analysis, run, claim, {}, {}).value();
}

std::vector<std::int32_t> armsOf(const sim::Analysis& analysis, Baseline baseline,
    const sim::RunResult& run, const std::string& model = {})
{
    return analysis::playBaseline(analysis, run, baseline, model).value().run->arms;
}

} // namespace

class TestClaim : public QObject {
    Q_OBJECT

private slots:
    void judgesByTheWholeInterval()
    {
        const auto judged = [](double low, double high) {
            return analysis::judged(Estimate{(low + high) / 2, low, high}, 0.02, 100);
        };
        QCOMPARE(judged(0.02, 0.05), Verdict::Supported);
        QCOMPARE(judged(0.019, 0.05), Verdict::Undecided);
        QCOMPARE(judged(-0.01, 0.02), Verdict::Undecided);
        QCOMPARE(judged(-0.01, 0.019), Verdict::Refuted);
        // No interval: nothing varies by chance, unless there is but one query.
        QCOMPARE(analysis::judged(Estimate{0.4}, 0.4, 100), Verdict::Supported);
        QCOMPARE(analysis::judged(Estimate{0.3}, 0.4, 100), Verdict::Refuted);
        QCOMPARE(analysis::judged(Estimate{0.4}, 0.4, 1), Verdict::Undecided);
        QCOMPARE(analysis::judged(std::nullopt, 0.4, 100), Verdict::Undecided);
    }

    void baselinesByHand()
    {
        const auto world = test::smallWorld();
        const auto analysis = test::smallAnalysis(world);
        const auto run = sim::scored(world, "a", 0, {0, 1, 0, 1}); // 25,000 USD per 10,000
        using Arms = std::vector<std::int32_t>;
        QCOMPARE(armsOf(analysis, Baseline::MostAccurate, run), (Arms{1, 1, 1, 1}));
        QCOMPARE(armsOf(analysis, Baseline::Cheapest, run), (Arms{0, 0, 0, 0}));
        QCOMPARE(armsOf(analysis, Baseline::Priciest, run), (Arms{1, 1, 1, 1}));
        // Large costs more than the run: small is the best that its money buys.
        QCOMPARE(armsOf(analysis, Baseline::BestUnderBudget, run), (Arms{0, 0, 0, 0}));
        // Maths: large 1, small 0.5. Prose: both 0.5, small is cheaper.
        QCOMPARE(armsOf(analysis, Baseline::BestPerDomain, run), (Arms{1, 1, 0, 0}));
        QCOMPARE(armsOf(analysis, Baseline::Named, run, "small"), (Arms{0, 0, 0, 0}));
        QVERIFY(!analysis::playBaseline(analysis, run, Baseline::Named, "huge"));
    }

    void budgetOfTheAnalysisComesFirst()
    {
        const auto world = test::smallWorld();
        const auto run = sim::scored(world, "a", 0, {0, 0, 0, 0});
        world->parameters.budget = 50'000;
        QCOMPARE(armsOf(test::smallAnalysis(world), Baseline::BestUnderBudget, run).front(), 1);
        world->parameters.budget = 5'000;
        const auto none =
            analysis::playBaseline(test::smallAnalysis(world), run, Baseline::BestUnderBudget, {});
        QVERIFY(!none && none.error().message().find("5000 USD") != std::string::npos);
    }

    void measuresWhatIsClaimed()
    {
        const auto world = test::smallWorld();
        const auto analysis = test::smallAnalysis(world);
        const auto run = sim::scored(world, "a", 0, {0, 1, 0, 1});
        Claim claim{.moreAccurate = 0.3, .cheaper = 0.3};
        auto check = checked(analysis, run, claim);
        QCOMPARE(check.parts.size(), std::size_t{2});
        QVERIFY(near(check.parts[0].measured->mean, 1 / 0.75 - 1));
        QVERIFY(near(check.parts[1].measured->mean, 1 - 2.5 / 4));
        QVERIFY(check.parts[0].what == ClaimPart::What::MoreAccurate);
        QVERIFY(check.parts[1].what == ClaimPart::What::Cheaper);
        QCOMPARE(check.baseline, std::string("the most accurate model, large"));
        QCOMPARE(check.model, std::string("large"));
        claim.baseline = Baseline::Named;
        claim.model = "small"; // needs no other name
        QCOMPARE(checked(analysis, run, claim).model, std::string());
        claim.baseline = Baseline::MostAccurate;
        QCOMPARE(check.verdict, Verdict::Undecided); // four queries tell little
        claim.inPoints = true;
        check = checked(analysis, run, claim);
        QVERIFY(near(check.parts[0].measured->mean, 0.25));
        QVERIFY(!analysis::checkClaim(analysis, run, {}, {}, {}));
    }

    /// Large data, clear differences: each verdict occurs.
    void decidesWhereTheDataDo()
    {
        test::SyntheticOptions options;
        options.queries = 4000;
        const auto dataset = test::syntheticDataset(options);
        sim::Parameters parameters;
        parameters.trainFraction = 0.5;
        const auto analysis =
            sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {}).value();
        const auto run = sim::play(*analysis, 0.4, {}).value();
        const auto verdict = [&](Claim claim) { return checked(*analysis, *run, claim).verdict; };
        const auto saving = checked(*analysis, *run, {.cheaper = 0}).parts[0].measured;
        QVERIFY(saving->mean > 0.1);
        QCOMPARE(verdict({.cheaper = saving->mean - 0.1}), Verdict::Supported);
        QCOMPARE(verdict({.cheaper = saving->mean}), Verdict::Undecided);
        QCOMPARE(verdict({.cheaper = saving->mean + 0.1}), Verdict::Refuted);
        // One refuted part refutes the sentence; one undecided leaves it open.
        QCOMPARE(verdict({.moreAccurate = 5, .cheaper = 0}), Verdict::Refuted);
        QCOMPARE(verdict({.moreAccurate = -0.9, .cheaper = saving->mean}), Verdict::Undecided);
        QCOMPARE(verdict({.moreAccurate = -0.9, .cheaper = 0}), Verdict::Supported);
    }

    void baselinesHaveNames()
    {
        const std::pair<const char*, Baseline> names[]{{"most-accurate", Baseline::MostAccurate},
            {"cheapest", Baseline::Cheapest}, {"priciest", Baseline::Priciest},
            {"best-under-budget", Baseline::BestUnderBudget},
            {"best-per-domain", Baseline::BestPerDomain}, {"model", Baseline::Named}};
        for (const auto& [name, baseline] : names)
            QCOMPARE(analysis::baselineFromName(name).value(), baseline);
        QVERIFY(!analysis::baselineFromName("best"));
        QCOMPARE(analysis::verdictName(Verdict::Refuted), std::string_view("refuted"));
    }
};

QTEST_APPLESS_MAIN(TestClaim)
#include "tst_claim.moc"
