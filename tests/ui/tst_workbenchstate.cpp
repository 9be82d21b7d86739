// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/workbenchstate.h"

#include <QSignalSpy>
#include <QTest>

using metallm::prices::Price;
using metallm::prices::PriceTable;
using metallm::sim::Parameters;
using metallm::ui::ResultSnapshot;
using metallm::ui::ViewState;
using metallm::ui::WorkbenchState;

class TestWorkbenchState : public QObject {
    Q_OBJECT

private slots:
    void equalValuesAreSilent();
    void datasetIsSetWhole();
};

void TestWorkbenchState::equalValuesAreSilent()
{
    WorkbenchState state;
    QSignalSpy parameters(&state, &WorkbenchState::parametersChanged);
    QSignalSpy prices(&state, &WorkbenchState::pricesChanged);
    QSignalSpy view(&state, &WorkbenchState::viewChanged);
    QSignalSpy stale(&state, &WorkbenchState::staleChanged);
    Parameters changed;
    changed.alpha = 0.5;
    for (int i = 0; i < 2; ++i) {
        state.setParameters(changed);
        state.setPrices(PriceTable{.name = "list"});
        state.setView(ViewState{.selectedQuery = 3});
        state.setStale(true);
    }
    QCOMPARE(parameters.count(), 1);
    QCOMPARE(prices.count(), 1);
    QCOMPARE(view.count(), 1);
    QCOMPARE(stale.count(), 1);
}

void TestWorkbenchState::datasetIsSetWhole()
{
    WorkbenchState state;
    state.setSnapshot(std::make_shared<const ResultSnapshot>());
    state.setView(ViewState{.selectedQuery = 3});
    QSignalSpy snapshots(&state, &WorkbenchState::snapshotChanged);
    Parameters parameters;
    parameters.dataset = "small";
    bool wholeAtFirstSignal = false;
    connect(&state, &WorkbenchState::datasetChanged, this, [&] {
        wholeAtFirstSignal = state.parameters() == parameters && state.prices().name == "list"
            && !state.snapshot() && !state.view().selectedQuery;
    });
    state.setDataset(std::make_shared<const metallm::data::Dataset>(),
        PriceTable{.name = "list", .prices = {Price{"a"}}}, parameters);
    QVERIFY(wholeAtFirstSignal);
    QCOMPARE(snapshots.count(), 1);
}

QTEST_GUILESS_MAIN(TestWorkbenchState)
#include "tst_workbenchstate.moc"
