// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/rewardchart.h"
#include "ui/models/changesmodel.h"
#include "ui/models/pinsmodel.h"
#include "ui/state/pinboard.h"
#include "ui/state/pincomparer.h"

#include <algorithm>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTabWidget>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;
constexpr int patience = 20000; // ms

/// The whole window over synthetic data, without a study, the analyses in sight.
struct Window : test::AnsweredWindow {
    Window() { window->panels().reveal(PanelId::Analyses); }
    PinBoard& board() const { return workbench->pins; }
    const sim::Parameters& parameters() const { return workbench->state.parameters(); }
    QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return find<QTableView>("pinsTable")->model()->index(row, column).data(role);
    }
};

} // namespace

class TestPins : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void modelsAreSound()
    {
        Window window;
        PinsModel pins(window.board());
        ChangesModel changes;
        const QAbstractItemModelTester testers[]{{&pins, strict}, {&changes, strict}};
        window.pin();
        window.ask(1.5);
        window.pin();
        QCOMPARE(pins.rowCount(), 2);
        pins.setDifferences(window.workbench->comparer.differences());
        const auto found = changesOf(1, *window.board().answer(1)->snapshot->run,
            *window.workbench->state.snapshot()->run, {});
        changes.setChanges(*found);
        QVERIFY(changes.rowCount() > 0);
        changes.setOrder(*found, orderOf(**found, ChangeColumn::Gain, false));
        window.board().remove(1);
        QCOMPARE(pins.rowCount(), 1);
        changes.setChanges(nullptr);
    }

    void aPinKeepsWhatWasAsked()
    {
        Window window;
        window.ask(0.25);
        const auto accuracy = window.workbench->state.snapshot()->run->accuracy;
        window.pin();
        window.ask(3);
        QCOMPARE(window.board().pins().size(), std::size_t{1});
        const Pin& pin = *window.board().pins()[0];
        QCOMPARE(pin.parameters.costWeight, 0.25);
        QVERIFY(pin.name.contains(u"0.25"_s));
        QVERIFY(window.board().answer(pin.id)->snapshot->run->accuracy == accuracy);
        QCOMPARE(window.cell(0, PinsModel::Accuracy, TableModel::SortRole).toDouble(), *accuracy);
    }

    void pinsAreUndone()
    {
        Window window;
        window.pin();
        window.pin();
        QCOMPARE(window.board().pins().size(), std::size_t{2});
        QVERIFY(window.board().pins()[0]->name != window.board().pins()[1]->name);
        window.board().rename(window.board().pins()[0]->id, u" the  first "_s);
        QCOMPARE(window.board().pins()[0]->name, u"the first"_s);
        window.trigger("actionUndo");
        window.trigger("actionUndo");
        QCOMPARE(window.board().pins().size(), std::size_t{1});
        window.trigger("actionRedo");
        window.trigger("actionRedo");
        QCOMPARE(window.board().pins()[0]->name, u"the first"_s);
        window.board().remove(window.board().pins()[0]->id);
        QCOMPARE(window.board().pins().size(), std::size_t{1});
        window.trigger("actionUndo");
        QCOMPARE(window.board().pins().size(), std::size_t{2});
    }

    void namesAreEditedInTheTable()
    {
        Window window;
        window.pin();
        auto* table = window.find<QTableView>("pinsTable");
        QVERIFY(table->model()->setData(table->model()->index(0, PinsModel::Name), u"base"_s));
        QTRY_COMPARE(window.cell(0, PinsModel::Name).toString(), u"base"_s);
        QVERIFY(!table->model()->setData(table->model()->index(0, PinsModel::Policy), u"x"_s));
        window.board().rename(1, QString());
        QCOMPARE(window.board().pins()[0]->name, u"base"_s);
    }

    void differencesArePairedWithThePresent()
    {
        Window window;
        window.ask(0);
        window.pin();
        window.ask(4);
        QTRY_VERIFY_WITH_TIMEOUT(!window.workbench->comparer.isBusy()
                && window.cell(0, PinsModel::CostDifference, TableModel::SortRole).toDouble() > 0,
            patience);
        const auto& differences = window.workbench->comparer.differences();
        QCOMPARE(differences.size(), std::size_t{1});
        const PinDifference& less = differences.begin()->second;
        const auto& present = *window.workbench->state.snapshot()->run;
        QCOMPARE(less.paired, std::ssize(present.arms));
        const auto& pinned = *window.board().answer(1)->snapshot->run;
        QVERIFY(std::abs(less.accuracy->mean - (*pinned.accuracy - *present.accuracy)) < 1e-12);
        QVERIFY(*less.costPer10k->low < less.costPer10k->mean);
    }

    void chartsShowPinsUnderThePresent()
    {
        Window window;
        auto* frontier = window.find<FrontierChart>("frontierChart");
        auto* reward = window.find<RewardChart>("rewardChart");
        const auto namesAt = [](ChartView* chart, double x) {
            chart->image(); // brings it up to date, in sight or not
            QStringList names;
            for (const TipLine& line : chart->tipLines(x))
                names.append(line.text);
            return names;
        };
        const QImage before = frontier->image();
        const QString csv = reward->csv();
        window.ask(0.4);
        window.pin();
        const QString name = window.board().pins()[0]->name;
        window.ask(2);
        QTRY_VERIFY(namesAt(reward, 20).contains(name));
        QCOMPARE(namesAt(reward, 20).count(name), 1); // the band tells nothing of its own
        QVERIFY(frontier->image() != before);
        QCOMPARE(reward->csv().section(u'\n', 0, 0), csv.section(u'\n', 0, 0));
        window.board().remove(1);
        QTRY_VERIFY(!namesAt(reward, 20).contains(name));
    }

    void bandsHoldTheLine()
    {
        Window window;
        window.pin();
        const PinCurves& curves = *window.board().answer(1)->curves;
        for (const BandedLine* line : {&curves.frontier, &curves.reward, &curves.regret}) {
            QVERIFY(line->line.size() > 1 && line->line.size() <= 1202);
            for (qsizetype i = 0; i < line->line.size(); ++i) {
                QVERIFY(line->lower[i].y() <= line->line[i].y());
                QVERIFY(line->upper[i].y() >= line->line[i].y());
            }
        }
        const auto& run = *window.workbench->state.snapshot()->run;
        QVERIFY(std::abs(curves.reward.line.last().y() - run.cumulativeReward) < 1e-9);
        QVERIFY(curves.reward.upper.last().y() > run.cumulativeReward);
    }

    void whatChangedListsGainsAndLosses()
    {
        Window window;
        window.ask(0);
        window.pin();
        window.ask(4);
        window.find<QTabWidget>("analysesTabs")->setCurrentIndex(1);
        auto* table = window.find<QTableView>("changesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, patience);
        const auto& pinned = *window.board().answer(1)->snapshot->run;
        const auto& present = *window.workbench->state.snapshot()->run;
        int different = 0;
        for (std::size_t step = 0; step < present.arms.size(); ++step)
            different += pinned.arms[step] != present.arms[step];
        QCOMPARE(table->model()->rowCount(), different);
        const auto gainAt = [&](int row) {
            return table->model()->index(row, int(ChangeColumn::Gain)).data().toString();
        };
        table->horizontalHeader()->setSortIndicator(int(ChangeColumn::Gain), Qt::AscendingOrder);
        QTRY_VERIFY(!window.workbench->comparer.isBusy());
        const QString least = gainAt(0);
        table->horizontalHeader()->setSortIndicator(int(ChangeColumn::Gain), Qt::DescendingOrder);
        QTRY_VERIFY(gainAt(different - 1) == least && !window.workbench->comparer.isBusy());
        table->setCurrentIndex(table->model()->index(0, 0));
        QVERIFY(window.workbench->state.view().selectedQuery.has_value());
        QVERIFY(
            window.find<QLabel>("changesSummary")->text().startsWith(QString::number(different)));
    }

    void changedQueriesFilterTheTable()
    {
        Window window;
        window.ask(0);
        window.pin();
        window.ask(4);
        auto* table = window.find<QTableView>("changesTable");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 1, patience);
        window.find<QTabWidget>("analysesTabs")->setCurrentIndex(1);
        QTest::mouseClick(window.find<QPushButton>("changesFilter"), Qt::LeftButton);
        const auto* queries = window.find<QTableView>("queriesTable")->model();
        QTRY_COMPARE_WITH_TIMEOUT(queries->rowCount(), table->model()->rowCount(), patience);
    }

    void gainsByHand()
    {
        Window window;
        window.ask(0);
        window.pin();
        window.ask(4);
        const auto& pinned = *window.board().answer(1)->snapshot->run;
        const auto& present = *window.workbench->state.snapshot()->run;
        const auto changes = changesOf(1, pinned, present, {}).value();
        const ChangedQuery& first = changes->queries.front();
        const sim::Experiment& experiment = *present.experiment;
        const auto step = static_cast<std::size_t>(
            std::ranges::find(experiment.eval, first.query) - experiment.eval.begin());
        const int before = pinned.arms[step];
        const int after = present.arms[step];
        const double gain = experiment.score(first.query, after)
            - experiment.score(first.query, before)
            - 4
                * (experiment.normalisedCost(first.query, after)
                    - experiment.normalisedCost(first.query, before));
        QVERIFY(std::abs(first.gain - gain) < 1e-12);
        QVERIFY(changes->gained >= 0 && changes->lost <= 0);
    }

    void goesBackToAPin()
    {
        Window window;
        window.ask(0.25);
        window.pin();
        prices::PriceTable dearer = window.workbench->state.prices();
        const prices::PriceTable before = dearer;
        dearer.prices[0].inputUsdPerMtok = 77;
        window.workbench->editor.proposePrices(dearer, u"dearer"_s);
        window.ask(3);
        window.find<QTableView>("pinsTable")->selectRow(0);
        QTest::mouseClick(window.find<QPushButton>("pinGoBack"), Qt::LeftButton);
        QCOMPARE(window.parameters().costWeight, 0.25);
        QVERIFY(window.workbench->state.prices() == before);
        window.trigger("actionUndo");
        QCOMPARE(window.parameters().costWeight, 3.0);
        QVERIFY(window.workbench->state.prices() == dearer);
    }

    void pinsSurviveARestart()
    {
        test::WindowFixture fixture;
        const QString file = fixture.path(u"pins.metallm"_s);
        fixture.workbench->study.importAsAsked(
            file, {{fixture.writeTidy(u"tidy"_s, 80).toStdString()}});
        QVERIFY(fixture.waitForResult());
        fixture.workbench->editor.proposeCostWeight(0.7);
        QVERIFY(fixture.waitForResult());
        const auto accuracy = fixture.workbench->state.snapshot()->run->accuracy;
        QSignalSpy kept(&fixture.workbench->study, &StudyController::contentsChanged);
        fixture.trigger("actionPin");
        fixture.workbench->pins.rename(1, u"kept"_s);
        QTRY_COMPARE_WITH_TIMEOUT(kept.size(), 2, patience);
        fixture.reopen();
        fixture.workbench->study.openStudy(file);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.workbench->pins.pins().size(), std::size_t{1}, patience);
        const PinBoard& board = fixture.workbench->pins;
        QCOMPARE(board.pins()[0]->name, u"kept"_s);
        QCOMPARE(board.pins()[0]->parameters.costWeight, 0.7);
        const int id = board.pins()[0]->id;
        QTRY_VERIFY_WITH_TIMEOUT(board.answer(id) != nullptr, patience);
        QVERIFY(board.answer(id)->snapshot->run->accuracy == accuracy);
    }
};

QTEST_MAIN(TestPins)
#include "tst_pins.moc"
