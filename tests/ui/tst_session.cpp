// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowsfixture.h"
#include "ui/charts/chartview.h"
#include "ui/shell/layouts.h"
#include "ui/state/sessionrecord.h"
#include "ui/util/textscale.h"

#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QTableView>
#include <QTabWidget>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowsFixture;

namespace {

QByteArray contents(const QString& name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool saysInTheBar(const WindowsFixture& fixture, const QString& text)
{
    const auto* bar = fixture.find<QWidget>("notificationBar");
    const auto* label = fixture.find<QLabel>("notificationText");
    return !bar->isHidden() && label->text().contains(text);
}

bool isNear(const ViewSpan& a, const ViewSpan& b)
{
    const auto near = [](double x, double y) { return qAbs(x - y) <= 1e-9 * (1 + qAbs(x)); };
    return near(a.x.lo, b.x.lo) && near(a.x.hi, b.x.hi) && near(a.y.lo, b.y.lo)
        && near(a.y.hi, b.y.hi);
}

/// Where it is zoomed to then.
ViewSpan zoomIn(ChartView* chart)
{
    chart->plotGeometry();
    chart->zoomBy(0.5, chart->plotGeometry().plot.center(), true, true);
    return chart->zoom().view();
}

int sortedColumn(const WindowsFixture& fixture)
{
    return fixture.find<QTableView>("queriesTable")->horizontalHeader()->sortIndicatorSection();
}

bool pinAndAskAgain(const WindowsFixture& fixture)
{
    fixture.action("actionPin")->trigger();
    const auto isKept = [&] { return fixture.workbench().study.contents().analyses.size() == 1; };
    if (!QTest::qWaitFor(isKept, 20000))
        return false;
    fixture.workbench().editor.proposeCostWeight(0.7);
    return fixture.waitForResult();
}

QJsonObject keptWindow(const WindowsFixture& fixture)
{
    fixture.windows->saveSession();
    return QJsonDocument::fromJson(contents(fixture.sessionFile()))[u"windows"_s][0].toObject();
}

bool showsTheStartPage(const WindowsFixture& fixture)
{
    return !fixture.window().panels().isVisible() && QApplication::activeModalWidget() == nullptr;
}

} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { setTextScale(1); }

    void recordsAreLossless()
    {
        SessionRecord record{.study = u"/a/b.metallm"_s, .dataset = u"d"_s, .datasetHash = u"h"_s};
        record.parameters.costWeight = 0.1 + 0.2; // no short text reads back as it
        record.parameters.policy = "lints";
        record.prices.name = "list";
        record.prices.prices.push_back({"m", "p", 0.1, 1.0 / 3, std::nullopt});
        record.view.selectedQuery = 7;
        record.view.selection.filters = {DomainFilter{2}, ModelFilter{-1}, WindowFilter{3, 9},
            OutcomeFilter{OutcomeFilter::Outcome::Overpaid}, TextFilter{u"ä"_s}};
        const auto back = sessionRecordFromJson(
            QJsonDocument::fromJson(QJsonDocument(toJson(record)).toJson()).object());
        QVERIFY(back);
        QCOMPARE(back->study, record.study);
        QCOMPARE(back->datasetHash, record.datasetHash);
        QVERIFY(back->parameters == record.parameters);
        QVERIFY(back->prices == record.prices);
        QVERIFY(back->view == record.view);

        record.view.selection.filters = {RowsFilter{
            u"brush"_s, std::make_shared<const std::vector<std::int32_t>>(std::vector{4, 1, 8})}};
        const auto rows = sessionRecordFromJson(toJson(record));
        const auto& filter = std::get<RowsFilter>(rows->view.selection.filters.at(0));
        QCOMPARE(filter.name, u"brush"_s);
        QCOMPARE(*filter.queries, (std::vector<std::int32_t>{4, 1, 8}));
    }

    void everythingComesBackAsItWas()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        Workbench& before = fixture.workbench();
        before.editor.proposeCostWeight(0.35);
        QVERIFY(fixture.waitForResult());
        before.selection.propose(DomainFilter{1});
        before.selection.proposeText(u"a"_s);
        ViewState view = before.state.view();
        view.selectedQuery = before.state.snapshot()->analysis->experiment->eval[3];
        before.state.setView(view);
        auto* table = fixture.find<QTableView>("queriesTable");
        QVERIFY(table);
        table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
        auto* chart = fixture.find<ChartView>("rewardChart");
        const ViewSpan zoomed = zoomIn(chart);
        fixture.window().panels().reveal(PanelId::Analyses);
        auto* tabs =
            fixture.window().panels().dock(PanelId::CompareModels)->findChild<QTabWidget*>();
        tabs->setCurrentIndex(1);
        fixture.window().resize(1333, 855);
        QVERIFY(fixture.waitForResult());
        const sim::Parameters parameters = before.state.parameters();
        view = before.state.view();

