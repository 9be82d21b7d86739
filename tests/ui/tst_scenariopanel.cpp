// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticdata.h"
#include "ui/charts/eventtext.h"
#include "ui/charts/timeline.h"
#include "ui/panels/eventform.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/scenariopanel.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/analysisrecord.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;
using Kind = sim::Event::Kind;

namespace {

struct Window {
    WorkbenchState state;
    ParameterEditor editor{state};
    AnalysisController analysis{state};
    ScenarioPanel panel{{state, editor, analysis}, nullptr};

    explicit Window(const std::vector<sim::Event>& events = {})
    {
        const auto dataset = test::syntheticDataset();
        sim::Parameters parameters;
        parameters.dataset = dataset->name;
        parameters.mode = sim::Mode::Online;
        parameters.costWeight = 0.2;
        parameters.scenario.events = events;
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
    Timeline* timeline() const { return find<Timeline>("timeline"); }
    const std::vector<sim::Event>& events() const { return state.parameters().scenario.events; }
    std::string model(std::size_t index) const { return state.dataset()->models[index].name; }
    std::int64_t queries() const
    {
        return std::ssize(state.snapshot()->analysis->experiment->eval);
    }
    void add(const QString& kind) const
    {
        auto* menu = find<QMenu>("addEventMenu");
        QTest::mouseClick(find<QPushButton>("addEvent"), Qt::LeftButton);
        QTRY_VERIFY(menu->isVisible());
        QPoint place;
        for (QAction* action : menu->actions())
            if (action->text() == kind)
                place = menu->actionGeometry(action).center();
        QTest::mouseClick(menu, Qt::LeftButton, {}, place);
        menu->close();
    }
    void drag(int event, double byPixels) const
    {
        const QPointF from = timeline()->handle(event);
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from.toPoint());
        for (const double share : {0.3, 0.6, 1.0}) {
            const QPointF to = from + QPointF(share * byPixels, 0);
            QMouseEvent move(QEvent::MouseMove, to, timeline()->mapToGlobal(to), Qt::NoButton,
                Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(timeline(), &move);
        }
        QTest::mouseRelease(
            timeline(), Qt::LeftButton, {}, (from + QPointF(byPixels, 0)).toPoint());
    }
    void typeInto(QAbstractSpinBox* box, const QString& text) const
    {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
    }
};

sim::Event priceChange(std::int64_t time, const std::string& model)
{
    return {.kind = Kind::Price, .time = time, .model = model, .factor = 2};
}

} // namespace

class TestScenarioPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void everyKindIsAddedFromTheMenu_data();
    void everyKindIsAddedFromTheMenu();
    void addedEventsChangeTheRun();
    void draggingIsOneUndoStep();
    void keyboardMovesChoosesAndDeletes();
    void formEditsThePrice();
    void formEditsTheQuality();
    void formEditsJoinsFeedbackAndDomains();
    void problemsAreSaidWithTheirRemedy();
    void coresOwnErrorsAreShown();
    void namesNeverOverlap();
    void scenarioIsStoredWithTheAnalysis();
    void textsTellTheChange();
};

void TestScenarioPanel::everyKindIsAddedFromTheMenu_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<int>("kind");
    QTest::newRow("price") << u"Price change"_s << int(Kind::Price);
    QTest::newRow("join") << u"Model joins"_s << int(Kind::Join);
    QTest::newRow("leave") << u"Model leaves"_s << int(Kind::Leave);
    QTest::newRow("drift") << u"Domain drift"_s << int(Kind::Mix);
    QTest::newRow("late") << u"Late feedback"_s << int(Kind::Feedback);
    QTest::newRow("partial") << u"Partial feedback"_s << int(Kind::Feedback);
    QTest::newRow("quality") << u"Quality drop"_s << int(Kind::Quality);
}

void TestScenarioPanel::everyKindIsAddedFromTheMenu()
{
    QFETCH(QString, entry);
    QFETCH(int, kind);
    Window window;
    window.add(entry);
    QCOMPARE(std::ssize(window.events()), 1);
    const sim::Event& event = window.events().front();
    QCOMPARE(int(event.kind), kind);
    QVERIFY2(sim::checkEvent(event).has_value(), sim::toText(event).c_str());
    QCOMPARE(event.time, window.queries() / 2);
    QCOMPARE(window.timeline()->current(), 0);
    window.settle(); // core plays it
    QVERIFY(!window.state.isStale());
    QVERIFY(!window.find<QLabel>("scenarioProblem")->isVisible());
    const int beside = window.timeline()->width(); // of the form
    window.editor.undoStack().undo();
    QVERIFY(window.events().empty());
    QCOMPARE(window.timeline()->current(), -1);
    QTRY_VERIFY(window.timeline()->width() > beside); // which has nothing to show
}

