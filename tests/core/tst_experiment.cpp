// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/analysis.h"
#include "core/sim/budget.h"
#include "core/sim/split.h"
#include "tests/support/syntheticdata.h"

#include <algorithm>
#include <cmath>
#include <QTest>
#include <set>

using namespace metallm;
using sim::Parameters;

namespace {

std::shared_ptr<data::Dataset> editable(const test::SyntheticOptions& options)
{
    return std::make_shared<data::Dataset>(*test::syntheticDataset(options));
}

/// Two models, three queries, tokens (in, out) of 10, 20, 30 and twice as many.
std::shared_ptr<data::Dataset> threeQueries()
{
    auto dataset = editable({3, 2, 1, 2});
    dataset->scores.setOnes();
    dataset->inputTokens.resize(3, 2);
    dataset->outputTokens.resize(3, 2);
    for (int i = 0; i < 3; ++i)
        for (int k = 0; k < 2; ++k) {
            dataset->inputTokens(i, k) = static_cast<float>(10 * (i + 1));
            dataset->outputTokens(i, k) = static_cast<float>(20 * (i + 1));
        }
    return dataset;
}

prices::PriceTable tokenPrices(const data::Dataset& dataset)
{
    prices::PriceTable table{"prices", "", "", {}};
    table.entry(dataset.models[0].name).inputUsdPerMtok = 1;
    table.entry(dataset.models[0].name).outputUsdPerMtok = 2;
    table.entry(dataset.models[1].name).inputUsdPerMtok = 10;
    table.entry(dataset.models[1].name).outputUsdPerMtok = 0;
    return table;
}

const std::vector<int> both{0, 1};

} // namespace

class TestExperiment : public QObject {
    Q_OBJECT

private slots:
    void splitIsStratifiedAndSeeded()
    {
        const auto dataset = test::syntheticDataset({103, 2, 4, 2});
        Parameters parameters;
        const auto split = sim::splitQueries(*dataset, parameters);
        QVERIFY(split.has_value());
        QCOMPARE(split->train.size(), std::size_t{77}); // round(0.75 * 103)
        QCOMPARE(split->train.size() + split->eval.size(), std::size_t{103});
        std::vector<int> total(4);
        std::vector<int> training(4);
        for (int i = 0; i < 103; ++i)
            ++total[static_cast<std::size_t>(dataset->domainOf[static_cast<std::size_t>(i)])];
        for (const auto i : split->train)
            ++training[static_cast<std::size_t>(dataset->domainOf[static_cast<std::size_t>(i)])];
        for (std::size_t d = 0; d < 4; ++d)
            QVERIFY(std::abs(training[d] - 0.75 * total[d]) < 1);
        QCOMPARE(sim::splitQueries(*dataset, parameters)->train, split->train);
        parameters.seed = 2;
        QVERIFY(sim::splitQueries(*dataset, parameters)->train != split->train);
    }

    void namedSplitsAreTaken()
    {
        auto dataset = editable({6, 2, 1, 2});
        dataset->splits = {"train", "val", "test"};
        dataset->splitOf = {0, 0, 1, 2, 2, -1};
        Parameters parameters;
        parameters.trainSplit = "train";
        parameters.evalSplit = "test";
        auto split = sim::splitQueries(*dataset, parameters);
        QCOMPARE(split->train, (std::vector<std::int32_t>{0, 1}));
        QCOMPARE(split->eval, (std::vector<std::int32_t>{3, 4}));
        parameters.evalSplit.reset();
        QCOMPARE(
            sim::splitQueries(*dataset, parameters)->eval, (std::vector<std::int32_t>{2, 3, 4, 5}));
        parameters.evalSplit = "nowhere";
        split = sim::splitQueries(*dataset, parameters);
        QVERIFY(!split);
        QVERIFY(split.error().kind == Error::Kind::Usage);
        QVERIFY(split.error().message().find("train, val, test") != std::string::npos);
        parameters.evalSplit = "train";
        QVERIFY(!sim::splitQueries(*dataset, parameters));
    }

    void meteredCostsAreTokensTimesPrices()
    {
        const auto dataset = threeQueries();
        const auto costs =
            data::computeCosts(*dataset, tokenPrices(*dataset), both, data::CostMode::Best);
        QVERIFY(costs.has_value());
        QVERIFY(costs->mode == data::CostMode::Metered);
        QVERIFY(std::abs(costs->usd(0, 0) - 50e-6) < 1e-18);
        QVERIFY(std::abs(costs->usd(2, 1) - 300e-6) < 1e-18);
    }

    void referenceCostIsTheDearestMean()
    {
        const auto dataset = threeQueries();
        Parameters parameters;
        parameters.mode = sim::Mode::Online; // nothing is trained: over all queries
        parameters.trainFraction = 0;
        const auto experiment = sim::prepare(dataset, tokenPrices(*dataset), parameters, {});
        QVERIFY(experiment.has_value());
        QVERIFY(std::abs((*experiment)->costReference - 200e-6) < 1e-15);
        QVERIFY(std::abs((*experiment)->normalisedCost(0, 1) - 0.5) < 1e-12);
    }

