// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sim/analysis.h"
#include "tests/support/syntheticdata.h"
#include "ui/charts/valuebars.h"
#include "ui/models/inspectedmodels.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/state/analysiscontroller.h"
#include "ui/state/inspector.h"
#include "ui/state/learningcontroller.h"
#include "ui/state/workbenchstate.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

namespace {

/// A state with a data set, analysed by the controller as in the window.
struct Bench {
    WorkbenchState state;
    AnalysisController analysis{state};
    LearningController learning{state};
    Inspector inspector{state, learning};

    explicit Bench(sim::Mode mode = sim::Mode::Offline)
    {
        const auto dataset = test::syntheticDataset({.missingShare = 0.2});
        sim::Parameters parameters;
        parameters.mode = mode;
        parameters.costWeight = 0.2;
        state.setDataset(dataset, test::syntheticPrices(*dataset), parameters);
    }

    bool isAnalysed() const { return state.snapshot() && !state.isStale(); }
    const sim::Experiment& experiment() const { return *state.snapshot()->analysis->experiment; }
    void select(std::int32_t query)
    {
        ViewState view = state.view();
        view.selectedQuery = query;
        state.setView(view);
    }
    bool shows(std::int32_t query) const
    {
        return inspector.inspection() && inspector.inspection()->query == query;
    }
};

QString textOf(const QWidget& panel, const QString& name)
{
    const auto* label = panel.findChild<QLabel*>(name);
    return label && !label->isHidden() ? label->text() : QString();
}

} // namespace

class TestInspector : public QObject {
    Q_OBJECT

private slots:
    void followsTheSelectedQuery()
    {
        Bench bench;
        QTRY_VERIFY(bench.isAnalysed());
        QVERIFY(!bench.inspector.inspection());
        const std::int32_t query = bench.experiment().eval[7];
        bench.select(query);
        QTRY_VERIFY(bench.shows(query));
        const Inspection& inspection = *bench.inspector.inspection();
        QCOMPARE(inspection.step, std::optional<std::int32_t>(7));
        QCOMPARE(inspection.explanation->chosen, bench.state.snapshot()->run->arms[7]);
        QCOMPARE(inspection.neighbours.size(), 5U);
    }

