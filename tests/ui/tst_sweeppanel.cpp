// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticdata.h"
#include "ui/charts/sweepheat.h"
#include "ui/panels/sweepaxisedit.h"
#include "ui/panels/sweeppanel.h"
#include "ui/state/parametereditor.h"
#include "ui/state/sweepcontroller.h"
#include "ui/state/workbenchstate.h"

#include <map>
#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr auto strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

/// Two parameters, `rows` x `columns`; the mean accuracy of a cell is 0.1 (row + 1) + 0.01 column.
sim::SweepResult madeUp(int rows, int columns)
{
    sim::SweepResult result;
    result.request.seeds = 3;
    result.request.axes = {{"alpha", {}}, {"cost-weight", {}}};
    for (int row = 0; row < rows; ++row)
        result.request.axes[0].values.push_back(0.5 * row);
    for (int column = 0; column < columns; ++column)
        result.request.axes[1].values.push_back(column);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const double accuracy = 0.1 * (row + 1) + 0.01 * column;
            sim::SweepCell cell;
            cell.values = {0.5 * row, double(column)};
            cell.accuracy = analysis::Estimate{accuracy, accuracy - 0.02, accuracy + 0.02};
            cell.costPer10k = analysis::Estimate{10 - accuracy, {}, {}};
            cell.cumulativeReward = {100 * accuracy, {}, {}};
            cell.cumulativeRegret = {1000 - 100 * accuracy, {}, {}};
            result.cells.push_back(cell);
        }
    }
    return result;
}

struct Memory : sim::CellStore {
    static inline std::map<std::string, sim::CellFigures> kept;

    std::optional<sim::CellFigures> find(const std::string& key) override
    {
        const auto found = kept.find(key);
        return found == kept.end() ? std::nullopt : std::optional(found->second);
    }
    void store(const std::string& key, const sim::CellFigures& figures) override
    {
        kept[key] = figures;
    }
};

struct Window {
    WorkbenchState state;
    ParameterEditor editor{state};
    SweepController sweep{state};
    SweepPanel panel{{state, editor, sweep}, nullptr};
    QSignalSpy sweeps{&state, &WorkbenchState::sweepChanged};

    explicit Window(const test::SyntheticOptions& options = {}, sim::Mode mode = sim::Mode::Offline)
    {
        const auto dataset = test::syntheticDataset(options);
        sim::Parameters parameters;
        parameters.dataset = dataset->name;
        parameters.mode = mode;
        parameters.costWeight = 0.3;
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
        auto* down = find<QComboBox>("sweepDownParameter");
        down->setCurrentIndex(down->findData(u"alpha"_s));
        find<QLineEdit>("sweepDownValues")->setText(u"0 0.1 0.3 1"_s);
        panel.resize(900, 220);
        panel.show();
    }
    template<typename Widget>
    Widget* find(const char* name) const
    {
        return panel.findChild<Widget*>(QString::fromLatin1(name));
    }
    bool run()
    {
        QTest::mouseClick(find<QPushButton>("sweepRun"), Qt::LeftButton);
        return sweep.isBusy()
            && QTest::qWaitFor([this] { return !sweep.isBusy() && state.sweep(); }, 20000);
    }
    QTableView* table() const { return find<QTableView>("sweepTable"); }
    void clickCell(int row, int column) const
    {
        const QRect cell = table()->visualRect(table()->model()->index(row, column));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, cell.center());
    }
};

} // namespace

class TestSweepPanel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void modelIsSound_data();
    void modelIsSound();
    void tableTellsMeansBestAndIntervals();
    void missingFiguresAreNoZero();
    void valuesAreReadAsPeopleWriteThem_data();
    void valuesAreReadAsPeopleWriteThem();
    void runFillsTheTable();
    void clickLoadsACellAsOneCommand();
    void keyboardLoadsACell();
    void otherParametersDimTheTable();
    void wrongValuesCannotBeRun();
    void cancelKeepsTheLastSweep();
    void finishedCellsAreRemembered();
    void tableAndPicturesAreWritten();
    void newDatasetForgetsTheSweep();
};

void TestSweepPanel::modelIsSound_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("columns");
    QTest::newRow("empty") << 0 << 0;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("many") << 4 << 7;
}

void TestSweepPanel::modelIsSound()
{
    QFETCH(int, rows);
    QFETCH(int, columns);
    SweepModel model;
    const QAbstractItemModelTester tester(&model, strict);
    model.setTable(sweepTable(madeUp(rows, columns), SweepMetric::Accuracy));
    QCOMPARE(model.rowCount(), rows);
    QCOMPARE(model.columnCount(), columns);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    model.setPresent(0);
    model.setTable({});
    QCOMPARE(model.rowCount(), 0);
}

