// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/gates/gate.h"
#include "tests/support/smallworld.h"
#include "tests/support/syntheticdata.h"

#include <algorithm>
#include <QTest>

using namespace metallm;
using gates::Gates;
using gates::Severity;

namespace {

struct Made {
    std::shared_ptr<const sim::Analysis> analysis;
    std::shared_ptr<const sim::RunResult> run;
    prices::PriceTable prices;

    Gates gates(std::span<const prices::PriceTable> others = {}) const
    {
        return gates::checkGates({*analysis, run.get(), prices, others});
    }
};

test::SyntheticOptions many(int domains = 2)
{
    test::SyntheticOptions options;
    options.queries = 1200;
    options.domains = domains;
    return options;
}

Made made(std::shared_ptr<const data::Dataset> dataset, sim::Parameters parameters = {},
    double costWeight = 0)
{
    auto prices = test::syntheticPrices(*dataset);
    const auto analysis = sim::analyse(dataset, prices, parameters, {}).value();
    return {analysis, sim::play(*analysis, costWeight, {}).value(), prices};
}

const gates::Gate* find(const Gates& gates, const std::string& code)
{
    const auto found = std::ranges::find(gates, code, &gates::Gate::code);
    return found == gates.end() ? nullptr : &*found;
}

std::shared_ptr<data::Dataset> changed(const std::shared_ptr<const data::Dataset>& dataset)
{
    return std::make_shared<data::Dataset>(*dataset);
}

} // namespace

class TestGates : public QObject {
    Q_OBJECT

private slots:
    void aFixedModelThatDominates()
    {
        // Scores by chance: contexts tell nothing, and the cheapest model is the best one.
        auto dataset = changed(test::syntheticDataset(many(0)));
        for (Eigen::Index i = 0; i < dataset->queryCount(); ++i)
            dataset->scores.row(i) << 1, i % 7 < 3, i % 3 == 0;
        sim::Parameters parameters;
        parameters.policy = "linucb";
        parameters.mode = sim::Mode::Online;
        parameters.alpha = 3;
        const auto gates = made(dataset, parameters).gates();
        const auto* gate = find(gates, "fixed_model_beats_router");
        QVERIFY(gate != nullptr);
        QCOMPARE(gate->severity, Severity::Serious);
        QVERIFY2(gate->text.find("model-1 alone") != std::string::npos, gate->text.c_str());
        QCOMPARE(gate->queries, 300);
        QVERIFY(find(gates, "zero_router_above") != nullptr);
    }

    void aRouterThatPaysHasNoSuchGate()
    {
        const auto gates = made(test::syntheticDataset(many())).gates();
        QVERIFY(find(gates, "fixed_model_beats_router") == nullptr);
        QVERIFY(find(gates, "model_never_tried") == nullptr);
        QVERIFY(find(gates, "same_text") == nullptr);
        QVERIFY(find(gates, "price_zero") == nullptr);
    }

    void referencesAreNotHeldToBeatOthers()
    {
        sim::Parameters parameters;
        parameters.policy = "cheapest";
        const auto gates = made(test::syntheticDataset(many()), parameters).gates();
        QVERIFY(find(gates, "fixed_model_beats_router") == nullptr);
        QVERIFY(find(gates, "policy_knows_outcomes") == nullptr);
        for (const char* bound : {"oracle", "domain-oracle", "linear-hindsight"}) {
            parameters.policy = bound;
            QVERIFY(find(made(test::syntheticDataset(many()), parameters).gates(),
                        "policy_knows_outcomes")
                != nullptr);
        }
    }

    /// The synthetic data's contexts tell the domain and nothing else: a table does as well.
    void domainsThatExplainTheGain()
    {
        const auto routed = made(test::syntheticDataset(many()), {}, 0.2);
        QVERIFY(find(routed.gates(), "domain_explains_gain") != nullptr);
        // Without domain names there is nothing to explain it by.
        auto dataset = changed(test::syntheticDataset(many()));
        dataset->domains = {"all"};
        std::ranges::fill(dataset->domainOf, 0);
        QVERIFY(find(made(dataset, {}, 0.2).gates(), "domain_explains_gain") == nullptr);
        // Domains dealt out at random explain nothing.
        dataset->domains = {"odd", "even"};
        for (std::size_t i = 0; i < dataset->domainOf.size(); ++i)
            dataset->domainOf[i] = static_cast<std::int32_t>(i / 2 % 2);
        QVERIFY(find(made(dataset, {}, 0.2).gates(), "domain_explains_gain") == nullptr);
    }

    void aRunThatLockedIn()
    {
        auto dataset = changed(test::syntheticDataset(many(0)));
        dataset->scores.col(0).setOnes(); // the first model is right: no reason ever to leave it
        sim::Parameters parameters;
        parameters.mode = sim::Mode::Online;
        const auto gates = made(dataset, parameters).gates();
        const auto* never = find(gates, "model_never_tried");
        QVERIFY(never != nullptr);
        QVERIFY2(never->text.starts_with("2 of 3 models were never tried (model-2, model-3)"),
            never->text.c_str());
        QVERIFY(find(gates, "one_model_took_all")->text.find("100.00 %") != std::string::npos);
        parameters.mode = sim::Mode::Offline;
        QVERIFY(find(made(dataset, parameters).gates(), "one_model_took_all") == nullptr);
    }