void TestScenarioPanel::addedEventsChangeTheRun()
{
    Window window;
    const auto costOfLast = [&window] {
        const sim::Experiment& experiment = *window.state.snapshot()->run->experiment;
        return experiment.costUsd(experiment.eval.back(), 0);
    };
    const double before = costOfLast();
    window.add(u"Price change"_s);
    window.settle();
    QCOMPARE(costOfLast(), 2 * before);
    const auto marks = eventMarks(*window.state.snapshot()->run->experiment);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.front().x, static_cast<double>(window.queries() / 2));
}

void TestScenarioPanel::draggingIsOneUndoStep()
{
    Window window({priceChange(10, "model-1")});
    window.drag(0, 80);
    const std::int64_t time = window.events().front().time;
    QVERIFY(time > 10);
    QCOMPARE(window.editor.undoStack().count(), 1);
    QVERIFY(window.editor.undoStack().undoText().contains(QString::number(time)));
    window.drag(0, 5000); // stays within the run
    QCOMPARE(window.events().front().time, window.queries() - 1);
    QCOMPARE(window.editor.undoStack().count(), 2);
    window.editor.undoStack().undo();
    QCOMPARE(window.events().front().time, time);
    window.editor.undoStack().undo();
    QCOMPARE(window.events().front().time, std::int64_t(10));
}

void TestScenarioPanel::keyboardMovesChoosesAndDeletes()
{
    Window window({priceChange(10, "model-1"), priceChange(40, "model-2")});
    Timeline* timeline = window.timeline();
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Down);
    QCOMPARE(timeline->current(), 0);
    QTest::keyClick(timeline, Qt::Key_Down);
    QCOMPARE(timeline->current(), 1);
    QTest::keyClick(timeline, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(window.events()[1].time, std::int64_t(41));
    QTest::keyClick(timeline, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(window.events()[1].time, std::int64_t(40));
    QTest::keyClick(timeline, Qt::Key_Delete);
    QCOMPARE(std::ssize(window.events()), 1);
    QCOMPARE(window.events().front().model, std::string("model-1"));
    QTest::mouseClick(window.find<QPushButton>("removeEvent"), Qt::LeftButton);
    QVERIFY(window.events().empty());
    QVERIFY(!window.find<QPushButton>("removeEvent")->isEnabled());
    window.editor.undoStack().undo();
    QCOMPARE(std::ssize(window.events()), 1);
}

void TestScenarioPanel::formEditsThePrice()
{
    Window window;
    window.add(u"Price change"_s);
    window.typeInto(window.find<NumberBox>("eventFactor"), u"3.5"_s);
    QCOMPARE(window.events().front().factor, std::optional(3.5));
    window.typeInto(window.find<QSpinBox>("eventTime"), u"7"_s);
    QCOMPARE(window.events().front().time, std::int64_t(7));
    auto* model = window.find<QComboBox>("eventModel");
    model->setFocus();
    QTest::keyClick(model, Qt::Key_Down);
    QCOMPARE(window.events().front().model, window.model(1));
    auto* way = window.find<QComboBox>("eventWay");
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Down);
    QVERIFY(!window.events().front().factor && window.events().front().inputUsdPerMtok);
    window.typeInto(window.find<NumberBox>("eventOutput"), u"9"_s);
    QCOMPARE(window.events().front().outputUsdPerMtok, std::optional(9.0));
    window.settle();
    QVERIFY(!window.state.isStale());
}

void TestScenarioPanel::formEditsTheQuality()
{
    Window window;
    window.add(u"Quality drop"_s);
    window.typeInto(window.find<NumberBox>("eventFactor"), u"0.5"_s);
    QCOMPARE(window.events().front().factor, std::optional(0.5));
    auto* way = window.find<QComboBox>("eventWay");
    way->setFocus();
    QTest::keyClick(way, Qt::Key_Down);
    window.typeInto(window.find<NumberBox>("eventChance"), u"40"_s);
    QVERIFY(!window.events().front().factor);
    QCOMPARE(window.events().front().chance, 0.4);
}