    void followsTheCostWeight()
    {
        Bench bench;
        QTRY_VERIFY(bench.isAnalysed());
        bench.select(bench.experiment().eval[3]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[3]));
        sim::Parameters parameters = bench.state.parameters();
        parameters.costWeight = 1.5;
        bench.state.setParameters(parameters);
        QTRY_COMPARE(bench.inspector.inspection()->explanation->costWeight, 1.5);
        QCOMPARE(bench.inspector.inspection()->explanation->chosen,
            bench.state.snapshot()->run->arms[3]);
    }

    void showsWhyAndWhere()
    {
        Bench bench;
        InspectorPanel panel(bench.state);
        connect(&bench.inspector, &Inspector::inspected, &panel, &InspectorPanel::setInspection);
        QVERIFY(!textOf(panel, u"inspectorEmpty"_s).isEmpty());
        QTRY_VERIFY(bench.isAnalysed());
        bench.select(bench.experiment().eval[0]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[0]));
        QVERIFY(textOf(panel, u"inspectorEmpty"_s).isEmpty());
        QVERIFY(!textOf(panel, u"inspectedRange"_s).isEmpty());
        QVERIFY(!panel.findChild<ValueBars*>()->isHidden());
        QVERIFY(textOf(panel, u"inspectedWhyNot"_s).isEmpty());
    }

    void opensANeighbourByItsLink()
    {
        Bench bench;
        InspectorPanel panel(bench.state);
        connect(&bench.inspector, &Inspector::inspected, &panel, &InspectorPanel::setInspection);
        QTRY_VERIFY(bench.isAnalysed());
        bench.select(bench.experiment().eval[0]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[0]));
        const std::int32_t near = bench.inspector.inspection()->neighbours.front().query;
        auto* links = panel.findChild<QLabel*>(u"inspectedNeighbours"_s);
        emit links->linkActivated(QString::number(near));
        QTRY_VERIFY(bench.shows(near));
        QVERIFY(!bench.inspector.inspection()->step); // it trained: it has no choice to explain
        QVERIFY(!textOf(panel, u"inspectedWhyNot"_s).isEmpty());
        QVERIFY(panel.findChild<ValueBars*>()->isHidden());
    }

    void explainsARouterThatLearnsAsItStood()
    {
        Bench bench(sim::Mode::Online);
        InspectorPanel panel(bench.state);
        connect(&bench.inspector, &Inspector::inspected, &panel, &InspectorPanel::setInspection);
        QTRY_VERIFY(bench.isAnalysed());
        bench.select(bench.experiment().eval[0]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[0]));
        QTRY_VERIFY(bench.inspector.inspection()->explanation); // once the run is recorded
        const auto step = static_cast<std::size_t>(bench.experiment().eval.size() / 2);
        bench.select(bench.experiment().eval[step]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[step]));
        const auto expected = bench.learning.record()->replay->choiceAt(step, {});
        const auto& why = *bench.inspector.inspection()->explanation;
        QCOMPARE(why.chosen, bench.state.snapshot()->run->arms[step]);
        for (std::size_t arm = 0; arm < why.arms.size(); ++arm) {
            QCOMPARE(why.arms[arm].predictedScore, expected->beliefs[arm].score);
            QCOMPARE(why.arms[arm].costTerm, expected->costWeight * expected->costs[arm]);
        }
        QVERIFY(!panel.findChild<ValueBars*>()->isHidden());
        QVERIFY(textOf(panel, u"inspectedWhyNot"_s).contains(QString::number(step + 1)));
    }

    void listsWhatEveryModelMadeOfIt()
    {
        Bench bench;
        InspectedModels model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 0);
        QTRY_VERIFY(bench.isAnalysed());
        const auto& scores = bench.state.dataset()->scores;
        const auto missing = std::ranges::find_if(bench.experiment().eval,
            [&](std::int32_t query) { return std::isnan(scores(query, 0)); });
        QVERIFY(missing != bench.experiment().eval.end());
        bench.select(*missing);
        QTRY_VERIFY(bench.shows(*missing));
        model.setInspection(bench.inspector.inspection());
        QCOMPARE(model.rowCount(), bench.experiment().armCount());
        QCOMPARE(model.index(0, InspectedModels::Score).data().toString(), u"–"_s);
        QVERIFY(!model.index(0, InspectedModels::Score).data(TableModel::SortRole).isValid());
    }

    void marksTheChosenModelAndTheBestOne()
    {
        Bench bench;
        InspectorPanel panel(bench.state);
        connect(&bench.inspector, &Inspector::inspected, &panel, &InspectorPanel::setInspection);
        QTRY_VERIFY(bench.isAnalysed());
        const sim::RunResult& oracle = *bench.state.snapshot()->oracle;
        const auto& arms = bench.state.snapshot()->run->arms;
        const auto differs = std::ranges::mismatch(arms, oracle.arms).in1 - arms.begin();
        const auto step = static_cast<std::size_t>(differs);
        QVERIFY(step < arms.size());
        bench.select(bench.experiment().eval[step]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[step]));
        const auto* models = panel.findChild<QTableView*>(u"inspectedModels"_s)->model();
        for (int arm = 0; arm < models->rowCount(); ++arm) {
            const QModelIndex mark = models->index(arm, InspectedModels::Mark);
            QCOMPARE(
                mark.data().toString().contains(InspectedModels::chosenMark()), arm == arms[step]);
            QCOMPARE(mark.data().toString().contains(InspectedModels::bestMark()),
                arm == oracle.arms[step]);
            QCOMPARE(mark.data(Qt::AccessibleTextRole).toString().contains(u"best here"_s),
                arm == oracle.arms[step]);
        }
        const QString verdict = textOf(panel, u"inspectedVerdict"_s);
        QVERIFY2(verdict.contains(u"chosen: model-%1"_s.arg(arms[step] + 1)), qPrintable(verdict));
        QVERIFY2(verdict.contains(u"best here: model-%1"_s.arg(oracle.arms[step] + 1)),
            qPrintable(verdict));
        QVERIFY(verdict.contains(u"Lost by the choice"_s));
        std::size_t right = 0;
        while (arms[right] != oracle.arms[right])
            ++right;
        bench.select(bench.experiment().eval[right]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[right]));
        QVERIFY(textOf(panel, u"inspectedVerdict"_s).contains(u"chosen, and best here"_s));
    }

    void keepsRoomForNamesWhereItIsNarrow()
    {
        Bench bench;
        InspectorPanel panel(bench.state);
        connect(&bench.inspector, &Inspector::inspected, &panel, &InspectorPanel::setInspection);
        panel.setVisible(true);
        QTRY_VERIFY(bench.isAnalysed());
        bench.select(bench.experiment().eval[0]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[0]));
        const auto* table = panel.findChild<QTableView*>(u"inspectedModels"_s);
        for (const int width : {panel.minimumWidth(), 350, 480}) {
            panel.resize(width, 700);
            QTRY_VERIFY2(table->columnWidth(InspectedModels::Model) >= 70,
                qPrintable(QString::number(width)));
            QCOMPARE(table->isColumnHidden(InspectedModels::Tokens), width < 340);
            bench.select(bench.experiment().eval[width % 7]); // another query is no wider
            QTRY_VERIFY(bench.shows(bench.experiment().eval[width % 7]));
            QCOMPARE(table->isColumnHidden(InspectedModels::Tokens), width < 340);
            QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
        }
    }

    void keepsTheLinesOfTextAndLabel()
    {
        auto dataset = std::make_shared<data::Dataset>(*test::syntheticDataset({}));
        QString longText;
        for (int line = 0; line < 200; ++line)
            longText += u"line %1 <b>bold</b>\n"_s.arg(line);
        dataset->texts.assign(dataset->texts.size(), longText.toStdString());
        dataset->labels.assign(dataset->texts.size(), "one\n  two");
        Bench bench;
        bench.state.setDataset(dataset, test::syntheticPrices(*dataset), bench.state.parameters());
        InspectorPanel panel(bench.state);
        panel.resize(300, 700);
        panel.setVisible(true);
        connect(&bench.inspector, &Inspector::inspected, &panel, &InspectorPanel::setInspection);
        QTRY_VERIFY(bench.isAnalysed());
        bench.select(bench.experiment().eval[0]);
        QTRY_VERIFY(bench.shows(bench.experiment().eval[0]));
        auto* text = panel.findChild<QPlainTextEdit*>(u"inspectedText"_s);
        QCOMPARE(text->toPlainText(), longText); // as it is: no markup
        QTRY_VERIFY(text->verticalScrollBar()->maximum() > 0);
        QVERIFY(text->height() < panel.height() / 2);
        QVERIFY(text->isReadOnly());
        auto* label = panel.findChild<QPlainTextEdit*>(u"inspectedLabel"_s);
        QVERIFY(label->toPlainText().endsWith(u"one\n  two"_s));
        QCOMPARE(label->verticalScrollBar()->maximum(), 0); // short: all of it is seen
        QTest::keyClick(text, Qt::Key_Tab);
        QVERIFY(!text->hasFocus()); // no trap for the keyboard
    }
};

QTEST_MAIN(TestInspector)
#include "tst_inspector.moc"