void TestSweepPanel::tableTellsMeansBestAndIntervals()
{
    SweepModel model;
    model.setTable(sweepTable(madeUp(2, 3), SweepMetric::Accuracy));
    QCOMPARE(model.index(1, 2).data().toString(), u"22.0 %"_s);
    QCOMPARE(model.index(1, 2).data(SweepModel::StrengthRole).toDouble(), 1.0);
    QCOMPARE(model.index(0, 0).data(SweepModel::StrengthRole).toDouble(), 0.0);
    QVERIFY(model.index(1, 2).data(SweepModel::BestRole).toBool());
    QCOMPARE(model.index(0, 1).data(Qt::ToolTipRole).toString(),
        u"exploration α 0 · cost weight 1 · accuracy 11.0 % (9.0 % – 13.0 %) · mean of 3 seeds"_s);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString(), u"0.5"_s);
    model.setPresent(4);
    QVERIFY(model.index(1, 1).data(SweepModel::PresentRole).toBool());
    QVERIFY(!model.index(1, 2).data(SweepModel::PresentRole).toBool());

    // Low is good: the best is at the other end.
    model.setTable(sweepTable(madeUp(2, 3), SweepMetric::Cost));
    QVERIFY(model.index(1, 2).data(SweepModel::BestRole).toBool());
    QCOMPARE(model.index(1, 2).data().toString(), u"$9.78"_s);
    model.setTable(sweepTable(madeUp(2, 3), SweepMetric::Regret));
    QVERIFY(model.index(1, 2).data(SweepModel::BestRole).toBool());
    model.setTable(sweepTable(madeUp(2, 3), SweepMetric::Reward));
    QVERIFY(model.index(1, 2).data(SweepModel::BestRole).toBool());
}

void TestSweepPanel::missingFiguresAreNoZero()
{
    sim::SweepResult result = madeUp(1, 2);
    result.cells[0].accuracy.reset();
    SweepModel model;
    model.setTable(sweepTable(result, SweepMetric::Accuracy));
    QCOMPARE(model.index(0, 0).data().toString(), u"–"_s);
    QVERIFY(!model.index(0, 0).data(SweepModel::StrengthRole).isValid());
    QCOMPARE(model.table().least, 0.11);
    result.request.axes.pop_back(); // no table over two parameters
    QCOMPARE(sweepTable(result, SweepMetric::Accuracy).cells.size(), std::size_t(0));
}

void TestSweepPanel::valuesAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("read");
    QTest::newRow("command line") << u"0,0.1,1"_s << u"0,0.1,1"_s;
    QTest::newRow("spaces") << u" 0  0.1 1 "_s << u"0,0.1,1"_s;
    QTest::newRow("decimal commas") << u"0; 0,1; 1"_s << u"0,0.1,1"_s;
    QTest::newRow("range") << u"0:1:11"_s << u"0:1:11"_s;
    QTest::newRow("range with commas") << u"0:0,5:11"_s << u"0:0.5:11"_s;
}

void TestSweepPanel::valuesAreReadAsPeopleWriteThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, read);
    QCOMPARE(gridText(typed), read);
}

void TestSweepPanel::runFillsTheTable()
{
    Window window;
    window.find<QLineEdit>("sweepDownValues")->setText(u"0 0.5"_s);
    window.find<QLineEdit>("sweepAcrossValues")->setText(u"0:1:3"_s);
    window.find<QSpinBox>("sweepSeeds")->setValue(2);
    QVERIFY(window.find<QLabel>("sweepExtent")->text().startsWith(u"12 runs"_s));
    QVERIFY(window.run());
    QCOMPARE(window.table()->model()->rowCount(), 2);
    QCOMPARE(window.table()->model()->columnCount(), 3);
    QVERIFY(window.table()->isVisible());
    const sim::SweepResult& result = *window.state.sweep()->result;
    QCOMPARE(result.cells.size(), std::size_t(6));
    QCOMPARE(result.cells[0].runs.size(), std::size_t(2));
    auto* metric = window.find<QComboBox>("sweepMetric");
    metric->setCurrentIndex(metric->findData(int(SweepMetric::Cost)));
    QVERIFY(window.table()->model()->index(0, 0).data().toString().startsWith(u'$'));
}

void TestSweepPanel::clickLoadsACellAsOneCommand()
{
    Window window;
    QVERIFY(window.run());
    const sim::Parameters before = window.state.parameters();
    window.clickCell(2, 3); // alpha 0.3, cost weight 0.6
    QVERIFY(window.state.parameters().alpha == 0.3);
    QVERIFY(window.state.parameters().costWeight == 0.6);
    QCOMPARE(window.editor.undoStack().count(), 1);
    QVERIFY(window.editor.undoStack().undoText().contains(u"0.6"_s));
    const auto* model = qobject_cast<SweepModel*>(window.table()->model());
    QVERIFY(model->index(2, 3).data(SweepModel::PresentRole).toBool());
    QVERIFY(!window.panel.heat().isStale());
    window.editor.undoStack().undo();
    QVERIFY(window.state.parameters() == before);
    QVERIFY(!model->index(2, 3).data(SweepModel::PresentRole).toBool());
}

