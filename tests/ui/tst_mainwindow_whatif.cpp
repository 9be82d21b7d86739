// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/frontierchart.h"

#include <algorithm>
#include <cmath>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTableView>

using namespace metallm;
using test::WindowFixture;
using namespace Qt::StringLiterals;

namespace {

constexpr int whatIf = 8;
constexpr int breakEven = 9;

/// Double-clicks into a cell and types, as a user does.
void type(QTableView* table, int row, int column, const QString& text)
{
    const QModelIndex cell = table->model()->index(row, column);
    table->scrollTo(cell);
    table->edit(cell);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
}

} // namespace

class TestMainWindowWhatIf : public QObject {
    Q_OBJECT

private slots:
    void typedPricesMoveTheFrontierAndAreUndone()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto& workbench = *fixture.workbench;
        fixture.window->panels().reveal(ui::PanelId::Prices);
        auto* table = fixture.find<QTableView>("pricesTable");
        const auto cost = [&workbench] {
            return *workbench.state.snapshot()->analysis->models[1].costPer10k;
        };
        const double before = cost();
        type(table, 1, whatIf, u"-50 %"_s);
        QTRY_VERIFY(std::abs(cost() - before / 2) < 1e-12 * before);
        QCOMPARE(table->model()->index(1, whatIf).data().toString(), u"−50 %"_s);
        fixture.trigger("actionUndo");
        QTRY_COMPARE(cost(), before);
        QCOMPARE(table->model()->index(1, whatIf).data().toString(), u"–"_s);
    }

    void aRangeShowsABand()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto& workbench = *fixture.workbench;
        fixture.window->panels().reveal(ui::PanelId::Prices);
        auto* table = fixture.find<QTableView>("pricesTable");
        auto* chart = fixture.find<ui::FrontierChart>("frontierChart");
        const QPixmap before = chart->grab();
        type(table, 2, whatIf, u"+-40 %"_s);
        QTRY_VERIFY(workbench.whatIf.picture() && workbench.whatIf.picture()->low);
        QVERIFY(chart->grab().toImage() != before.toImage());
        fixture.trigger("actionUndo");
        QTRY_VERIFY(workbench.whatIf.picture() && !workbench.whatIf.picture()->low);
        QTRY_COMPARE(chart->grab().toImage(), before.toImage());
    }

    void everyModelHasABreakEvenPrice()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        auto* table = fixture.find<QTableView>("pricesTable");
        for (int row = 0; row < table->model()->rowCount(); ++row)
            QTRY_VERIFY(table->model()->index(row, breakEven).data().toString() != u"–"_s);
        // One that is wanted for all queries is rarely worth it at any price.
        auto* share = fixture.find<QDoubleSpinBox>("breakEvenShare");
        share->setValue(100);
        const auto& controller = fixture.workbench->whatIf;
        QTRY_VERIFY(controller.picture()
            && controller.picture()->breakEvens[0]->kind != analysis::BreakEven::Kind::Always);
    }

    void draggingIsOneStep()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.window->panels().reveal(ui::PanelId::Prices);
        auto* table = fixture.find<QTableView>("pricesTable");
        const QModelIndex cell = table->model()->index(0, whatIf);
        table->scrollTo(cell);
        const QPoint at = table->visualRect(cell).center();
        const double before = *fixture.workbench->state.prices().prices[0].outputUsdPerMtok;
        QTest::mousePress(table->viewport(), Qt::LeftButton, {}, at);
        for (const int away : {20, 60, 100}) {
            QMouseEvent move(QEvent::MouseMove, at + QPoint(away, 0),
                table->viewport()->mapToGlobal(at + QPoint(away, 0)), Qt::NoButton, Qt::LeftButton,
                Qt::NoModifier);
            QCoreApplication::sendEvent(table->viewport(), &move);
        }
        QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, at + QPoint(100, 0));
        const double dragged = *fixture.workbench->state.prices().prices[0].outputUsdPerMtok;
        QVERIFY2(dragged > 1.3 * before, qPrintable(QString::number(dragged / before)));
        QCOMPARE(fixture.workbench->editor.undoStack().count(), 1);
        fixture.trigger("actionUndo");
        QCOMPARE(*fixture.workbench->state.prices().prices[0].outputUsdPerMtok, before);
    }

    /// Kept in the study as a price table, compared with, switched to.
    void scenariosAreKeptAndCompared()
    {
        WindowFixture fixture;
        auto& workbench = *fixture.workbench;
        workbench.study.importAsAsked(
            fixture.path(u"a.metallm"_s), {{fixture.writeTidy(u"data"_s, 80).toStdString()}});
        QVERIFY(fixture.waitForResult());
        fixture.window->panels().reveal(ui::PanelId::Prices);
        type(fixture.find<QTableView>("pricesTable"), 1, whatIf, u"-80 %"_s);
        QTRY_COMPARE(*workbench.state.prices().find("dear")->outputUsdPerMtok, 3.0);
        fixture.find<QLineEdit>("scenarioName")->setText(u"cheap dear"_s);
        fixture.find<QPushButton>("keepScenarioButton")->click();
        const auto isKept = [&workbench] {
            return std::ranges::any_of(workbench.study.contents().priceTables,
                [](const prices::PriceTable& table) { return table.name == "cheap dear"; });
        };
        QTRY_VERIFY(isKept());
        fixture.find<QPushButton>("resetWhatIfButton")->click();
        QVERIFY(fixture.waitForResult());
        auto* compare = fixture.find<QComboBox>("compareScenario");
        const int index = compare->findText(u"cheap dear"_s);
        QVERIFY(index > 0);
        compare->setCurrentIndex(index);
        emit compare->activated(index);
        QTRY_VERIFY(workbench.whatIf.picture() && workbench.whatIf.picture()->compared);
        QVERIFY(!fixture.find<QLabel>("scenarioDifference")->text().isEmpty());
        for (const prices::PriceTable& table : workbench.study.contents().priceTables)
            if (table.name == "cheap dear")
                workbench.editor.proposePriceTable(table);
        QVERIFY(fixture.waitForResult());
        QCOMPARE(*workbench.state.prices().find("dear")->outputUsdPerMtok, 3.0);
        fixture.trigger("actionUndo");
        QCOMPARE(*workbench.state.prices().find("dear")->outputUsdPerMtok, 15.0);
    }
};

QTEST_MAIN(TestMainWindowWhatIf)
#include "tst_mainwindow_whatif.moc"
