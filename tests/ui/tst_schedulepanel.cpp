// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticdata.h"
#include "ui/charts/schedulechart.h"
#include "ui/models/schedulemodel.h"
#include "ui/panels/schedulepanel.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

struct Window {
    WorkbenchState state;
    ParameterEditor editor{state};
    AnalysisController analysis{state};
    SchedulePanel panel{state, editor, nullptr};

    explicit Window(const ScheduleSteps& schedule = {})
    {
        const auto dataset = test::syntheticDataset();
        sim::Parameters parameters;
        parameters.dataset = dataset->name;
        parameters.costWeight = 0.2;
        parameters.schedule = schedule;
        parameters.pacing = schedule.empty() ? "none" : "schedule";
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
        panel.resize(900, 240);
        panel.show();
        settle();
    }
    void settle()
    {
        if (!QTest::qWaitFor([this] { return !analysis.isBusy(); }, 20000))
            qFatal("no end");
    }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    ScheduleChart* chart() const { return find<ScheduleChart>("scheduleChart"); }
    const ScheduleSteps& schedule() const { return state.parameters().schedule; }
    void drag(int step, const QPointF& by) const
    {
        const QPointF from = chart()->handle(step);
        QTest::mousePress(chart(), Qt::LeftButton, {}, from.toPoint());
        for (const double share : {0.3, 0.6, 1.0}) {
            const QPointF to = from + share * by;
            QMouseEvent move(QEvent::MouseMove, to, chart()->mapToGlobal(to), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(chart(), &move);
        }
        QTest::mouseRelease(chart(), Qt::LeftButton, {}, (from + by).toPoint());
    }
};

} // namespace

class TestSchedulePanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void modelIsSound_data();
    void modelIsSound();
    void doubleClickAddsAStepAndFollowsIt();
    void draggingIsOneUndoStep();
    void stepsKeepTheirOrder();
    void everythingGoesByKeyboard();
    void tableEditsTheValues();
    void wrongValuesSayWhy();
    void scheduleThatIsNotFollowedSaysSo();
    void theRunFollowsTheSchedule();
};

void TestSchedulePanel::modelIsSound_data()
{
    QTest::addColumn<int>("rows");
    QTest::newRow("empty") << 0;
    QTest::newRow("one") << 1;
    QTest::newRow("many") << 5;
}