void TestSweepPanel::keyboardLoadsACell()
{
    Window window;
    QVERIFY(window.run());
    window.table()->setFocus();
    window.table()->setCurrentIndex(window.table()->model()->index(0, 0));
    QTest::keyClick(window.table(), Qt::Key_Down);
    QTest::keyClick(window.table(), Qt::Key_Right);
    QVERIFY(window.find<QLabel>("sweepCaption")->text().contains(u"exploration α 0.1"_s));
    QCOMPARE(window.editor.undoStack().count(), 0); // looking changes nothing
    QTest::keyClick(window.table(), Qt::Key_Return);
    QVERIFY(window.state.parameters().alpha == 0.1);
    QVERIFY(window.state.parameters().costWeight == 0.2);
}

void TestSweepPanel::otherParametersDimTheTable()
{
    Window window;
    QVERIFY(window.run());
    sim::Parameters other = window.state.parameters();
    other.costWeight = 0.77; // was swept: any value will do
    window.state.setParameters(other);
    QVERIFY(!window.panel.heat().isStale());
    other.lambda = 3;
    window.state.setParameters(other);
    QVERIFY(window.panel.heat().isStale());
    other.lambda = 1;
    window.state.setParameters(other);
    QVERIFY(!window.panel.heat().isStale());
    prices::PriceTable dearer = window.state.prices();
    dearer.prices.front().inputUsdPerMtok = 99;
    window.state.setPrices(dearer);
    QVERIFY(window.panel.heat().isStale());
}

void TestSweepPanel::wrongValuesCannotBeRun()
{
    Window window;
    auto* run = window.find<QPushButton>("sweepRun");
    auto* values = window.find<QLineEdit>("sweepDownValues");
    QVERIFY(run->isEnabled());
    for (const QString& wrong : {u"x"_s, u"0:1"_s, u""_s, u"0:1:100000"_s}) {
        values->setText(wrong);
        QVERIFY2(!run->isEnabled(), qPrintable(wrong));
    }
    values->setText(u"1"_s);
    QVERIFY(run->isEnabled());
    auto* across = window.find<QComboBox>("sweepAcrossParameter");
    across->setCurrentIndex(across->findData(u"alpha"_s)); // the same twice
    QVERIFY(!run->isEnabled());
    QCOMPARE(window.find<QLabel>("sweepExtent")->text(), u"choose two parameters"_s);
}

void TestSweepPanel::cancelKeepsTheLastSweep()
{
    Window window({.queries = 20000, .models = 6, .dimension = 64}, sim::Mode::Online);
    window.find<QLineEdit>("sweepAcrossValues")->setText(u"0:1:100"_s);
    QSignalSpy failures(&window.sweep, &SweepController::failed);
    QTest::mouseClick(window.find<QPushButton>("sweepRun"), Qt::LeftButton);
    QVERIFY(window.sweep.isBusy());
    QVERIFY(!window.find<QPushButton>("sweepRun")->isEnabled());
    emit window.panel.heat().cancelRequested();
    QVERIFY(!window.sweep.isBusy());
    QVERIFY(window.find<QPushButton>("sweepRun")->isEnabled());
    QTest::qWait(100);
    QVERIFY(!window.state.sweep());
    QCOMPARE(failures.count(), 0);
}

void TestSweepPanel::finishedCellsAreRemembered()
{
    Memory::kept.clear();
    Window window;
    window.sweep.setStoreFactory([] { return std::make_unique<Memory>(); });
    QVERIFY(window.run());
    const auto first = window.state.sweep()->result;
    QCOMPARE(first->played, std::int64_t(72));
    QCOMPARE(Memory::kept.size(), std::size_t(72));
    window.find<QSpinBox>("sweepSeeds")->setValue(4); // one more each
    QTest::mouseClick(window.find<QPushButton>("sweepRun"), Qt::LeftButton);
    QTRY_VERIFY(window.state.sweep()->result != first);
    QCOMPARE(window.state.sweep()->result->played, std::int64_t(24));
}

void TestSweepPanel::tableAndPicturesAreWritten()
{
    Window window;
    SweepHeat& heat = window.panel.heat();
    QVERIFY(heat.csv().isEmpty());
    QVERIFY(window.run());
    const QStringList lines = heat.csv().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 25);
    QVERIFY(lines.front().startsWith(u"alpha,cost-weight,seeds,accuracy,accuracy_low"_s));
    QVERIFY(lines[1].startsWith(u"0,0,3,0."_s));
    for (const QString& line : lines)
        QCOMPARE(line.count(u','), 14);
    const QTemporaryDir folder;
    QVERIFY(heat.savePng(folder.filePath(u"sweep.png"_s)));
    QVERIFY(heat.saveSvg(folder.filePath(u"sweep.svg"_s)));
    const QImage picture(folder.filePath(u"sweep.png"_s));
    QVERIFY(picture.width() > 400 && picture.height() > 100);
}

void TestSweepPanel::newDatasetForgetsTheSweep()
{
    Window window;
    QVERIFY(window.run());
    const auto dataset = test::syntheticDataset({.seed = 2});
    window.state.setDataset(dataset, test::syntheticPrices(*dataset), {});
    QVERIFY(!window.state.sweep());
    QVERIFY(!window.table()->isVisible());
}

QTEST_MAIN(TestSweepPanel)
#include "tst_sweeppanel.moc"
