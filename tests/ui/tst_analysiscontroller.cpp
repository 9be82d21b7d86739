// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/whatif.h"
#include "tests/support/syntheticdata.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/workbenchstate.h"

#include <QSignalSpy>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;

namespace {

struct Window {
    WorkbenchState state;
    AnalysisController controller{state};
    QSignalSpy snapshots{&state, &WorkbenchState::snapshotChanged};
    QSignalSpy failures{&controller, &AnalysisController::failed};

    void load(const test::SyntheticOptions& options = {})
    {
        const auto dataset = test::syntheticDataset(options);
        sim::Parameters parameters;
        parameters.dataset = dataset->name;
        parameters.costWeight = 0.2;
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
    }
    void change(const std::function<void(sim::Parameters&)>& how)
    {
        sim::Parameters parameters = state.parameters();
        how(parameters);
        state.setParameters(parameters);
    }
    bool settled() const { return !controller.isBusy() && !state.isStale(); }
};

} // namespace

class TestAnalysisController : public QObject {
    Q_OBJECT

private slots:
    void answersNewDataset();
    void costWeightKeepsTheAnalysis();
    void severalChangesMakeOneAnalysis();
    void priceChangesCostsAtOnce();
    void learningRunIsRestartedByItsCostWeight();
    void cancelKeepsTheLastSnapshotAndRunResumes();
    void newPricesThatWereCancelledAreAnalysedByRun();
    void errorIsToldAndTheNextChangeIsAnswered();
    void changeIsStaleAtOnce();
    void noDatasetNoWork();
};

void TestAnalysisController::answersNewDataset()
{
    Window window;
    window.load();
    QVERIFY(window.state.isStale());
    QTRY_VERIFY(window.settled());
    const SnapshotPtr& snapshot = window.state.snapshot();
    QVERIFY(snapshot && snapshot->analysis->frontier && snapshot->oracle && snapshot->bestSingle);
    QVERIFY(snapshot->run->costWeight == 0.2);
    const auto figures = snapshot->analysis->frontier->figuresAt(0.2);
    QVERIFY(*snapshot->run->accuracy == figures.accuracy);
    QVERIFY(*snapshot->run->costPer10k == figures.costPer10k);
    QCOMPARE(window.snapshots.count(), 1);
    QCOMPARE(window.failures.count(), 0);
}

void TestAnalysisController::costWeightKeepsTheAnalysis()
{
    Window window;
    window.load();
    QTRY_VERIFY(window.settled());
    const auto analysis = window.state.snapshot()->analysis;
    for (const double weight : {0.3, 0.4, 0.5})
        window.change([weight](sim::Parameters& p) { p.costWeight = weight; });
    QTRY_VERIFY(window.state.snapshot()->run->costWeight == 0.5);
    QVERIFY(window.state.snapshot()->analysis == analysis);
    QTRY_VERIFY(window.settled());
}

void TestAnalysisController::severalChangesMakeOneAnalysis()
{
    Window window;
    window.load();
    QTRY_VERIFY(window.settled());
    window.snapshots.clear();
    for (const double alpha : {0.1, 0.2, 0.3})
        window.change([alpha](sim::Parameters& p) { p.alpha = alpha; });
    QTRY_VERIFY(window.settled());
    QCOMPARE(window.snapshots.count(), 1);
    QVERIFY(window.state.snapshot()->analysis->experiment->parameters.alpha == 0.3);
}

void TestAnalysisController::priceChangesCostsAtOnce()
{
    Window window;
    window.load();
    QTRY_VERIFY(window.settled());
    const double before = *window.state.snapshot()->analysis->models.front().costPer10k;
    prices::PriceTable prices = window.state.prices();
    for (prices::Price& price : prices.prices) {
        price.inputUsdPerMtok = 2 * *price.inputUsdPerMtok;
        price.outputUsdPerMtok = 2 * *price.outputUsdPerMtok;
    }
    window.state.setPrices(prices);
    QTRY_VERIFY(window.settled());
    QCOMPARE(*window.state.snapshot()->analysis->models.front().costPer10k, 2 * before);
}

