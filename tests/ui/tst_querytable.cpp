// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"
#include "ui/models/queryrows.h"
#include "ui/panels/queriespanel.h"
#include "ui/state/selectioneditor.h"
#include "ui/state/workbenchstate.h"

#include <QHeaderView>
#include <QIdentityProxyModel>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QUndoStack>
#include <set>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int manyQueries = 1'000'000;

/// A run of a million steps over a few queries, which are asked again and again.
SnapshotPtr longRun()
{
    const auto small = test::analysed(test::syntheticDataset({.queries = 400}), {});
    auto experiment = std::make_shared<sim::Experiment>(*small->analysis->experiment);
    auto run = std::make_shared<sim::RunResult>(*small->run);
    const auto repeat = [](const auto& values) {
        auto repeated = values;
        repeated.resize(manyQueries);
        for (std::size_t step = values.size(); step < repeated.size(); ++step)
            repeated[step] = values[step % values.size()];
        return repeated;
    };
    experiment->eval = repeat(experiment->eval);
    run->arms = repeat(run->arms);
    run->rewards = repeat(run->rewards);
    run->regrets = repeat(run->regrets);
    run->experiment = experiment;
    auto analysis = std::make_shared<sim::Analysis>(*small->analysis);
    analysis->experiment = experiment;
    return std::make_shared<const ResultSnapshot>(ResultSnapshot{analysis, run, nullptr, nullptr});
}

/// Passes everything on and remembers for which rows a view asked.
class Witness : public QIdentityProxyModel {
public:
    QVariant data(const QModelIndex& index, int role) const override
    {
        m_asked.insert(index.row());
        ++m_calls;
        return QIdentityProxyModel::data(index, role);
    }
    void forget() const
    {
        m_asked.clear();
        m_calls = 0;
    }
    const std::set<int>& asked() const { return m_asked; }
    int calls() const { return m_calls; }

private:
    mutable std::set<int> m_asked;
    mutable int m_calls = 0;
};

} // namespace

class TestQueryTable : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void hiddenTableAsksForNoRow();
    void onlyRowsShownAreBuilt();
    void scrollingByARowBuildsNoOthers();
    void otherRowsBuildOnlyThoseShown();
    void textsHaveRoomWhereItIsNarrow();

private:
    void expectOnlyRowsShown() const;
    void show();

    SnapshotPtr m_snapshot;
    std::unique_ptr<WorkbenchState> m_state;
    std::unique_ptr<QUndoStack> m_undo;
    std::unique_ptr<SelectionEditor> m_selection;
    std::unique_ptr<QueriesPanel> m_panel;
    Witness m_witness;
    QTableView* m_table = nullptr;
};

void TestQueryTable::initTestCase()
{
    m_snapshot = longRun();
}

void TestQueryTable::init()
{
    m_state = std::make_unique<WorkbenchState>();
    m_undo = std::make_unique<QUndoStack>();
    m_selection = std::make_unique<SelectionEditor>(*m_state, *m_undo);
    m_panel = std::make_unique<QueriesPanel>(*m_state, *m_selection);
    m_panel->resize(900, 400);
    m_table = m_panel->findChild<QTableView*>(u"queriesTable"_s);
    m_witness.setSourceModel(m_table->model());
    m_table->setModel(&m_witness);
    m_witness.forget();
}

void TestQueryTable::cleanup()
{
    m_panel.reset();
    m_witness.setSourceModel(nullptr);
}

void TestQueryTable::show()
{
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
    m_state->setSnapshot(m_snapshot);
    QCoreApplication::sendPostedEvents();
    m_table->viewport()->repaint();
}

void TestQueryTable::expectOnlyRowsShown() const
{
    const int first = m_table->rowAt(0);
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    QVERIFY(!m_witness.asked().empty());
    QVERIFY(first >= 0 && last >= first);
    QVERIFY2(*m_witness.asked().begin() >= first, qPrintable(QString::number(first)));
    QVERIFY2(*m_witness.asked().rbegin() <= last, qPrintable(QString::number(last)));
}

void TestQueryTable::hiddenTableAsksForNoRow()
{
    m_state->setSnapshot(m_snapshot);
    QCOMPARE(m_table->model()->rowCount(), manyQueries);
    QCOMPARE(m_witness.calls(), 0);
}

void TestQueryTable::onlyRowsShownAreBuilt()
{
    show();
    expectOnlyRowsShown();
    QCOMPARE(m_table->model()->rowCount(), manyQueries);
    for (const int row : {manyQueries / 2, manyQueries - 1, 0}) {
        m_witness.forget();
        m_table->verticalScrollBar()->setValue(row);
        m_table->viewport()->repaint();
        expectOnlyRowsShown();
    }
}

void TestQueryTable::scrollingByARowBuildsNoOthers()
{
    show();
    const int shown = m_table->viewport()->height() / m_table->verticalHeader()->sectionSize(0) + 2;
    m_witness.forget();
    constexpr int steps = 100;
    for (int step = 1; step <= steps; ++step) {
        m_table->verticalScrollBar()->setValue(manyQueries / 2 + step);
        m_table->viewport()->repaint();
    }
    QVERIFY(static_cast<int>(m_witness.asked().size()) <= shown + steps);
}

void TestQueryTable::otherRowsBuildOnlyThoseShown()
{
    show();
    auto selected = std::make_shared<SelectedQueries>(SelectedQueries{m_snapshot, {}});
    auto steps = std::make_shared<std::vector<std::int32_t>>();
    for (std::int32_t step = 0; step < manyQueries; step += 2)
        steps->push_back(step);
    selected->isSelected.assign(manyQueries, 1);
    selected->steps = std::move(steps);
    m_witness.forget();
    m_state->setSelectedQueries(selected);
    QCOMPARE(m_table->model()->rowCount(), manyQueries / 2);
    m_table->viewport()->repaint();
    expectOnlyRowsShown();
    m_witness.forget();
    QSignalSpy sorted(m_table->model(), &QAbstractItemModel::modelReset);
    m_table->sortByColumn(int(QueryColumn::Cost), Qt::DescendingOrder);
    QTRY_VERIFY_WITH_TIMEOUT(!sorted.isEmpty(), 20000);
    m_table->viewport()->repaint();
    expectOnlyRowsShown();
}

void TestQueryTable::textsHaveRoomWhereItIsNarrow()
{
    show();
    for (const int width : {850, 1200, 850}) {
        m_panel->resize(width, 400);
        QCOMPARE(m_table->isColumnHidden(int(QueryColumn::Reward)), width < 1000);
        QTRY_VERIFY2(m_table->columnWidth(int(QueryColumn::Text)) >= 110,
            qPrintable(QString::number(m_table->columnWidth(int(QueryColumn::Text)))));
    }
}

QTEST_MAIN(TestQueryTable)
#include "tst_querytable.moc"