void TestSchedulePanel::modelIsSound()
{
    QFETCH(int, rows);
    ScheduleModel model;
    const QAbstractItemModelTester tester(&model, strict);
    ScheduleSteps schedule;
    for (int i = 0; i < rows; ++i)
        schedule.push_back({10 * i, 0.1 * i});
    model.setSchedule(schedule);
    QCOMPARE(model.rowCount(), rows);
    if (rows > 0) {
        QCOMPARE(model.columnCount(model.index(0, 0)), 0);
        schedule.back().costWeight = 7;
    }
    model.setSchedule(schedule); // the same rows, another value
    model.setSchedule({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSchedulePanel::doubleClickAddsAStepAndFollowsIt()
{
    Window window;
    const QPoint middle = window.chart()->rect().center();
    QTest::mouseDClick(window.chart(), Qt::LeftButton, {}, middle);
    QCOMPARE(std::ssize(window.schedule()), 1);
    QCOMPARE(window.state.parameters().pacing, std::string("schedule"));
    QVERIFY(std::abs(window.chart()->handle(0).x() - middle.x()) < 10);
    QVERIFY(std::abs(window.chart()->handle(0).y() - middle.y()) < 10);
    QCOMPARE(window.editor.undoStack().count(), 1);
    window.settle();
    QVERIFY(!window.state.isStale());
    window.editor.undoStack().undo();
    QVERIFY(window.schedule().empty());
    QCOMPARE(window.state.parameters().pacing, std::string("none"));
}

void TestSchedulePanel::draggingIsOneUndoStep()
{
    Window window({{0, 0.1}, {30, 0.1}});
    window.drag(1, {60, -25});
    QVERIFY(window.schedule()[1].from > 30);
    QVERIFY(window.schedule()[1].costWeight > 0.1);
    QCOMPARE(window.editor.undoStack().count(), 1);
    window.drag(1, {0, 500}); // to the ground
    QVERIFY(window.schedule()[1].costWeight == 0);
    window.editor.undoStack().undo();
    window.editor.undoStack().undo();
    QCOMPARE(window.schedule(), (ScheduleSteps{{0, 0.1}, {30, 0.1}}));
}

void TestSchedulePanel::stepsKeepTheirOrder()
{
    Window window({{0, 0.1}, {20, 0.5}, {40, 0.1}});
    window.drag(1, {900, 0});
    QCOMPARE(window.schedule()[1].from, std::int64_t(39));
    window.drag(1, {-900, 0});
    QCOMPARE(window.schedule()[1].from, std::int64_t(1));
}

void TestSchedulePanel::everythingGoesByKeyboard()
{
    Window window;
    ScheduleChart* chart = window.chart();
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Insert);
    QCOMPARE(window.schedule(), (ScheduleSteps{{0, 0.2}})); // begins as the run is
    QTest::keyClick(chart, Qt::Key_Insert);
    QCOMPARE(std::ssize(window.schedule()), 2);
    QCOMPARE(chart->current(), 1);
    const sim::ScheduleStep before = window.schedule()[1];
    QTest::keyClick(chart, Qt::Key_Up);
    QVERIFY(window.schedule()[1].costWeight > before.costWeight);
    QTest::keyClick(chart, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(window.schedule()[1].from, before.from + 1);
    QTest::keyClick(chart, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(chart, Qt::Key_Down);
    QCOMPARE(window.schedule()[1].costWeight, before.costWeight);
    QTest::keyClick(chart, Qt::Key_PageUp);
    QCOMPARE(chart->current(), 0);
    for (int i = 0; i < 40; ++i)
        QTest::keyClick(chart, Qt::Key_Down);
    QVERIFY(window.schedule()[0].costWeight == 0); // and stays there
    QTest::keyClick(chart, Qt::Key_Up);
    QVERIFY(window.schedule()[0].costWeight > 0); // and comes up again
    QTest::keyClick(chart, Qt::Key_Delete);
    QTest::keyClick(chart, Qt::Key_Delete);
    QVERIFY(window.schedule().empty());
    QCOMPARE(window.state.parameters().pacing, std::string("none"));
}

void TestSchedulePanel::tableEditsTheValues()
{
    Window window({{0, 0.1}, {30, 0.4}});
    auto* table = window.find<QTableView>("scheduleTable");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->index(1, 1).data().toString(), u"0.400"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(1, 1));
    QCOMPARE(window.chart()->current(), 1); // the same step
    QTest::keyClick(table, Qt::Key_F2);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"0.75"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(window.schedule()[1].costWeight, 0.75);
    QCOMPARE(window.editor.undoStack().count(), 1);
    QVERIFY(table->model()->setData(table->model()->index(0, 0), u"45"_s, Qt::EditRole));
    QCOMPARE(window.schedule(), (ScheduleSteps{{30, 0.75}, {45, 0.1}})); // in the order of time
}

void TestSchedulePanel::wrongValuesSayWhy()
{
    Window window({{0, 0.1}, {30, 0.4}});
    auto* model = window.find<QTableView>("scheduleTable")->model();
    const auto* note = window.find<QLabel>("scheduleNote");
    for (const QString& wrong : {u"-1"_s, u"x"_s, u"nan"_s}) {
        QVERIFY(!model->setData(model->index(0, 1), wrong, Qt::EditRole));
        QVERIFY2(note->text().contains(u"0 or more"_s), qPrintable(wrong));
    }
    QVERIFY(!model->setData(model->index(0, 0), u"30"_s, Qt::EditRole));
    QVERIFY(note->text().contains(u"already"_s));
    QVERIFY(!model->setData(model->index(0, 0), u"100000"_s, Qt::EditRole));
    QVERIFY(note->text().contains(u"not a query"_s));
    QCOMPARE(window.editor.undoStack().count(), 0);
}

void TestSchedulePanel::scheduleThatIsNotFollowedSaysSo()
{
    Window window({{0, 0.1}});
    auto* follow = window.find<QPushButton>("followSchedule");
    QVERIFY(!follow->isVisible());
    sim::Parameters parameters = window.state.parameters();
    parameters.pacing = "none";
    window.editor.propose(parameters);
    QVERIFY(follow->isVisible());
    QVERIFY(window.find<QLabel>("scheduleNote")->text().contains(u"does not follow"_s));
    QTest::mouseClick(follow, Qt::LeftButton);
    QCOMPARE(window.state.parameters().pacing, std::string("schedule"));
    QVERIFY(!follow->isVisible());
}

void TestSchedulePanel::theRunFollowsTheSchedule()
{
    Window window({{10, 0.7}});
    const auto& weights = window.state.snapshot()->run->costWeights;
    QCOMPARE(weights[9], 0.2);
    QCOMPARE(weights[10], 0.7);
    QCOMPARE(weights.back(), 0.7);
}

QTEST_MAIN(TestSchedulePanel)
#include "tst_schedulepanel.moc"