void TestAnalysisController::learningRunIsRestartedByItsCostWeight()
{
    Window window;
    window.load();
    window.change([](sim::Parameters& p) { p.mode = sim::Mode::Online; });
    QTRY_VERIFY(window.settled());
    QVERIFY(!window.state.snapshot()->analysis->frontier);
    window.change([](sim::Parameters& p) { p.costWeight = 0.7; });
    QVERIFY(window.state.isStale());
    QTRY_VERIFY(window.settled());
    QVERIFY(window.state.snapshot()->run->costWeight == 0.7);
}

void TestAnalysisController::cancelKeepsTheLastSnapshotAndRunResumes()
{
    Window window;
    window.load();
    QTRY_VERIFY(window.settled());
    const SnapshotPtr before = window.state.snapshot();
    QSignalSpy stopped(&window.controller, &AnalysisController::stopped);
    window.change([](sim::Parameters& p) { p.lambda = 5; });
    window.controller.cancel();
    QCOMPARE(stopped.count(), 1);
    QVERIFY(!window.controller.isBusy());
    QTest::qWait(300);
    QVERIFY(window.state.snapshot() == before);
    QVERIFY(window.state.isStale());

    window.controller.runNow();
    window.controller.cancel(); // while it is analysing
    QTest::qWait(100);
    QVERIFY(window.state.snapshot() == before);
    window.controller.runNow();
    QTRY_VERIFY(window.settled());
    QVERIFY(window.state.snapshot()->analysis->experiment->parameters.lambda == 5);
}

void TestAnalysisController::newPricesThatWereCancelledAreAnalysedByRun()
{
    Window window;
    window.load();
    QTRY_VERIFY(window.settled());
    prices::PriceTable prices = window.state.prices();
    for (prices::Price& price : prices.prices)
        price = prices::scaled(price, 3);
    window.state.setPrices(prices);
    QVERIFY(window.controller.isBusy());
    window.controller.cancel();
    window.controller.runNow();
    QTRY_VERIFY(window.settled());
    QVERIFY(*window.state.snapshot()->prices == prices);
}

void TestAnalysisController::errorIsToldAndTheNextChangeIsAnswered()
{
    Window window;
    window.load();
    QTRY_VERIFY(window.settled());
    const SnapshotPtr before = window.state.snapshot();
    window.change([](sim::Parameters& p) { p.lambda = -1; });
    QTRY_COMPARE(window.failures.count(), 1);
    QVERIFY(window.state.snapshot() == before);
    QVERIFY(window.state.isStale());
    QVERIFY(!window.controller.isBusy());
    window.change([](sim::Parameters& p) { p.lambda = 1; });
    QTRY_VERIFY(window.settled());
    QCOMPARE(window.failures.count(), 1);
}

void TestAnalysisController::changeIsStaleAtOnce()
{
    Window window;
    window.load();
    QTRY_VERIFY(window.settled());
    window.change([](sim::Parameters& p) { p.gamma = 0.5; });
    QVERIFY(window.state.isStale());
    QVERIFY(window.controller.isBusy());
    // Taken back before it was computed: the present analysis answers.
    const auto analysis = window.state.snapshot()->analysis;
    window.change([](sim::Parameters& p) { p.gamma = 1; });
    QTRY_VERIFY(window.settled());
    QVERIFY(window.state.snapshot()->analysis == analysis);
}

void TestAnalysisController::noDatasetNoWork()
{
    Window window;
    window.change([](sim::Parameters& p) { p.alpha = 0.5; });
    window.controller.runNow();
    QVERIFY(!window.controller.isBusy());
    QVERIFY(!window.state.isStale());
}

QTEST_GUILESS_MAIN(TestAnalysisController)
#include "tst_analysiscontroller.moc"