    void textsThatTrainAndAreAsked()
    {
        auto dataset = changed(test::syntheticDataset(many()));
        const sim::Parameters parameters;
        const auto split = made(dataset).analysis->experiment;
        const auto train = static_cast<std::size_t>(split->train[0]);
        const auto eval = static_cast<std::size_t>(split->eval[0]);
        const auto other = static_cast<std::size_t>(split->eval[1]);
        dataset->texts[eval] = "  " + dataset->texts[train] + "\n";
        dataset->texts[other] = dataset->texts[train];
        dataset->scores.row(split->eval[0]) = dataset->scores.row(split->train[0]);
        dataset->scores.row(split->eval[1]) = 1 - dataset->scores.row(split->train[0]).array();
        const auto gates = made(dataset).gates();
        QCOMPARE(find(gates, "same_text")->queries, 2);
        QCOMPARE(find(gates, "outcomes_seen_in_training")->queries, 1);
        sim::Parameters online;
        online.mode = sim::Mode::Online; // nothing trains
        QVERIFY(find(made(dataset, online).gates(), "same_text") == nullptr);
        std::ranges::fill(dataset->texts, std::string()); // no text is not the same text
        QVERIFY(find(made(dataset).gates(), "same_text") == nullptr);
    }

    void anEmbedderThatSawTheEvaluation()
    {
        auto dataset = changed(test::syntheticDataset(many()));
        auto contexts = std::make_shared<data::Contexts>(*dataset->contexts);
        const auto split = made(dataset).analysis->experiment;
        contexts->fittedOn = split->train;
        dataset->contexts = contexts;
        QVERIFY(find(made(dataset).gates(), "contexts_saw_evaluation") == nullptr);
        contexts->fittedOn.push_back(split->eval[5]);
        QCOMPARE(find(made(dataset).gates(), "contexts_saw_evaluation")->queries, 1);
    }

    void tokenCountsThatNeverVary()
    {
        auto dataset = changed(test::syntheticDataset(many())); // 60 input tokens everywhere
        auto gates = made(dataset).gates();
        const auto* gate = find(gates, "constant_tokens");
        QCOMPARE(gate->severity, Severity::Warning); // costs are metered
        QVERIFY2(gate->text.starts_with("the input token counts of 3 of 3 models never vary (60 "
                                        "for model-1)"),
            gate->text.c_str());
        QCOMPARE(gate->queries, 3600);
        QCOMPARE(std::ranges::count(gates, "constant_tokens", &gates::Gate::code), 1);
        for (Eigen::Index i = 0; i < dataset->queryCount(); ++i)
            dataset->inputTokens.row(i).setConstant(static_cast<float>(i));
        gates = made(dataset).gates();
        QVERIFY(find(gates, "constant_tokens") == nullptr);
    }

    void pricesThatCannotBe()
    {
        const auto dataset = test::syntheticDataset(many());
        auto prices = test::syntheticPrices(*dataset);
        prices.entry("model-2").inputUsdPerMtok = 0;
        prices.entry("model-2").outputUsdPerMtok = 0;
        const auto analysis = sim::analyse(dataset, prices, {}, {}).value();
        const auto check = [&](std::span<const prices::PriceTable> others = {}) {
            return gates::checkGates({*analysis, nullptr, prices, others});
        };
        auto gates = check();
        QVERIFY2(find(gates, "price_zero")->text.starts_with("1 of 3 models cost nothing"),
            find(gates, "price_zero")->text.c_str());
        prices.entry("model-2").flatUsdPerQuery = 0; // declared free
        gates = check();
        QVERIFY(find(gates, "price_zero") == nullptr);

        prices::PriceTable other{.name = "another"};
        other.entry("maker/model-3").outputUsdPerMtok =
            *prices.find("model-3")->outputUsdPerMtok / 10;
        other.entry("model-1") = *prices.find("model-1");
        gates = check({&other, 1});
        const auto* off = find(gates, "price_ten_times_off");
        QVERIFY2(off->text.find("for model-3:") != std::string::npos, off->text.c_str());
        other.entry("maker/model-3").outputUsdPerMtok =
            *prices.find("model-3")->outputUsdPerMtok / 9;
        gates = check({&other, 1});
        QVERIFY(find(gates, "price_ten_times_off") == nullptr);
    }

    void theMostSeriousComesFirst()
    {
        auto dataset = changed(test::syntheticDataset(many(0)));
        dataset->scores.col(0).setOnes();
        dataset->scores.rightCols(2).setZero();
        sim::Parameters parameters;
        parameters.mode = sim::Mode::Online;
        parameters.alpha = 5;
        const auto gates = made(dataset, parameters).gates();
        QVERIFY(gates.size() >= 2);
        QVERIFY(std::ranges::is_sorted(gates, std::ranges::greater{}, &gates::Gate::severity));
        QCOMPARE(gates::severityName(gates.front().severity), std::string_view("serious"));
    }
};

QTEST_APPLESS_MAIN(TestGates)
#include "tst_gates.moc"
