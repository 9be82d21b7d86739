// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticdata.h"
#include "ui/charts/comparisontables.h"
#include "ui/charts/qualityprice.h"
#include "ui/models/comparedmodels.h"
#include "ui/models/poolsmodel.h"
#include "ui/panels/comparemodelspanel.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <cmath>
#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr int patience = 20000; // ms

test::SyntheticOptions options(int models = 4, double missing = 0)
{
    test::SyntheticOptions made;
    made.models = models;
    made.missingShare = missing;
    return made;
}

/// The panel over an analysis of synthetic data, its comparison made.
struct Window {
    WorkbenchState state;
    ParameterEditor editor{state};
    AnalysisController analysis{state};
    ModelsController models{state};
    CompareModelsPanel panel{models, editor, nullptr};
    QSignalSpy asked{&models, &ModelsController::queriesAsked};

    explicit Window(
        const test::SyntheticOptions& data = options(), const std::vector<std::string>& pool = {})
    {
        show(data, pool);
        panel.resize(1100, 320);
        panel.show();
        models.setWatched(true);
        waitForComparison();
    }

    void show(const test::SyntheticOptions& data, const std::vector<std::string>& pool = {})
    {
        const auto dataset = test::syntheticDataset(data);
        sim::Parameters parameters;
        parameters.dataset = dataset->name;
        parameters.costWeight = 0.1;
        parameters.models = pool;
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
    }
    void waitForComparison() const
    {
        if (!QTest::qWaitFor([this] { return comparison() && !models.isBusy(); }, patience))
            qFatal("no comparison came");
    }

    const analysis::ModelComparisonPtr& comparison() const { return models.comparison(); }
    const sim::Experiment& experiment() const { return *comparison()->experiment; }
    void showTab(int tab) const { find<QTabWidget>("compareTabs")->setCurrentIndex(tab); }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    void clickCell(const char* table, int row, int column) const
    {
        auto* view = find<QTableView>(table);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
            view->visualRect(view->model()->index(row, column)).center());
    }
    bool waitForAnswer(qsizetype count = 1)
    {
        return QTest::qWaitFor([&] { return asked.size() >= count; }, patience);
    }
    std::vector<std::int32_t> answer() const
    {
        return *asked.last()[1].value<std::shared_ptr<const std::vector<std::int32_t>>>();
    }
};

/// Counted over the evaluation part: the mean score of a model where a domain's queries have one.
double accuracyIn(const sim::Experiment& experiment, int domain, int model)
{
    const data::Dataset& dataset = *experiment.dataset;
    double sum = 0;
    int answered = 0;
    for (const std::int32_t query : experiment.eval) {
        const double score = dataset.scores(query, model);
        if (dataset.domainOf[static_cast<std::size_t>(query)] != domain || std::isnan(score))
            continue;
        sum += score;
        ++answered;
    }
    return sum / answered;
}

} // namespace