    void flatCostsAreEstimatedOnlyAloud()
    {
        auto dataset = threeQueries();
        dataset->inputTokens.resize(0, 0);
        dataset->outputTokens.resize(0, 0);
        const auto costs =
            data::computeCosts(*dataset, tokenPrices(*dataset), both, data::CostMode::Best);
        QVERIFY(costs.has_value());
        QVERIFY(costs->mode == data::CostMode::Flat);
        QVERIFY(!costs->note.empty());
        QVERIFY(std::abs(costs->usd(1, 0) - 150e-6) < 1e-18); // 50 * 1 + 50 * 2 USD per million
    }

    void unknownPriceIsNotFree()
    {
        const auto dataset = threeQueries();
        auto table = tokenPrices(*dataset);
        table.prices[1].outputUsdPerMtok.reset();
        const auto costs = data::computeCosts(*dataset, table, both, data::CostMode::Metered);
        QVERIFY(!costs);
        QVERIFY(costs.error().message().find(dataset->models[1].name) != std::string::npos);
        QVERIFY(!data::computeCosts(*dataset, {}, both, data::CostMode::Best));
    }

    void freeModelsCostNothing()
    {
        const auto dataset = threeQueries();
        auto table = tokenPrices(*dataset);
        for (auto& price : table.prices)
            price.inputUsdPerMtok = price.outputUsdPerMtok = 0;
        Parameters parameters;
        parameters.policy = "cheapest";
        const auto experiment = sim::prepare(dataset, table, parameters, {});
        QVERIFY(experiment.has_value());
        QVERIFY((*experiment)->costReference == 0);
        QVERIFY((*experiment)->normalisedCost(0, 1) == 0);
    }

    void parametersSurviveJson()
    {
        Parameters parameters;
        parameters.dataset = "a \"quoted\" name";
        parameters.trainSplit = "train";
        parameters.models = {"b", "a"};
        parameters.settings = {{"model", "x"}};
        parameters.mode = sim::Mode::Hybrid;
        parameters.alpha = 0.1;
        parameters.costWeight = 1e-300;
        parameters.budget = 4.0;
        parameters.pca = 16;
        parameters.order = sim::Order::Given;
        parameters.seed = std::numeric_limits<std::uint64_t>::max();
        parameters.precision = sim::Precision::Single;
        parameters.intercept = false;
        parameters.costMode = data::CostMode::Recorded;
        const auto back = sim::parametersFromJson(sim::toJson(parameters));
        QVERIFY(back.has_value());
        QVERIFY(*back == parameters);
        QVERIFY(!sim::parametersFromJson("{\"colour\": 1}"));
        QVERIFY(!sim::parametersFromJson("{"));
    }

    void wrongParametersAreRefused_data()
    {
        QTest::addColumn<int>("what");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("%d", i) << i;
    }

    void wrongParametersAreRefused()
    {
        QFETCH(int, what);
        const auto dataset = test::syntheticDataset({});
        Parameters p;
        const std::vector<std::function<void()>> wrong{[&] { p.alpha = -1; }, [&] { p.lambda = 0; },
            [&] { p.gamma = 1.5; }, [&] { p.costWeight = std::nan(""); },
            [&] { p.trainFraction = 1; }, [&] { p.models = {"nobody"}; },
            [&] { p.policy = "magic"; }, [&] { p.pca = 4000; }, [&] { p.trainFraction = 0; }};
        wrong[static_cast<std::size_t>(what)]();
        const auto experiment = sim::prepare(dataset, test::syntheticPrices(*dataset), p, {});
        QVERIFY(!experiment);
        QVERIFY(experiment.error().kind == Error::Kind::Usage);
        QVERIFY(!experiment.error().remedy.empty());
    }

    void missingOutcomesAreLeftOutAndCounted()
    {
        const auto dataset = test::syntheticDataset({400, 3, 2, 4, 0.25});
        Parameters parameters;
        const auto analysis =
            sim::analyse(dataset, test::syntheticPrices(*dataset), parameters, {});
        QVERIFY(analysis.has_value());
        const auto run = sim::play(**analysis, 0.2, {});
        QVERIFY(run.has_value());
        std::int64_t lacking = 0;
        double score = 0;
        for (std::size_t step = 0; step < (*run)->arms.size(); ++step) {
            const double value =
                (*run)->experiment->score((*run)->experiment->eval[step], (*run)->arms[step]);
            lacking += std::isnan(value);
            score += std::isnan(value) ? 0 : value;
        }
        QVERIFY(lacking > 0);
        QCOMPARE((*run)->excluded, lacking);
        QVERIFY(std::abs(*(*run)->accuracy - score / double((*run)->evaluated())) < 1e-12);
    }

