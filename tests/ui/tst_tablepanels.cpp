// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"
#include "ui/models/queryrows.h"
#include "ui/panels/pricespanel.h"
#include "ui/panels/queriespanel.h"
#include "ui/state/parametereditor.h"
#include "ui/state/queryselector.h"
#include "ui/state/selectioneditor.h"
#include "ui/state/workbenchstate.h"

#include <algorithm>
#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

sim::Parameters weighted(data::CostMode mode = data::CostMode::Metered)
{
    sim::Parameters parameters;
    parameters.costWeight = 0.2;
    parameters.costMode = mode;
    return parameters;
}

} // namespace

class TestTablePanels : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void queriesAreFilteredAndCounted();
    void queriesAreSortedByTheirHeader();
    void aClickOnRegretShowsTheDearestQueries();
    void selectionIsTheWindows();
    void selectionSurvivesFilterAndNewRun();
    void rowsAreCopied();
    void manyQueriesNeverBlock();
    void priceEditIsUndone();
    void wrongPriceIsToldInPlace();
    void recordedCostsAreToldAndLeft();
    void pricesAreSavedOnRequest();

private:
    void load(const test::SyntheticOptions& options, const sim::Parameters& parameters);

    WorkbenchState m_state;
    QUndoStack m_undo;
    SelectionEditor m_selection{m_state, m_undo};
    QuerySelector m_selector{m_state};
};

void TestTablePanels::load(const test::SyntheticOptions& options, const sim::Parameters& parameters)
{
    const auto dataset = test::syntheticDataset(options);
    m_state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
    m_state.setSnapshot(test::analysed(dataset, parameters));
}

void TestTablePanels::queriesAreFilteredAndCounted()
{
    load({.queries = 240}, weighted());
    QueriesPanel panel(m_state, m_selection);
    const auto* table = panel.findChild<QTableView*>();
    const auto* count = panel.findChild<QLabel*>(u"queryCount"_s);
    QTRY_COMPARE(count->text(), u"60 queries"_s);
    panel.findChild<QLineEdit*>()->setText(u"subject 1"_s);
    QCOMPARE(m_state.view().selection.text(), u"subject 1"_s);
    const sim::Experiment& experiment = *m_state.snapshot()->analysis->experiment;
    const auto expected =
        static_cast<int>(std::ranges::count_if(experiment.eval, [&](std::int32_t query) {
            return experiment.dataset->texts[static_cast<std::size_t>(query)].find("subject 1")
                != std::string::npos;
        }));
    QVERIFY(expected > 0 && expected < 60);
    QTRY_COMPARE(table->model()->rowCount(), expected);
    QCOMPARE(count->text(), u"%1 of 60 queries"_s.arg(expected));
    for (int row = 0; row < expected; ++row)
        QVERIFY(table->model()->index(row, 2).data().toString().contains(u"subject 1"_s));
    m_state.setView({}); // a chart may take the filter away
    QTRY_COMPARE(table->model()->rowCount(), 60);
    QCOMPARE(panel.findChild<QLineEdit*>()->text(), QString());
}

void TestTablePanels::queriesAreSortedByTheirHeader()
{
    load({.queries = 240}, weighted());
    QueriesPanel panel(m_state, m_selection);
    auto* table = panel.findChild<QTableView*>();
    table->horizontalHeader()->setSortIndicator(5, Qt::DescendingOrder);
    const auto cost = [table](int row) {
        return table->model()->index(row, 5).data(Qt::UserRole).toDouble();
    };
    const auto sorted = [&] {
        for (int row = 1; row < table->model()->rowCount(); ++row)
            if (cost(row - 1) < cost(row))
                return false;
        return true;
    };
    QVERIFY(!sorted());
    QTRY_VERIFY(sorted());
}

void TestTablePanels::aClickOnRegretShowsTheDearestQueries()
{
    load({.queries = 240}, weighted());
    QueriesPanel panel(m_state, m_selection);
    panel.resize(900, 200);
    panel.show();
    auto* table = panel.findChild<QTableView*>();
    QTRY_COMPARE(table->model()->rowCount(), 60);
    m_state.setView({.selectedQuery = m_state.snapshot()->analysis->experiment->eval[3]});
    const auto regret = [table](int row) {
        return table->model()->index(row, int(QueryColumn::Regret)).data(Qt::UserRole).toDouble();
    };
    double dearest = 0;
    for (int row = 0; row < 60; ++row)
        dearest = std::max(dearest, regret(row));
    QVERIFY(regret(3) < dearest);
    QHeaderView* header = table->horizontalHeader();
    const int column = int(QueryColumn::Regret);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
        QPoint(header->sectionViewportPosition(column) + header->sectionSize(column) / 2, 8));
    QTRY_COMPARE(regret(0), dearest);
    QCOMPARE(table->rowAt(0), 0); // not scrolled to where the selected row went
    QVERIFY(table->currentIndex().row() > 0); // which is the same one as before
}

void TestTablePanels::selectionIsTheWindows()
{
    load({.queries = 240}, weighted());
    QueriesPanel panel(m_state, m_selection);
    auto* table = panel.findChild<QTableView*>();
    table->selectRow(4);
    const auto& eval = m_state.snapshot()->analysis->experiment->eval;
    QVERIFY(m_state.view().selectedQuery == eval[4]);
    m_state.setView({.selectedQuery = eval[7]});
    QCOMPARE(table->currentIndex().row(), 7);
    QVERIFY(table->selectionModel()->isRowSelected(7));
}