class TestCompareModels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void modelsAreSound_data()
    {
        QTest::addColumn<int>("models");
        QTest::newRow("one") << 1;
        QTest::newRow("forty") << 40;
    }
    void modelsAreSound()
    {
        QFETCH(int, models);
        ComparedModels table;
        PoolsModel pools;
        FigureModel figures;
        const QAbstractItemModelTester testers[]{
            {&table, strict}, {&pools, strict}, {&figures, strict}};
        const Window window(options(models, 0.05));
        table.setComparison(window.comparison());
        figures.setTable(domainAccuracyTable(*window.comparison()));
        figures.setTable(agreementTable(*window.comparison(), analysis::RightKind::Neither));
        pools.setOutcome(
            analysis::findPools(window.comparison(), {{1, {}, 2000, 5}, true, 0.1}, {}).value());
        QCOMPARE(table.rowCount(), models);
        QCOMPARE(figures.columnCount(), models);
        table.setDifferences(
            0, analysis::differencesFrom(window.experiment(), 0, {99, 1}, {}).value());
        table.setRouterGains(analysis::RouterGains(static_cast<std::size_t>(models)));
        table.setComparison(nullptr);
        figures.setTable({});
        pools.setOutcome(nullptr);
        QCOMPARE(table.rowCount(), 0);
    }

    void nothingIsComputedWhileNobodyLooks()
    {
        WorkbenchState state;
        AnalysisController analysis(state);
        ModelsController models(state);
        const auto dataset = test::syntheticDataset(options());
        sim::Parameters parameters;
        parameters.dataset = dataset->name;
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
        QTRY_VERIFY_WITH_TIMEOUT(state.snapshot() && !analysis.isBusy(), patience);
        QVERIFY(!models.isBusy() && !models.comparison());
        models.setWatched(true);
        QVERIFY(models.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(models.comparison(), patience);
        models.setWatched(false);
        parameters.lambda = 3;
        state.setParameters(parameters);
        QTRY_VERIFY_WITH_TIMEOUT(
            state.snapshot()->analysis->experiment->parameters.lambda == 3, patience);
        QVERIFY(!models.isBusy());
    }

    void aDomainsCellLeadsToItsQueries()
    {
        Window window(options(4, 0.1));
        auto* table = window.find<QTableView>("domainAccuracyTable");
        QCOMPARE(table->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            for (int model = 0; model < 4; ++model)
                QCOMPARE(table->model()->index(row, model).data().toString(),
                    QString::number(qRound(100 * accuracyIn(window.experiment(), row, model))));
        const auto& cell = window.comparison()->domains.cells[1][2];
        window.clickCell("domainAccuracyTable", 1, 2);
        QVERIFY(window.waitForAnswer());
        QCOMPARE(std::ssize(window.answer()), cell.answered);
        const data::Dataset& dataset = *window.experiment().dataset;
        for (const std::int32_t query : window.answer())
            QCOMPARE(dataset.domainOf[static_cast<std::size_t>(query)],
                window.comparison()->domains.domains[1]);
        QVERIFY(
            window.asked.last()[0].toString().contains(QString::fromStdString(dataset.domains[1])));
    }

    void theBestOfADomainStandsOut()
    {
        const Window window;
        const FigureTable table = domainAccuracyTable(*window.comparison());
        for (int row = 0; row < table.rows.size(); ++row) {
            double best = 0;
            for (int arm = 0; arm < 4; ++arm)
                best = std::max(best, *table.cells[table.cellAt(row, arm)].value);
            for (int arm = 0; arm < 4; ++arm) {
                const auto& cell = table.cells[table.cellAt(row, arm)];
                QCOMPARE(cell.stands, *cell.value == best);
            }
        }
    }

    void aPairLeadsToItsQueriesByKeyboard()
    {
        Window window;
        window.showTab(1);
        auto* kind = window.find<QComboBox>("agreementKind");
        kind->setCurrentIndex(kind->findData(int(analysis::RightKind::OnlyA)));
        auto* table = window.find<QTableView>("agreementTable");
        table->setCurrentIndex(table->model()->index(3, 0));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(window.waitForAnswer());
        QCOMPARE(window.answer(),
            analysis::queriesOf(window.experiment(), 3, 0, analysis::RightKind::OnlyA));
        QCOMPARE(std::ssize(window.answer()), window.comparison()->agreement.of(3, 0).onlyA);
        QVERIFY(!window.answer().empty());
    }

    void sharesOfAPairSumToOne()
    {
        const Window window(options(3, 0.2));
        double sum = 0;
        for (const auto kind : {analysis::RightKind::Both, analysis::RightKind::OnlyA,
                 analysis::RightKind::OnlyB, analysis::RightKind::Neither})
            sum += *agreementTable(*window.comparison(), kind).cells[1].value;
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }

    void theTableTellsDifferencesAndUniqueWins()
    {
        Window window;
        window.showTab(2);
        auto* view = window.find<QTableView>("comparedModels");
        auto* reference = window.find<QComboBox>("referenceModel");
        reference->setCurrentIndex(0);
        const auto cell = [&](int row, int column, int role = Qt::DisplayRole) {
            return view->model()->index(row, column).data(role);
        };
        QTRY_VERIFY_WITH_TIMEOUT(
            cell(1, ComparedModels::AccuracyDifference, ComparedModels::SortRole).isValid()
                && !cell(0, ComparedModels::AccuracyDifference, ComparedModels::SortRole).isValid(),
            patience);
        const auto& models = window.comparison()->models;
        const double difference = models[1].accuracy->mean - models[0].accuracy->mean;
        QVERIFY(std::abs(
                    cell(1, ComparedModels::AccuracyDifference, ComparedModels::SortRole).toDouble()
                    - difference)
            < 1e-12);
        QCOMPARE(cell(1, ComparedModels::CostSpread, ComparedModels::BinsRole)
                     .value<QList<double>>()
                     .size(),
            analysis::defaultBins);
        QVERIFY(view->isColumnHidden(ComparedModels::LatencySpread)); // none recorded
        view->setCurrentIndex(view->model()->index(2, 0));
        emit view->activated(view->currentIndex());
        QVERIFY(window.waitForAnswer());
        QCOMPARE(std::ssize(window.answer()), window.comparison()->agreement.wins[2].wins);
        const auto& basis = window.comparison()->basis;
        int arm = 0;
        while (analysis::queriesGained(basis, window.comparison()->pool, arm).empty())
            QVERIFY(++arm < window.experiment().armCount());
        const auto gained = analysis::queriesGained(basis, window.comparison()->pool, arm);
        window.asked.clear();
        emit view->activated(view->model()->index(arm, ComparedModels::OracleGain));
        QVERIFY(window.waitForAnswer());
        QCOMPARE(std::ssize(window.answer()), std::ssize(gained));
    }

    void routersAreTrainedWhenAsked()
    {
        Window window;
        window.showTab(2);
        QSignalSpy gains(&window.models, &ModelsController::routerGainsFound);
        QTest::mouseClick(window.find<QPushButton>("trainRouters"), Qt::LeftButton);
        QVERIFY(window.models.isSearching());
        QVERIFY(!window.find<QPushButton>("trainRouters")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(gains.size(), 1, patience);
        QCOMPARE(gains[0][0].value<analysis::RouterGains>().size(), std::size_t{4});
        QTRY_VERIFY(window.find<QPushButton>("trainRouters")->isEnabled());
    }

    void modelsOutsideThePoolAreComparedToo()
    {
        const auto dataset = test::syntheticDataset(options());
        Window window(options(), {dataset->models[0].name, dataset->models[1].name});
        QCOMPARE(window.comparison()->pool, (std::vector<int>{0, 1}));
        QCOMPARE(window.experiment().armCount(), 4);
        QVERIFY(!window.comparison()->complements[3].inPool);
        QVERIFY(*window.comparison()->complements[3].oracleGain > 0);
    }

    void theBestPoolBecomesTheRuns()
    {
        Window window;
        window.showTab(3);
        window.find<QSpinBox>("poolSize")->setValue(2);
        auto* budget = window.find<QLineEdit>("poolBudget");
        QTest::keyClicks(budget, u"5"_s);
        QTest::keyClick(budget, Qt::Key_Return);
        window.find<QCheckBox>("poolTrain")->setChecked(true);
        QSignalSpy found(&window.models, &ModelsController::poolsFound);
        QTest::mouseClick(window.find<QPushButton>("poolFind"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, patience);
        const auto outcome = found[0][0].value<analysis::PoolOutcomePtr>();
        QVERIFY(outcome->search.exact && outcome->routers.size() == 5);
        for (const auto& router : outcome->routers)
            QVERIFY(!router.costPer10k || *router.costPer10k <= 5);
        QVERIFY(window.find<QLabel>("poolNote")->text().contains(u"all 6 pools"_s));
        QTest::mouseClick(window.find<QPushButton>("poolUse"), Qt::LeftButton);
        std::vector<std::string> names;
        for (const int arm : outcome->search.pools[0].arms)
            names.push_back(window.experiment().armName(arm));
        QCOMPARE(window.state.parameters().models, names);
        window.editor.undoStack().undo();
        QVERIFY(window.state.parameters().models.empty());
    }

    void anotherDataSetEmptiesTheComparison()
    {
        Window window;
        const auto* table = window.find<QTableView>("comparedModels")->model();
        const auto* domains = window.find<QTableView>("domainAccuracyTable")->model();
        QCOMPARE(table->rowCount(), 4);
        window.show(options(2));
        QVERIFY(!window.comparison());
        QCOMPARE(table->rowCount(), 0);
        QCOMPARE(domains->rowCount(), 0);
        window.waitForComparison();
        QVERIFY(window.experiment().dataset == window.state.dataset());
        QCOMPARE(table->rowCount(), 2);
    }

    void theSizeOfThePoolComesBackWithTheModels()
    {
        Window window(options(5));
        auto* size = window.find<QSpinBox>("poolSize");
        size->setValue(4);
        window.show(options(2));
        window.waitForComparison();
        QCOMPARE(size->value(), 2);
        window.show(options(5));
        window.waitForComparison();
        QCOMPARE(size->value(), 4);
    }

    void searchesCanBeCancelled()
    {
        Window window(options(40));
        window.showTab(3);
        window.find<QSpinBox>("poolSize")->setValue(6);
        QSignalSpy found(&window.models, &ModelsController::poolsFound);
        QTest::mouseClick(window.find<QPushButton>("poolFind"), Qt::LeftButton);
        QVERIFY(window.models.isSearching());
        window.models.cancelSearch();
        QVERIFY(!window.models.isSearching());
        QTest::mouseClick(window.find<QPushButton>("poolFind"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, patience);
        const auto outcome = found[0][0].value<analysis::PoolOutcomePtr>();
        QVERIFY(!outcome->search.exact && outcome->search.hasGreedyBound);
        QVERIFY(window.find<QLabel>("poolNote")->text().contains(u"63.2"_s));
    }

    void theScatterMarksTheFront()
    {
        Window window;
        window.showTab(4);
        auto* chart = window.find<QualityPriceChart>("qualityPrice");
        const auto& models = window.comparison()->models;
        for (const analysis::ComparedModel& model : models)
            QCOMPARE(model.onParetoFront,
                std::ranges::none_of(models, [&](const analysis::ComparedModel& other) {
                    return *other.costPer10k <= *model.costPer10k
                        && other.accuracy->mean > model.accuracy->mean;
                }));
        const QStringList lines = chart->csv().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        const auto at = chart->markPosition(2);
        QVERIFY(at);
        QTest::mouseClick(chart, Qt::LeftButton, {}, at->toPoint());
        QVERIFY(window.waitForAnswer());
        QCOMPARE(std::ssize(window.answer()), window.comparison()->agreement.of(2, 2).both);
    }
};

QTEST_MAIN(TestCompareModels)
#include "tst_comparemodels.moc"
