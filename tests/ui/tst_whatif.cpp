// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticdata.h"
#include "ui/models/pricesmodel.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/parametereditor.h"
#include "ui/state/whatifcontroller.h"
#include "ui/state/workbenchstate.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

/// A controller over a data set that is analysed, as the window has it.
struct Window {
    WorkbenchState state;
    ParameterEditor editor{state};
    AnalysisController analysis{state};
    WhatIfController whatIf{state, editor, analysis};

    Window() { show(test::syntheticDataset()); }

    void show(const std::shared_ptr<const data::Dataset>& dataset)
    {
        sim::Parameters parameters;
        parameters.dataset = dataset->name;
        parameters.costWeight = 0.2;
        parameters.costMode = data::CostMode::Metered;
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
    }

    bool settled() const
    {
        return state.snapshot() && !state.isStale() && !analysis.isBusy() && whatIf.picture()
            && whatIf.picture()->analysis == state.snapshot()->analysis;
    }
    std::optional<double> output(const char* model) const
    {
        return state.prices().find(model)->outputUsdPerMtok;
    }
};

} // namespace

class TestWhatIf : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void readsWhatIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("present");
        QTest::addColumn<double>("high");
        const auto add = [](const char* typed, double low, double present, double high) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << low << present << high;
        };
        // The list price is 2 USD, the present multiple 1.
        add("", 1, 1, 1);
        add("3", 1.5, 1.5, 1.5);
        add("0", 0, 0, 0);
        add("-20 %", 0.8, 0.8, 0.8);
        add("+50%", 1.5, 1.5, 1.5);
        add("−25 %", 0.75, 0.75, 0.75);
        add("1..3", 0.5, 1, 1.5);
        add("3..5", 1.5, 2, 2.5);
        add("3..1", 0.5, 1, 1.5);
        add("+-20 %", 0.8, 1, 1.2);
        add("±50%", 0.5, 1, 1.5);
        add("-50 %..100 %", 0.5, 1, 2);
    }

    void readsWhatIsTyped()
    {
        QFETCH(QString, typed);
        const auto price = whatIfFromText(typed, 2, 1);
        QVERIFY(price);
        QTEST(price->low, "low");
        QTEST(price->present, "present");
        QTEST(price->high, "high");
        // Shown, it can be typed again.
        const auto again = whatIfFromText(whatIfText(*price), 2, price->present);
        QVERIFY(again && *again == *price);
    }

    void refusesWhatIsNoPrice_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char* typed :
            {"dear", "-1", "-120 %", "1..", "1..2..3", "+-20", "+-130 %", "nan"})
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }

    void refusesWhatIsNoPrice()
    {
        QFETCH(QString, typed);
        QVERIFY(!whatIfFromText(typed, 2, 1));
    }

    void movesThePricesAndIsUndone()
    {
        Window window;
        QTRY_VERIFY(window.settled());
        const auto before = window.state.snapshot()->analysis;
        window.whatIf.set("model-2", {0.5, 0.5, 0.5});
        QVERIFY(window.output("model-2") == 0.5);
        QTRY_VERIFY(window.settled() && window.state.snapshot()->analysis != before);
        QVERIFY(*window.state.snapshot()->analysis->models[1].costPer10k
            < *before->models[1].costPer10k);
        window.editor.undoStack().undo();
        QVERIFY(window.output("model-2") == 1.0);
        QVERIFY(window.whatIf.whatIf().models.empty());
        window.editor.undoStack().redo();
        QVERIFY(window.output("model-2") == 0.5);
        window.whatIf.resetToList();
        QVERIFY(window.output("model-2") == 1.0);
        QCOMPARE(window.editor.undoStack().undoText(), u"Reset to list prices"_s);
    }

    void aDragIsOneCommand()
    {
        Window window;
        QTRY_VERIFY(window.settled());
        for (const double factor : {1.1, 1.4, 2.0})
            window.whatIf.drag("model-1", {factor, factor, factor});
        window.whatIf.endDrag();
        QCOMPARE(window.editor.undoStack().count(), 1);
        QVERIFY(window.output("model-1") == 1.0);
        QTRY_VERIFY(window.settled());
        // The last price is answered, though they came faster than answers.
        QVERIFY(window.state.snapshot()->analysis->experiment->costs.rates[0].output == 1.0);
        window.editor.undoStack().undo();
        QVERIFY(window.output("model-1") == 0.5);
    }

    void aPriceDraggedBackLeavesNoEntry()
    {
        Window window;
        QTRY_VERIFY(window.settled());
        for (const double factor : {1.3, 0.8, 1.0})
            window.whatIf.drag("model-1", {factor, factor, factor});
        window.whatIf.endDrag();
        QVERIFY(window.whatIf.whatIf().models.empty());
        QVERIFY(window.output("model-1") == 0.5);
        QCOMPARE(window.editor.undoStack().count(), 0); // nothing has changed
    }

    void anotherDataSetCancelsTheQuestion()
    {
        Window window;
        window.show(test::syntheticDataset({.queries = 6000, .models = 6}));
        QTRY_VERIFY_WITH_TIMEOUT(window.settled(), 20000);
        window.whatIf.set("model-3", {0.5, 1, 1.5});
        for (int waited = 0; !window.whatIf.isBusy() && waited < 20000; ++waited)
            QTest::qWait(1); // it is busy for some milliseconds only
        QVERIFY(window.whatIf.isBusy());
        QSignalSpy pictures(&window.whatIf, &WhatIfController::pictureChanged);
        const auto other = test::syntheticDataset();
        window.show(other);
        QVERIFY(!window.whatIf.isBusy() && !window.whatIf.picture());
        QVERIFY(window.whatIf.whatIf().models.empty());
        QTRY_VERIFY(window.settled());
        for (const auto& told : pictures)
            if (const auto picture = told[0].value<WhatIfPicturePtr>())
                QVERIFY(picture->analysis->experiment->dataset == other);
    }

    void aRangeMakesABand()
    {
        Window window;
        QTRY_VERIFY(window.settled());
        QVERIFY(window.whatIf.picture()->bandUpper.isEmpty());
        window.whatIf.set("model-3", {0.5, 1, 1.5});
        QTRY_VERIFY(window.settled() && window.whatIf.picture()->low);
        const auto& picture = *window.whatIf.picture();
        QVERIFY(window.output("model-3") == 2.0); // the line stays at the present price
        const auto outputOf = [](const sim::Analysis& analysis) {
            return analysis.experiment->costs.rates[2].output;
        };
        QCOMPARE(outputOf(*picture.low), 1.0);
        QCOMPARE(outputOf(*picture.high), 3.0);
        QVERIFY(picture.bandUpper.size() > 2);
        QCOMPARE(picture.bandLower.size(), picture.bandUpper.size());
        for (qsizetype i = 0; i < picture.bandUpper.size(); ++i)
            QVERIFY(picture.bandLower[i].y() <= picture.bandUpper[i].y());
    }

    void anEditedListPriceKeepsTheOthers()
    {
        Window window;
        window.whatIf.set("model-2", {0.5, 0.5, 0.5});
        prices::PriceTable prices = window.state.prices();
        prices.entry("model-1").outputUsdPerMtok = 9;
        window.editor.proposePrices(prices, u"Price"_s);
        QVERIFY(window.whatIf.whatIf().models.contains("model-2"));
        window.whatIf.resetToList();
        QVERIFY(window.output("model-1") == 9.0 && window.output("model-2") == 1.0);
    }

    void comparesWithAnotherTable()
    {
        Window window;
        QTRY_VERIFY(window.settled());
        prices::PriceTable other = window.state.prices();
        other.name = "dear";
        for (prices::Price& price : other.prices)
            price = prices::scaled(price, 3);
        window.whatIf.compareWith(other);
        QTRY_VERIFY(window.settled() && window.whatIf.picture()->compared);
        const auto& compared = *window.whatIf.picture()->compared;
        QCOMPARE(compared.name, std::string("dear"));
        const double here = *window.state.snapshot()->analysis->models[0].costPer10k;
        QVERIFY(std::abs(*compared.analysis->models[0].costPer10k - 3 * here) < 1e-12 * here);
        window.whatIf.compareWith(std::nullopt);
        QTRY_VERIFY(!window.whatIf.picture()->compared);
    }

    void theTableShowsIt()
    {
        Window window;
        PricesModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(window.settled());
        model.setDataset(window.state.dataset());
        model.setPrices(window.state.prices());
        model.setSnapshot(window.state.snapshot());
        model.setWhatIf(window.whatIf.whatIf());
        model.setPicture(window.whatIf.picture());
        QSignalSpy proposals(&model, &PricesModel::whatIfProposed);
        QSignalSpy rejections(&model, &PricesModel::rejected);
        connect(&model, &PricesModel::whatIfProposed, &window.whatIf, &WhatIfController::set);
        const QModelIndex cell = model.index(1, PricesModel::WhatIfColumn);
        QVERIFY(model.flags(cell) & Qt::ItemIsEditable);
        QCOMPARE(cell.data().toString(), u"–"_s);
        QVERIFY(!model.setData(cell, u"a lot"_s, Qt::EditRole));
        QVERIFY(rejections.front().front().toString().contains(u"a lot"_s));
        QVERIFY(model.setData(cell, u"-20 %"_s, Qt::EditRole));
        QCOMPARE(proposals.count(), 1);
        model.setWhatIf(window.whatIf.whatIf());
        QCOMPARE(cell.data().toString(), u"−20 %"_s);
        // Break-even: the figure of the controller's picture, at the model's price.
        const auto& found = window.whatIf.picture()->breakEvens;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QModelIndex even = model.index(row, PricesModel::BreakEvenColumn);
            const auto& breakEven = found[static_cast<std::size_t>(row)];
            QVERIFY(breakEven);
            if (breakEven->kind == analysis::BreakEven::Kind::At)
                QVERIFY(even.data().toString().startsWith(u'$'));
            else
                QVERIFY(!even.data().toString().startsWith(u'$'));
            QVERIFY(even.data(Qt::ToolTipRole).toString().contains(u"0.2"_s));
        }
    }

    void breakEvenPricesWaitForTheirPicture()
    {
        Window window;
        QTRY_VERIFY(window.settled());
        PricesModel model;
        model.setDataset(window.state.dataset());
        model.setPrices(window.state.prices());
        model.setSnapshot(window.state.snapshot());
        model.setPicture(window.whatIf.picture());
        const auto told = [&] {
            QStringList texts;
            for (int row = 0; row < model.rowCount(); ++row)
                for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                    texts.append(
                        model.index(row, PricesModel::BreakEvenColumn).data(role).toString());
            return texts;
        };
        const QStringList before = told();
        QVERIFY(before.join(u' ').contains(u'$'));
        prices::PriceTable dearer = window.state.prices();
        for (prices::Price& price : dearer.prices)
            price = prices::scaled(price, 3);
        window.editor.proposePrices(dearer, u"Price"_s);
        model.setPrices(window.state.prices());
        QCOMPARE(told(), before); // its multiples are of the prices that it was made at
        QTRY_VERIFY(window.settled() && *window.whatIf.picture()->prices == dearer);
        model.setSnapshot(window.state.snapshot());
        model.setPicture(window.whatIf.picture());
        QVERIFY(told() != before);
    }
};

QTEST_MAIN(TestWhatIf)
#include "tst_whatif.moc"