void TestTablePanels::selectionSurvivesFilterAndNewRun()
{
    load({.queries = 240}, weighted());
    QueriesPanel panel(m_state, m_selection);
    auto* table = panel.findChild<QTableView*>();
    table->selectRow(4);
    const QString name = table->model()->index(4, 0).data().toString();
    panel.findChild<QLineEdit*>()->setText(name);
    QTRY_VERIFY(table->model()->rowCount() < 60);
    QCOMPARE(table->currentIndex().data().toString(), name);
    // The same analysis at another cost weight.
    const SnapshotPtr& before = m_state.snapshot();
    m_state.setSnapshot(std::make_shared<const ResultSnapshot>(ResultSnapshot{before->analysis,
        *sim::play(*before->analysis, 0.9, RunContext()), before->oracle, before->bestSingle}));
    QTRY_COMPARE(table->currentIndex().data().toString(), name);
    QVERIFY(m_state.view().selectedQuery.has_value());
}

void TestTablePanels::rowsAreCopied()
{
    load({.queries = 240}, weighted());
    QueriesPanel panel(m_state, m_selection);
    auto* table = panel.findChild<QTableView*>();
    QGuiApplication::clipboard()->clear();
    table->selectRow(1);
    table->actions().front()->trigger();
    QTRY_COMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
    QVERIFY(QGuiApplication::clipboard()->text().contains(
        table->model()->index(1, 0).data().toString()));
}

void TestTablePanels::manyQueriesNeverBlock()
{
    sim::Parameters parameters = weighted();
    parameters.trainFraction = 0.01;
    QueriesPanel panel(m_state, m_selection);
    panel.resize(800, 300);
    panel.show();
    load({.queries = 120'000, .dimension = 2}, parameters);
    auto* table = panel.findChild<QTableView*>();
    const auto* count = panel.findChild<QLabel*>(u"queryCount"_s);

    qint64 longest = 0;
    const auto timed = [&longest](const auto& action) {
        QElapsedTimer timer;
        timer.start();
        action();
        longest = std::max(longest, timer.elapsed());
    };
    auto* filter = panel.findChild<QLineEdit*>();
    timed([&] { filter->setText(u"subject 1"_s); });
    timed([&] { table->horizontalHeader()->setSortIndicator(5, Qt::AscendingOrder); });
    QTRY_VERIFY(count->text().contains(u" of "_s));
    const SnapshotPtr before = m_state.snapshot();
    const auto next = std::make_shared<const ResultSnapshot>(ResultSnapshot{before->analysis,
        *sim::play(*before->analysis, 0.9, RunContext()), before->oracle, before->bestSingle});
    timed([&] { m_state.setSnapshot(next); });
    timed([&] { m_state.setView({.selectedQuery = next->analysis->experiment->eval.back()}); });
    qInfo("longest call on the window's thread: %lld ms", static_cast<long long>(longest));
    QVERIFY(longest < 50);
}

void TestTablePanels::priceEditIsUndone()
{
    load({.queries = 40}, weighted());
    ParameterEditor editor(m_state);
    PricesPanel panel(m_state, editor);
    auto* table = panel.findChild<QTableView*>();
    const QModelIndex index = table->model()->index(1, 3);
    QVERIFY(table->model()->setData(index, u"7.5"_s));
    QVERIFY(m_state.prices().find("model-2")->outputUsdPerMtok == 7.5);
    QCOMPARE(index.data().toString(), u"7.5"_s);
    editor.undoStack().undo();
    QVERIFY(m_state.prices().find("model-2")->outputUsdPerMtok == 1);
    QCOMPARE(index.data().toString(), u"1"_s);
}

void TestTablePanels::wrongPriceIsToldInPlace()
{
    load({.queries = 40}, weighted());
    ParameterEditor editor(m_state);
    PricesPanel panel(m_state, editor);
    auto* table = panel.findChild<QTableView*>();
    const auto* note = panel.findChild<QLabel*>(u"pricesNote"_s);
    QVERIFY(!table->model()->setData(table->model()->index(1, 3), u"dear"_s));
    QVERIFY(note->text().contains(u"dear"_s));
    QCOMPARE(note->property("role").toString(), u"bad"_s);
    QVERIFY(table->model()->setData(table->model()->index(1, 3), u"8"_s));
    QVERIFY(!note->text().contains(u"dear"_s));
}

void TestTablePanels::recordedCostsAreToldAndLeft()
{
    load({.queries = 40, .recordedCosts = true}, weighted(data::CostMode::Recorded));
    ParameterEditor editor(m_state);
    PricesPanel panel(m_state, editor);
    auto* button = panel.findChild<QPushButton*>(u"usePricesButton"_s);
    QVERIFY(!button->isHidden());
    button->click();
    QVERIFY(m_state.parameters().costMode == data::CostMode::Metered);
    QVERIFY(button->isHidden());
    QCOMPARE(editor.undoStack().count(), 1);
}

void TestTablePanels::pricesAreSavedOnRequest()
{
    load({.queries = 40}, weighted());
    ParameterEditor editor(m_state);
    PricesPanel panel(m_state, editor);
    QSignalSpy requests(&panel, &PricesPanel::saveRequested);
    panel.findChild<QPushButton*>(u"savePricesButton"_s)->click();
    QCOMPARE(requests.count(), 1);
}

QTEST_MAIN(TestTablePanels)
#include "tst_tablepanels.moc"
