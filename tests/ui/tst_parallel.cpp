// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"
#include "ui/charts/parallelcoordinates.h"

#include <QSignalSpy>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

ParallelSource source(int id, double costWeight, double lambda = 1)
{
    static const auto dataset = test::syntheticDataset();
    sim::Parameters parameters;
    parameters.dataset = dataset->name;
    parameters.costWeight = costWeight;
    parameters.lambda = lambda;
    return {id, u"pin %1"_s.arg(id), parameters, test::analysed(dataset, parameters)};
}

std::optional<std::size_t> axisNamed(const ParallelTable& table, const QString& title)
{
    for (std::size_t axis = 0; axis < table.axes.size(); ++axis)
        if (table.axes[axis].title == title)
            return axis;
    return std::nullopt;
}

} // namespace

class TestParallel : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void axesAreWhatDiffersAndTheFigures()
    {
        const auto table = parallelTable({source(1, 0), source(2, 1), source(0, 4)});
        QVERIFY(axisNamed(table, u"cost weight"_s));
        QVERIFY(axisNamed(table, u"accuracy"_s) && axisNamed(table, u"cost per 10k"_s));
        QVERIFY(!axisNamed(table, u"ridge λ"_s)); // the same in all
        QVERIFY(!axisNamed(table, u"policy"_s));
        QVERIFY(axisNamed(parallelTable({source(1, 0), source(2, 0, 9)}), u"ridge λ"_s));
        const auto axis = *axisNamed(table, u"cost weight"_s);
        QCOMPARE(table.axes[axis].place(*table.lines[1].values[axis]), 0.25);
    }

    void unknownFiguresPassNoBrush()
    {
        auto unknown = source(2, 1);
        unknown.snapshot = nullptr;
        const auto table = parallelTable({source(1, 0), unknown});
        const auto axis = *axisNamed(table, u"accuracy"_s);
        QVERIFY(!table.lines[1].values[axis]);
        QVERIFY(passes(table, table.lines[1], {}));
        QVERIFY(!passes(table, table.lines[1], {{axis, Span{0, 1}}}));
        QVERIFY(passes(table, table.lines[0], {{axis, Span{0, 1}}}));
    }

    void everyPolicyIsAPlace()
    {
        auto other = source(2, 0);
        other.parameters.policy = "knn";
        const auto table = parallelTable({source(1, 0), other});
        const auto axis = *axisNamed(table, u"policy"_s);
        QCOMPARE(table.axes[axis].text(1), u"knn"_s);
    }

    void draggingBrushes()
    {
        ParallelCoordinates chart;
        chart.resize(900, 300);
        chart.setSources({source(1, 0), source(2, 1), source(3, 4), source(0, 2)});
        chart.show();
        QSignalSpy brushed(&chart, &ParallelCoordinates::brushed);
        const auto axis = *axisNamed(chart.table(), u"cost weight"_s);
        const auto at = [&](double place) { return chart.pixelOf(axis, place).toPoint(); };
        QTest::mousePress(&chart, Qt::LeftButton, {}, at(0.15));
        QTest::mouseMove(&chart, at(0.6));
        QTest::mouseRelease(&chart, Qt::LeftButton, {}, at(0.6));
        QVERIFY(!brushed.isEmpty());
        QCOMPARE(brushed.last()[0].value<std::vector<int>>(), (std::vector<int>{2}));
        QTest::mouseClick(&chart, Qt::LeftButton, {}, at(0.9)); // takes it away
        QVERIFY(chart.brushes().empty());
        QCOMPARE(brushed.last()[0].value<std::vector<int>>(), (std::vector<int>{1, 2, 3}));
    }

    void keysBrushToo()
    {
        ParallelCoordinates chart;
        chart.resize(900, 300);
        chart.setSources({source(1, 0), source(2, 4)});
        chart.show();
        chart.setFocus();
        QSignalSpy brushed(&chart, &ParallelCoordinates::brushed);
        QTest::keyClick(&chart, Qt::Key_Up); // the first axis: cost weight
        QCOMPARE(brushed.last()[0].value<std::vector<int>>(), (std::vector<int>{2}));
        QTest::keyClick(&chart, Qt::Key_Right);
        QTest::keyClick(&chart, Qt::Key_Down);
        QCOMPARE(chart.brushes().size(), std::size_t{2});
        QTest::keyClick(&chart, Qt::Key_Escape);
        QVERIFY(chart.brushes().empty());
    }

    void brushesChangeThePicture()
    {
        ParallelCoordinates chart;
        chart.resize(900, 300);
        chart.setSources({source(1, 0), source(2, 4)});
        const QImage before = chart.image();
        chart.setBrush(0, Span{0.5, 1});
        QVERIFY(chart.image() != before);
        const QStringList lines = chart.csv().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(u"pin 1,0,"_s));
    }

    void aBrushStaysWithItsQuantity()
    {
        ParallelCoordinates chart;
        chart.resize(900, 300);
        chart.setSources({source(1, 0), source(2, 4)});
        const auto before = *axisNamed(chart.table(), u"accuracy"_s);
        chart.setBrush(before, Span{0.25, 0.75});
        auto other = source(3, 2, 9);
        other.parameters.policy = "knn"; // axes of its own come before the figures
        chart.setSources({source(1, 0), source(2, 4), other});
        const auto now = *axisNamed(chart.table(), u"accuracy"_s);
        QVERIFY(now != before);
        QCOMPARE(chart.brushes().size(), std::size_t{1});
        QVERIFY(chart.brushes().contains(now));
        QVERIFY(chart.brushes().at(now) == (Span{0.25, 0.75}));
        // A brush of what does not differ any more goes, and that is told.
        const auto policy = *axisNamed(chart.table(), u"policy"_s);
        chart.setBrush(policy, Span{0.9, 1});
        QSignalSpy brushed(&chart, &ParallelCoordinates::brushed);
        chart.setSources({source(1, 0), source(2, 4)});
        QCOMPARE(chart.brushes().size(), std::size_t{1});
        QVERIFY(chart.brushes().contains(before));
        QCOMPARE(brushed.size(), 1);
    }

    void oneAnalysisIsNoPicture()
    {
        ParallelCoordinates chart;
        chart.resize(400, 200);
        chart.setSources({source(0, 1)});
        chart.grab();
        QSignalSpy brushed(&chart, &ParallelCoordinates::brushed);
        QTest::mouseClick(&chart, Qt::LeftButton);
        QTest::keyClick(&chart, Qt::Key_Up);
        QVERIFY(brushed.isEmpty());
    }
};

QTEST_MAIN(TestParallel)
#include "tst_parallel.moc"