        fixture.restart();
        QVERIFY(fixture.waitForResult());
        const WorkbenchState& state = fixture.workbench().state;
        QVERIFY(fixture.workbench().study.file().endsWith(u"own.metallm"_s));
        QVERIFY(state.parameters() == parameters);
        QVERIFY(state.view() == view);
        QCOMPARE(fixture.window().size(), QSize(1333, 855));
        table = fixture.find<QTableView>("queriesTable");
        QTRY_COMPARE(table->horizontalHeader()->sortIndicatorSection(), 2);
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        chart = fixture.find<ChartView>("rewardChart");
        QTRY_VERIFY(!chart->zoom().fitsAutomatically());
        QVERIFY(isNear(chart->zoom().view(), zoomed));
        tabs = fixture.window().panels().dock(PanelId::CompareModels)->findChild<QTabWidget*>();
        QCOMPARE(tabs->currentIndex(), 1);
        QTRY_VERIFY(!fixture.window().panels().dock(PanelId::Analyses)->visibleRegion().isEmpty());
        QVERIFY(!fixture.action("actionUndo")->isEnabled()); // a beginning, not a change
    }

    /// The charts of a panel that nobody sees get no result.
    void chartsOutOfSightHoldNothingUp()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        QVERIFY(pinAndAskAgain(fixture));
        fixture.action("actionCompare")->trigger();
        QTRY_VERIFY(fixture.find<ChartView>("leftReward")->wholePicture());
        const ViewSpan zoomed = zoomIn(fixture.find<ChartView>("leftReward"));
        auto* table = fixture.find<QTableView>("queriesTable");
        table->horizontalHeader()->setSortIndicator(2, Qt::DescendingOrder);
        fixture.action("actionLayoutTune")->trigger();

        fixture.restart();
        QVERIFY(fixture.waitForResult());
        QCOMPARE(sortedColumn(fixture), 2);
        table = fixture.find<QTableView>("queriesTable");
        table->horizontalHeader()->setSortIndicator(1, Qt::AscendingOrder);
        const QJsonObject kept = keptWindow(fixture);
        QCOMPARE(kept[u"sorting"_s][u"queriesTable"_s][u"column"_s].toInt(), 1);
        QCOMPARE(kept[u"charts"_s][u"leftReward"_s][u"view"_s].toArray().size(), 4);
        fixture.action("actionCompare")->trigger();
        auto* chart = fixture.find<ChartView>("leftReward");
        QTRY_VERIFY(!chart->zoom().fitsAutomatically());
        QVERIFY(isNear(chart->zoom().view(), zoomed));
        QCOMPARE(sortedColumn(fixture), 1);
    }

    void anotherStudyIsLeftAlone()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        QVERIFY(QFile::copy(fixture.path(u"own.metallm"_s), fixture.path(u"other.metallm"_s)));
        fixture.workbench().editor.proposeCostWeight(0.35);
        QVERIFY(fixture.waitForResult());
        zoomIn(fixture.find<ChartView>("rewardChart"));
        fixture.restart();
        fixture.workbench().study.openStudy(fixture.path(u"other.metallm"_s));
        const auto isOther = [&] {
            const StudyController& study = fixture.workbench().study;
            return study.file().endsWith(u"other.metallm"_s) && !study.isBusy();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isOther(), 20000);
        QVERIFY(fixture.waitForResult());
        auto* chart = fixture.find<ChartView>("rewardChart");
        QTRY_COMPARE(chart->snapshot(), fixture.workbench().state.snapshot());
        QTest::qWait(50);
        QVERIFY(chart->zoom().fitsAutomatically());
        QVERIFY(fixture.workbench().state.parameters().costWeight != 0.35);
    }

    void unsavedPricesComeBack()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        prices::PriceTable prices = fixture.workbench().state.prices();
        prices.prices.front().outputUsdPerMtok = 12.5;
        fixture.workbench().editor.proposePrices(prices, u"dearer"_s);
        QVERIFY(fixture.waitForResult());
        fixture.restart();
        QVERIFY(fixture.waitForResult());
        QVERIFY(fixture.workbench().state.prices() == prices);
    }

    void pinsAndLayoutComeBack()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        fixture.action("actionPin")->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(fixture.workbench().study.contents().analyses.size(), 1U, 20000);
        QVERIFY(fixture.waitForResult());
        fixture.action("actionLayoutCompare")->trigger();
        fixture.restart();
        QVERIFY(fixture.waitForResult());
        QCOMPARE(fixture.workbench().pins.pins().size(), 1U);
        QCOMPARE(fixture.window().layouts().chosen(), u"compare"_s);
    }

    void theSidesComeBackAsTheyStood()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        QVERIFY(pinAndAskAgain(fixture));
        QCOMPARE(fixture.workbench().sides.ordinals(), (std::array{1, 0}));
        fixture.restart();
        QVERIFY(fixture.waitForResult());
        QCOMPARE(fixture.workbench().sides.ordinals(), (std::array{1, 0}));
        fixture.workbench().sides.swap();
        fixture.restart();
        QVERIFY(fixture.waitForResult());
        QCOMPARE(fixture.workbench().sides.ordinals(), (std::array{0, 1}));
    }

    void itIsWrittenBeforeTheEnd()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        fixture.workbench().editor.proposeCostWeight(0.45);
        QTRY_VERIFY_WITH_TIMEOUT(contents(fixture.sessionFile()).contains("0.45"), 10000);
        const QByteArray first = contents(fixture.sessionFile());
        QFile::remove(fixture.sessionFile());
        fixture.windows->saveSession(); // nothing is new
        QVERIFY(!QFile::exists(fixture.sessionFile()));
        fixture.workbench().editor.proposeCostWeight(0.55);
        fixture.workbench().editor.proposeCostWeight(0.45);
        QVERIFY(fixture.waitForResult());
        fixture.workbench().editor.proposeCostWeight(0.46);
        fixture.windows->saveSession();
        fixture.workbench().editor.proposeCostWeight(0.45);
        fixture.windows->saveSession();
        QCOMPARE(contents(fixture.sessionFile()), first); // the same state, the same bytes
    }

    void aStudyThatIsGoneIsToldAndNotMade()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        QApplication::closeAllWindows();
        fixture.begin();
        QVERIFY(QFile::rename(fixture.path(u"own.metallm"_s), fixture.path(u"moved.metallm"_s)));
        fixture.windows->restoreSession(fixture.sessionFile());
        QTRY_VERIFY(saysInTheBar(fixture, u"own.metallm"_s));
        QVERIFY(showsTheStartPage(fixture));
        QVERIFY(!QFile::exists(fixture.path(u"own.metallm"_s)));
    }

    void aDamagedStudyIsToldWithoutADialog()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        QApplication::closeAllWindows();
        fixture.begin();
        QFile study(fixture.path(u"own.metallm"_s));
        QVERIFY(study.open(QIODevice::WriteOnly | QIODevice::Truncate));
        study.write("no data base at all");
        study.close();
        fixture.windows->restoreSession(fixture.sessionFile());
        QTRY_VERIFY_WITH_TIMEOUT(saysInTheBar(fixture, u"own.metallm"_s), 20000);
        QVERIFY(showsTheStartPage(fixture));
    }

    void aDamagedSessionIsToldWithoutADialog()
    {
        WindowsFixture fixture;
        QApplication::closeAllWindows();
        fixture.begin();
        QFile session(fixture.sessionFile());
        QVERIFY(session.open(QIODevice::WriteOnly));
        session.write("{\"version\": 1, \"windows\": [{\"stu");
        session.close();
        fixture.windows->restoreSession(fixture.sessionFile());
        QVERIFY(saysInTheBar(fixture, u"session.json"_s));
        QVERIFY(showsTheStartPage(fixture));
    }

    void aFolderThatTakesNothingIsToldOnce()
    {
        WindowsFixture fixture;
        QApplication::closeAllWindows();
        fixture.begin();
        QFile file(fixture.path(u"no-folder"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        int warnings = 0;
        connect(&fixture.workbench().log, &MessageLog::added, this,
            [&](const Message& message) { warnings += message.text.contains(u"session"_s); });
        fixture.windows->restoreSession(fixture.path(u"no-folder/session.json"_s));
        QVERIFY(fixture.window().isVisible());
        fixture.windows->saveSession();
        fixture.windows->saveSession();
        QCOMPARE(warnings, 1);
    }

    void aSecondSittingLeavesItAlone()
    {
        WindowsFixture fixture;
        QVERIFY(fixture.makeStudy(u"own.metallm"_s));
        fixture.windows->saveSession();
        const QByteArray first = contents(fixture.sessionFile());
        Windows other(*fixture.settings, fixture.path(u"sample.metallm"_s));
        other.add();
        other.restoreSession(fixture.sessionFile());
        QVERIFY(!other.workbenchAt(0).study.isBusy());
        other.saveSession();
        QCOMPARE(contents(fixture.sessionFile()), first);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"
