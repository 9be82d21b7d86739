// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embed/endpointembedder.h"
#include "tests/support/askbench.h"
#include "tests/support/snapshots.h"
#include "ui/models/askedmodels.h"
#include "ui/panels/choicebox.h"
#include "ui/panels/neighbourlinks.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::longWait;
using Bench = test::AskBench;
using Stage = AskController::Stage;

namespace {

/// What core says of the text, by itself.
analysis::Advice adviceOf(const Bench& bench, const std::string& text)
{
    const auto embedder = embed::embedderOf(*bench.state.dataset(), {}, {});
    const auto context = embedder->embedder->embed(text, {});
    const auto& snapshot = bench.state.snapshot();
    const auto adviser = analysis::Adviser::of(snapshot->analysis, snapshot->run->costWeight, {});
    return *(*adviser)->advise({.context = *context}, {});
}

} // namespace

class TestAskPanel : public QObject {
    Q_OBJECT

private slots:
    void ranksTheModelsAsCoreDoes()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        QVERIFY(!bench.showsAnswer());
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QVERIFY(bench.showsAnswer());
        const auto advice = adviceOf(bench, "A question about subject 2");
        const auto expected = analysis::ranked(advice, 4, 0.2);
        QCOMPARE(bench.models().rowCount(), 4);
        for (int row = 0; row < 4; ++row) {
            const auto& model = expected[static_cast<std::size_t>(row)];
            QCOMPARE(bench.models().ranking()[static_cast<std::size_t>(row)].arm, model.arm);
            const auto figure = [&](int column) {
                return bench.models().index(row, column).data(TableModel::SortRole).toDouble();
            };
            QVERIFY(std::abs(figure(AskedModels::Score) - model.reason.predictedScore) < 1e-9);
            QVERIFY(std::abs(figure(AskedModels::Bonus) - model.reason.bonus) < 1e-9);
            QVERIFY(std::abs(figure(AskedModels::Cost) - model.costUsd) < 1e-12);
            QVERIFY(std::abs(figure(AskedModels::Value) - model.reason.value()) < 1e-9);
        }
        const auto chosen = static_cast<std::size_t>(expected.front().arm);
        QVERIFY(bench.verdict().contains(
            QString::fromStdString(bench.state.dataset()->models[chosen].name)));
    }

    void theCostWeightReordersAtOnceWhereTheIntervalsSaySo()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        const QSignalSpy answers(&bench.ask, &AskController::answered);
        const auto ranking = bench.models().ranking();
        int moved = 0;
        for (const auto& model : ranking)
            for (const auto& range : model.chosenOver) {
                const double inside =
                    std::isinf(range.to) ? range.from + 1 : (range.from + range.to) / 2;
                bench.setCostWeight(inside); // and no wait
                QCOMPARE(bench.models().ranking().front().arm, model.arm);
                QVERIFY(bench.models().ranking().front().chosen);
                ++moved;
            }
        QVERIFY(moved >= 2); // of one model alone nothing would move
        QTRY_VERIFY(bench.isAnalysed());
        QVERIFY(bench.hasAnswered());
        QCOMPARE(answers.count(), 0); // nothing was asked again
    }

    void answersTheLastOfManyTexts()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        QSignalSpy answers(&bench.ask, &AskController::answered);
        for (const char* text : {"Question", "Question 1", "Question 12 about"})
            bench.type(QString::fromLatin1(text));
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QCOMPARE(answers.count(), 1);
        QCOMPARE(bench.ask.answer()->question.text, "Question 12 about");
        bench.type({});
        QVERIFY(!bench.showsAnswer());
        QCOMPARE(bench.ask.stage(), Stage::NoText);
    }

    void aTextTakenBackIsAnsweredAgain()
    {
        Bench bench("linucb", sim::Mode::Online);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"Question 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        bench.type(u"Question 12"_s);
        bench.type(u"Question 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QCOMPARE(bench.ask.answer()->question.text, "Question 1");
    }

    void aKnownTextIsLikeItself()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        const auto query = bench.state.snapshot()->analysis->experiment->train.front();
        bench.type(
            QString::fromStdString(bench.state.dataset()->texts[static_cast<std::size_t>(query)]));
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QVERIFY(std::abs(bench.ask.answer()->neighbours.front().similarity - 1) < 1e-5);
    }

    void aNeighbourOpensInTheInspector()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 1"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        const QSignalSpy asked(&bench.panel, &AskPanel::inspectionRequested);
        const auto near = bench.ask.answer()->neighbours.front().query;
        emit bench.find<NeighbourLinks>("askNeighbours")->linkActivated(QString::number(near));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(bench.state.view().selectedQuery, std::optional(near));
    }

    void aRunThatLearnsIsAskedAsItEnded()
    {
        Bench bench("linucb", sim::Mode::Hybrid);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QVERIFY(bench.find<QLabel>("askNotes")->text().contains(u"at the end of the run"_s));
        const auto before = bench.ask.answer();
        bench.setCostWeight(1.5);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.isAnalysed() && bench.hasAnswered() && bench.ask.answer() != before, longWait);
        const auto expected = adviceOf(bench, "A question about subject 2");
        QCOMPARE(bench.ask.answer()->advice.lines.intercepts, expected.lines.intercepts);
    }

    void anotherRunHidesTheAnswerUntilItIsReady()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        int prepared = 0;
        connect(&bench.ask, &AskController::stageChanged, this, [&] {
            if (bench.ask.stage() != Stage::Preparing)
                return;
            ++prepared;
            QVERIFY(!bench.ask.answer());
            QVERIFY(!bench.showsAnswer());
        });
        sim::Parameters parameters = bench.state.parameters();
        parameters.alpha = 0.5;
        bench.state.setParameters(parameters);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed() && bench.hasAnswered(), longWait);
        QCOMPARE(prepared, 1);
        QCOMPARE(bench.ask.answer()->snapshot, bench.state.snapshot());
    }

    void anotherDataSetIsAskedAnew()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        const auto other = test::embedded(3);
        bench.state.setDataset(other, test::syntheticPrices(*other), bench.state.parameters());
        QVERIFY(!bench.ask.answer() && !bench.showsAnswer());
        QCOMPARE(bench.ask.stage(), Stage::NoRun);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed() && bench.hasAnswered(), longWait);
        QCOMPARE(bench.ask.answer()->experiment().dataset, other);
        QCOMPARE(bench.models().rowCount(), 3);
        // Also while everything is still on its way.
        bench.type(u"A question about subject 1"_s);
        bench.state.setDataset(nullptr, {}, {});
        QVERIFY(!bench.ask.answer());
        const auto first = test::embedded();
        bench.state.setDataset(first, test::syntheticPrices(*first), bench.state.parameters());
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed() && bench.hasAnswered(), longWait);
        QCOMPARE(bench.ask.answer()->experiment().dataset, first);
        QCOMPARE(bench.ask.answer()->question.text, "A question about subject 1");
    }

    void aFormerRunIsFreedByAWorker()
    {
        std::atomic<QThread*> freedOn = nullptr;
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        const SnapshotPtr snapshot = bench.state.snapshot();
        bench.state.setSnapshot(test::watched(*snapshot, freedOn));
        QCOMPARE(bench.ask.stage(), Stage::Answered); // of a frozen policy
        bench.state.setSnapshot(snapshot);
        QTRY_VERIFY(freedOn != nullptr);
        QVERIFY(freedOn != QThread::currentThread());
    }

    void theBonusHasAColumnWhereThereIsOne()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        const auto* table = bench.find<QTableView>("askModels");
        QVERIFY(!table->isColumnHidden(AskedModels::Bonus)); // alpha is 0.1
        const auto before = bench.ask.answer();
        sim::Parameters parameters = bench.state.parameters();
        parameters.alpha = 0;
        bench.state.setParameters(parameters);
        QTRY_VERIFY_WITH_TIMEOUT(
            bench.isAnalysed() && bench.hasAnswered() && bench.ask.answer() != before, longWait);
        QVERIFY(table->isColumnHidden(AskedModels::Bonus));
    }

    void saysWhatPoliciesWithoutFiguresWouldDo_data()
    {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("words");
        QTest::newRow("oracle") << u"oracle"_s << u"a new query has none"_s;
        QTest::newRow("random") << u"random"_s << u"draws the model"_s;
        QTest::newRow("softmax") << u"softmax"_s << u"most often the first"_s;
        QTest::newRow("cheapest") << u"cheapest"_s << u"model-1, whatever the cost weight"_s;
        QTest::newRow("cascade") << u"cascade"_s << u"model-"_s;
    }

    void saysWhatPoliciesWithoutFiguresWouldDo()
    {
        QFETCH(QString, policy);
        QFETCH(QString, words);
        Bench bench(policy.toStdString());
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        QVERIFY2(bench.verdict().contains(words), qPrintable(bench.verdict()));
        const QAbstractItemModelTester tester(bench.find<QTableView>("askModels")->model(),
            QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void asksForTheDomainWhereThePolicyLooksAtIt()
    {
        Bench bench("domain-table");
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        auto* domain = bench.find<ChoiceBox>("askDomain");
        QTRY_VERIFY(!domain->isHidden());
        QCOMPARE(domain->count(), 3);
        domain->setCurrentIndex(1);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        const auto first = bench.ask.answer();
        QCOMPARE(first->question.domain, std::optional(0));
        domain->setCurrentIndex(2);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered() && bench.ask.answer() != first, longWait);
        QVERIFY(bench.ask.answer()->advice.lines.intercepts != first->advice.lines.intercepts);
    }

    void saysWhatToDoWithoutContexts()
    {
        Bench bench("linucb", sim::Mode::Offline, test::syntheticDataset({.dimension = 0}));
        QCOMPARE(bench.ask.stage(), Stage::NoContexts);
        QVERIFY(bench.empty().contains(u"Embed its texts"_s));
        const QSignalSpy asked(&bench.panel, &AskPanel::embedRequested);
        bench.find<QPushButton>("askEmbed")->click();
        QCOMPARE(asked.count(), 1);

        auto textless = std::make_shared<data::Dataset>(*test::syntheticDataset({.dimension = 0}));
        textless->texts.assign(textless->texts.size(), {});
        bench.state.setDataset(textless, test::syntheticPrices(*textless), {});
        QVERIFY(bench.empty().contains(u"neither texts nor contexts"_s));
    }

    void theModelIsOneForEveryState()
    {
        AskedModels model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        model.setAnswer(bench.ask.answer(), 0.2);
        QCOMPARE(model.rowCount(), 4);
        model.setCostWeight(3);
        model.retranslate();
        QCOMPARE(
            model.ranking().front().arm, analysis::ranked(bench.ask.answer()->advice, 4, 3)[0].arm);
        model.setAnswer(nullptr, 0);
        QCOMPARE(model.rowCount(), 0);
    }

    void whatThePolicyDoesNotKnowIsADash()
    {
        Bench bench;
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
        auto answer = std::make_shared<AskAnswer>(*bench.ask.answer());
        const int arm = analysis::ranked(answer->advice, 4, 0.2)[1].arm; // not the one chosen
        answer->advice.lines.slopes(0, arm) = data::missing;
        AskedModels model;
        model.setAnswer(answer, 0.2);
        QCOMPARE(model.ranking().back().arm, arm);
        for (const int column : {AskedModels::Cost, AskedModels::Value}) {
            QCOMPARE(model.index(3, column).data().toString(), u"–"_s);
            QVERIFY(!model.index(3, column).data(TableModel::SortRole).isValid());
        }
        QVERIFY(!model.index(3, AskedModels::Value).data(AskedModels::BarRole).isValid());
        QVERIFY(model.index(3, AskedModels::Score).data(TableModel::SortRole).isValid());
    }

    void nothingIsDoneWhileNobodyLooks()
    {
        Bench bench;
        bench.ask.setWanted(false);
        QTRY_VERIFY_WITH_TIMEOUT(bench.isAnalysed(), longWait);
        bench.type(u"A question about subject 2"_s);
        QTest::qWait(500);
        QVERIFY(!bench.ask.isBusy());
        QVERIFY(!bench.ask.answer());
        bench.ask.setWanted(true);
        QTRY_VERIFY_WITH_TIMEOUT(bench.hasAnswered(), longWait);
    }
};

QTEST_MAIN(TestAskPanel)
#include "tst_askpanel.moc"