void TestScenarioPanel::formEditsJoinsFeedbackAndDomains()
{
    Window window;
    window.add(u"Model joins"_s);
    QTest::keyClick(window.find<QCheckBox>("eventWarm"), Qt::Key_Space);
    QVERIFY(!window.events()[0].warm);
    window.add(u"Late feedback"_s);
    window.typeInto(window.find<QSpinBox>("eventDelay"), u"12"_s);
    window.typeInto(window.find<NumberBox>("eventShare"), u"50"_s);
    QCOMPARE(window.events()[1].delay, std::int64_t(12));
    QCOMPARE(window.events()[1].share, 0.5);
    window.add(u"Domain drift"_s);
    const std::string domain = window.state.dataset()->domains.back();
    const QByteArray name = "eventWeight_" + QByteArray::fromStdString(domain);
    window.typeInto(window.find<NumberBox>(name.constData()), u"8"_s);
    QCOMPARE(window.events()[2].weights.at(domain), 8.0);
    QCOMPARE(std::ssize(window.events()), 3);
}

void TestScenarioPanel::problemsAreSaidWithTheirRemedy()
{
    Window window;
    window.add(u"Domain drift"_s);
    const sim::Event before = window.events().front();
    for (const std::string& domain : window.state.dataset()->domains) {
        const QByteArray name = "eventWeight_" + QByteArray::fromStdString(domain);
        window.typeInto(window.find<NumberBox>(name.constData()), u"0"_s);
    }
    const auto* problem = window.find<QLabel>("scenarioProblem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"weight above 0"_s), qPrintable(problem->text()));
    QVERIFY(sim::checkEvent(window.events().front()).has_value()); // not proposed
    const QByteArray first =
        "eventWeight_" + QByteArray::fromStdString(window.state.dataset()->domains.front());
    window.typeInto(window.find<NumberBox>(first.constData()), u"2"_s);
    QVERIFY(!problem->isVisible());
}

void TestScenarioPanel::coresOwnErrorsAreShown()
{
    Window window({priceChange(10, "model-1")});
    sim::Parameters parameters = window.state.parameters();
    parameters.scenario.events[0].model = "nobody";
    window.editor.propose(parameters);
    window.settle();
    const auto* problem = window.find<QLabel>("scenarioProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(u"not part of this run"_s), qPrintable(problem->text()));
    window.editor.undoStack().undo();
    window.settle();
    QTRY_VERIFY(!problem->isVisible());
}

void TestScenarioPanel::namesNeverOverlap()
{
    std::vector<sim::Event> events;
    for (int i = 0; i < 12; ++i)
        events.push_back(priceChange(4 * i, i % 2 ? "model-1" : "model-2"));
    Window window(events);
    QCOMPARE(std::ssize(window.events()), 12);
    // Two handles are apart, or in different rows.
    for (int a = 0; a < 12; ++a)
        for (int b = a + 1; b < 12; ++b)
            QVERIFY(window.timeline()->handle(a) != window.timeline()->handle(b));
}

void TestScenarioPanel::scenarioIsStoredWithTheAnalysis()
{
    Window window;
    window.add(u"Domain drift"_s);
    window.add(u"Model leaves"_s);
    window.settle();
    const auto& state = window.state;
    const Pin pin{1, u"kept"_s, state.parameters(), state.prices(), {}};
    const auto restored =
        pinOf(analysisRecord(pin, *state.dataset(), state.snapshot().get()), state.prices());
    QVERIFY(restored.has_value());
    QCOMPARE(restored->parameters.scenario.events.size(), 2);
    QVERIFY(restored->parameters.scenario == state.parameters().scenario);
}

void TestScenarioPanel::textsTellTheChange()
{
    QCOMPARE(EventText::of(priceChange(5, "maker/large")), u"large: price × 2"_s);
    sim::Event feedback{.kind = Kind::Feedback};
    feedback.delay = 50;
    feedback.share = 0.3;
    QCOMPARE(EventText::of(feedback), u"feedback for 30 %, 50 queries late"_s);
    QCOMPARE(EventText::of({.kind = Kind::Leave, .model = "small"}), u"small leaves"_s);
    QCOMPARE(EventText::of({.kind = Kind::Join, .model = "small", .warm = false}),
        u"small joins, unknown"_s);
    QCOMPARE(EventText::of({.kind = Kind::Quality, .model = "small", .chance = 0.3}),
        u"small: fails 30 % of the time"_s);
    QCOMPARE(EventText::of({.kind = Kind::Mix, .weights = {{"law", 3}, {"maths", 0}}}),
        u"domains: law 3"_s);
}

QTEST_MAIN(TestScenarioPanel)
#include "tst_scenariopanel.moc"