    void budgetIsMetOnTheTrainingPart()
    {
        const auto dataset = test::syntheticDataset({800, 4, 3, 6});
        Parameters parameters;
        const auto prices = test::syntheticPrices(*dataset);
        const auto free = sim::analyse(dataset, prices, parameters, {});
        QVERIFY(free.has_value());
        const double dear = *(*free)->frontier->at(0).costPer10k;
        const double cheap = *(*free)->frontier->at(1e9).costPer10k;
        parameters.budget = (dear + cheap) / 2;
        const auto bound = sim::analyse(dataset, prices, parameters, {});
        QVERIFY(bound.has_value());
        QVERIFY((*bound)->budgetPoint.has_value());
        QVERIFY((*bound)->budgetPoint->costWeight > 0);
        // Calibrated on other queries: near the budget, not to the cent.
        QVERIFY(std::abs(*(*bound)->budgetPoint->costPer10k / *parameters.budget - 1) < 0.15);
        parameters.budget = cheap / 2;
        const auto impossible = sim::analyse(dataset, prices, parameters, {});
        QVERIFY(impossible.has_value());
        QVERIFY(!(*impossible)->budgetPoint);
    }

    void projectionKeepsWhatItCan()
    {
        const auto dataset = test::syntheticDataset({300, 2, 3, 8});
        sim::ContextSource all(dataset->contexts, false);
        sim::ContextSource projected(dataset->contexts, true);
        std::vector<std::int32_t> queries(300);
        std::iota(queries.begin(), queries.end(), 0);
        QVERIFY(projected.project(8, queries).has_value());
        QCOMPARE(projected.dimension(), Eigen::Index{9});
        Eigen::MatrixXd before(8, 300);
        Eigen::MatrixXd after(9, 300);
        all.gather(queries, before);
        projected.gather(queries, after);
        QVERIFY((after.row(8).array() == 1).all());
        // All components kept: distances are those of the contexts themselves.
        for (Eigen::Index i = 1; i < 300; ++i)
            QVERIFY(std::abs((before.col(i) - before.col(0)).norm()
                        - (after.col(i) - after.col(0)).norm())
                < 1e-9);
    }

    void appendedContextsAreTreatedAsTheOthers_data()
    {
        QTest::addColumn<int>("components");
        QTest::newRow("as they are") << 0;
        QTest::newRow("principal components") << 3;
    }

    void appendedContextsAreTreatedAsTheOthers()
    {
        QFETCH(int, components);
        const auto dataset = test::syntheticDataset({300, 2, 3, 8});
        sim::ContextSource source(dataset->contexts, true);
        const std::vector<std::int32_t> train{3, 14, 15, 92, 65, 35, 89, 79};
        if (components > 0)
            QVERIFY(source.project(components, train).has_value());
        const std::vector<std::int32_t> known{7, 299};
        data::ContextMatrix rows(2, 8);
        rows << dataset->contexts->values.row(7), dataset->contexts->values.row(299);
        source.append(rows);
        Eigen::MatrixXd expected(source.dimension(), 2);
        Eigen::MatrixXd found(source.dimension(), 2);
        source.gather(known, expected);
        source.gather(std::vector<std::int32_t>{300, 301}, found);
        QVERIFY((found - expected).cwiseAbs().maxCoeff() < 1e-12);
        source.append(rows.bottomRows(1)); // in the place of those before
        source.gather(std::vector<std::int32_t>{300, 299}, found);
        QVERIFY((found - expected.col(1).replicate(1, 2)).cwiseAbs().maxCoeff() < 1e-12);
    }

    void baselinesPlayAsTheySay()
    {
        const auto dataset = test::syntheticDataset({1200, 3, 2, 4});
        const auto prices = test::syntheticPrices(*dataset);
        Parameters parameters;
        parameters.policy = "random";
        const auto random = sim::analyse(dataset, prices, parameters, {});
        for (const auto count : (*random)->frontier->at(0).selection)
            QVERIFY(count > 60 && count < 140); // 300 queries over 3 models
        parameters.policy = "cheapest";
        const auto cheapest = sim::analyse(dataset, prices, parameters, {});
        QCOMPARE((*cheapest)->frontier->at(3).selection, (std::vector<std::int64_t>{300, 0, 0}));
        parameters.policy = "single";
        QVERIFY(!sim::analyse(dataset, prices, parameters, {}));
        parameters.settings["model"] = dataset->models[2].name;
        const auto single = sim::analyse(dataset, prices, parameters, {});
        QCOMPARE((*single)->frontier->at(0).selection, (std::vector<std::int64_t>{0, 0, 300}));
        QVERIFY(*(*single)->frontier->at(0).accuracy == *(*single)->models[2].accuracy);
    }
};

QTEST_APPLESS_MAIN(TestExperiment)
#include "tst_experiment.moc"
