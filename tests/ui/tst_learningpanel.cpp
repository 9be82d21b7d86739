// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/charts/figurestrip.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/rewardchart.h"
#include "ui/charts/selectionchart.h"
#include "ui/charts/sofarmark.h"
#include "ui/charts/timecursor.h"
#include "ui/charts/uncertaintychart.h"
#include "ui/charts/valuebars.h"
#include "ui/models/learningmodel.h"
#include "ui/panels/timescrubber.h"
#include "ui/util/elidedlabel.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::AnsweredWindow;

namespace {

/// The window over a run that learns, with the panel in front.
struct Scene : AnsweredWindow {
    explicit Scene(const std::string& policy = "linucb", sim::Mode mode = sim::Mode::Online)
        : AnsweredWindow({.queries = 800})
    {
        window->panels().reveal(PanelId::Learning);
        change([&](sim::Parameters& parameters) {
            parameters.policy = policy;
            parameters.mode = mode;
            parameters.alpha = 0.3;
        });
    }

    LearningController& learning() const { return workbench->learning; }
    bool isRecorded() const
    {
        return QTest::qWaitFor([this] { return learning().record() != nullptr; }, 20000);
    }
    bool isAt(std::int64_t step) const
    {
        return QTest::qWaitFor([&] {
            const MomentPtr& moment = learning().moment();
            return learning().step() == step && moment
                && moment->step == static_cast<std::size_t>(step) && moment->choice;
        });
    }
    TimeScrubber* scrubber() const { return find<TimeScrubber>("timeScrubber"); }
    QTableView* table() const { return find<QTableView>("learningTable"); }
    QString status() const { return find<ElidedLabel>("learningStatus")->fullText(); }
    QString position() const { return find<QLabel>("learningPosition")->text(); }
    void press(const char* button) const
    {
        QTest::mouseClick(find<QToolButton>(button), Qt::LeftButton);
    }
    const sim::Experiment& experiment() const
    {
        return *workbench->state.snapshot()->analysis->experiment;
    }
    template<typename Chart>
    TimeCursor* cursorOf() const
    {
        return chart<Chart>()->template findChild<TimeCursor*>();
    }
    double cell(int row, int column) const
    {
        return table()->model()->index(row, column).data(TableModel::SortRole).toDouble();
    }
};

} // namespace

class TestLearningPanel : public QObject {
    Q_OBJECT

private slots:
    void aFrozenRunOffersToLearn()
    {
        Scene scene("linucb", sim::Mode::Offline);
        auto* learn = scene.find<QPushButton>("makeItLearn");
        QVERIFY(learn->isVisible());
        QVERIFY(!scene.find<QLabel>("learningHint")->text().isEmpty());
        QVERIFY(!scene.action("actionPlayRun")->isEnabled());
        QTest::mouseClick(learn, Qt::LeftButton);
        QVERIFY(scene.waitForResult());
        QCOMPARE(scene.workbench->state.parameters().mode, sim::Mode::Online);
        QVERIFY(!learn->isVisible());
        QVERIFY(scene.action("actionPlayRun")->isEnabled());
        scene.trigger("actionUndo"); // as any other change of the parameters
        QCOMPARE(scene.workbench->state.parameters().mode, sim::Mode::Offline);
    }

    void aPolicyThatNeverLearnsIsReplaced()
    {
        Scene scene("ridge", sim::Mode::Offline);
        QTest::mouseClick(scene.find<QPushButton>("makeItLearn"), Qt::LeftButton);
        QVERIFY(scene.waitForResult());
        QCOMPARE(scene.workbench->state.parameters().policy, std::string("linucb"));
        QVERIFY(scene.learning().canWatch());
    }

    void stepsByButtonsAndKeys()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        QVERIFY(!scene.learning().step());
        scene.press("learningFirst");
        QVERIFY(scene.isAt(0));
        scene.press("learningForward");
        QVERIFY(scene.isAt(1));
        scene.scrubber()->setFocus();
        QTest::keyClick(scene.scrubber(), Qt::Key_Right);
        QVERIFY(scene.isAt(2));
        QTest::keyClick(scene.scrubber(), Qt::Key_Left);
        QVERIFY(scene.isAt(1));
        scene.press("learningBack");
        QVERIFY(scene.isAt(0));
        scene.press("learningBack"); // there is nothing before
        QCOMPARE(scene.learning().step(), RunStep(0));
        QTest::keyClick(scene.scrubber(), Qt::Key_Escape);
        QCOMPARE(scene.learning().step(), RunStep());
        QTest::keyClick(scene.scrubber(), Qt::Key_Home);
        QCOMPARE(scene.learning().step(), RunStep(0));
        QTest::keyClick(scene.scrubber(), Qt::Key_End);
        QCOMPARE(scene.learning().step(), RunStep());
    }

    void actionsMoveIt()
    {
        Scene scene;
        scene.trigger("actionFirstStep");
        QCOMPARE(scene.learning().step(), RunStep(0));
        scene.trigger("actionStepOn");
        scene.trigger("actionStepOn");
        scene.trigger("actionStepBack");
        QCOMPARE(scene.learning().step(), RunStep(1));
        scene.trigger("actionWholeRun");
        QCOMPARE(scene.learning().step(), RunStep());
        QVERIFY(!scene.action("actionStepOn")->isEnabled());
        scene.trigger("actionPlayRun");
        QVERIFY(scene.learning().isPlaying());
        scene.trigger("actionPlayRun");
        QVERIFY(!scene.learning().isPlaying());
    }

    void playsToTheEnd()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        auto* speed = scene.find<QComboBox>("learningSpeed");
        speed->setCurrentIndex(speed->findData(1000));
        emit speed->activated(speed->currentIndex());
        QCOMPARE(scene.learning().speed(), 1000);
        QSignalSpy steps(&scene.learning(), &LearningController::stepChanged);
        QElapsedTimer timer;
        timer.start();
        scene.scrubber()->setFocus();
        QTest::keyClick(scene.scrubber(), Qt::Key_Space);
        QVERIFY(scene.learning().isPlaying());
        QTRY_VERIFY(!scene.learning().isPlaying());
        QVERIFY(timer.elapsed() >= scene.learning().steps()); // 1 ms a query, no faster
        QVERIFY(steps.count() >= 3);
        QCOMPARE(scene.learning().step(), RunStep());
        QCOMPARE(scene.position(), u"whole run"_s);
    }

    void theButtonsAreTheWindowsActions()
    {
        const Scene scene;
        QVERIFY(scene.isRecorded());
        const std::pair<const char*, const char*> pairs[]{{"learningFirst", "actionFirstStep"},
            {"learningBack", "actionStepBack"}, {"learningPlay", "actionPlayRun"},
            {"learningForward", "actionStepOn"}, {"learningWhole", "actionWholeRun"}};
        for (const auto& [button, action] : pairs) {
            QCOMPARE(scene.find<QToolButton>(button)->defaultAction(), scene.action(action));
            QCOMPARE(scene.find<QToolButton>(button)->toolTip(), scene.action(action)->toolTip());
        }
        scene.learning().setStep(0);
        for (const char* action : {"actionFirstStep", "actionStepBack"})
            QVERIFY(!scene.action(action)->isEnabled()); // in the menu, too
        QVERIFY(scene.action("actionStepOn")->isEnabled());
    }

    void pausesWhereItIs()
    {
        Scene scene;
        scene.learning().setSpeed(100);
        scene.press("learningPlay");
        QTRY_VERIFY(scene.learning().step() > RunStep(3));
        scene.press("learningPlay");
        const RunStep step = scene.learning().step();
        QVERIFY(step);
        QTest::qWait(100);
        QCOMPARE(scene.learning().step(), step);
        const std::int32_t query = scene.experiment().eval[static_cast<std::size_t>(*step)];
        QCOMPARE(scene.workbench->state.view().selectedQuery, std::optional(query));
    }

    void showsWhatWasKnownThen()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        QAbstractItemModelTester tester(scene.table()->model());
        const std::int64_t step = scene.learning().steps() / 2;
        scene.learning().setStep(step);
        QVERIFY(scene.isAt(step));
        const auto moment =
            scene.learning().record()->replay->at(static_cast<std::size_t>(step), {});
        double plays = 0;
        for (int arm = 0; arm < scene.experiment().armCount(); ++arm) {
            const auto& known = moment->arms[static_cast<std::size_t>(arm)];
            plays += scene.cell(arm, LearningModel::Plays);
            QCOMPARE(scene.cell(arm, LearningModel::Width), known.belief.width);
            QCOMPARE(scene.cell(arm, LearningModel::Score), known.belief.score);
            QCOMPARE(scene.cell(arm, LearningModel::Weights), *known.weightNorm);
            const double bar = scene.table()
                                   ->model()
                                   ->index(arm, LearningModel::Width)
                                   .data(LearningModel::BarRole)
                                   .toDouble();
            QVERIFY(bar > 0 && bar <= 1);
        }
        QCOMPARE(plays, static_cast<double>(step));
        QVERIFY(scene.status().startsWith(u"So far"_s));
        scene.learning().setStep(std::nullopt);
        QVERIFY(scene.status().startsWith(u"Whole run"_s));
    }

    void chartsAndFiguresStandThere()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        QTest::qWait(60); // the charts take turns
        QVERIFY(!scene.cursorOf<RewardChart>()->isVisible());
        const std::int64_t step = scene.learning().steps() / 4;
        scene.learning().setStep(step);
        auto* reward = scene.chart<RewardChart>();
        const double expected = reward->plotGeometry().pixelX(static_cast<double>(step + 1));
        QCOMPARE(scene.cursorOf<RewardChart>()->position(), std::optional(expected));
        QVERIFY(scene.cursorOf<RewardChart>()->isVisible());
        QVERIFY(scene.cursorOf<SelectionChart>()->position());
        QVERIFY(scene.cursorOf<UncertaintyChart>()->position());
        const SoFar soFar = scene.learning().record()->soFar(step + 1);
        const auto* figures = scene.window->findChild<FigureStrip*>();
        auto* frontier = scene.chart<FrontierChart>();
        QVERIFY(soFar.accuracy);
        const auto& run = *scene.workbench->state.snapshot()->run;
        const SoFar whole = scene.learning().record()->soFar(std::ssize(run.arms));
        QVERIFY(whole.accuracy == run.accuracy && whole.costPer10k == run.costPer10k);
        QCOMPARE(frontier->findChild<SoFarMark*>()->position(),
            std::optional(frontier->pixelOf({*soFar.costPer10k, *soFar.accuracy})));
        const QString accuracy = figures->accuracy()->figure();
        scene.learning().setStep(std::nullopt);
        QVERIFY(!scene.cursorOf<RewardChart>()->isVisible());
        QVERIFY(accuracy != figures->accuracy()->figure());
        QVERIFY(!frontier->findChild<SoFarMark*>()->isVisible());
    }

    void theMarkOnTheFrontierCoversNoName()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        QTest::qWait(60); // the charts take turns
        auto* frontier = scene.chart<FrontierChart>();
        auto* mark = frontier->findChild<SoFarMark*>();
        int shown = 0;
        for (std::int64_t step = 3; step < scene.learning().steps(); step += 7) {
            scene.learning().setStep(step);
            const auto at = mark->position();
            if (!at)
                continue;
            const PlacedLabel label = mark->label(*at);
            shown += label.visible;
            for (const QRectF& taken : frontier->takenRects())
                QVERIFY(!label.visible || !taken.intersects(label.rect));
        }
        QVERIFY(shown > 0);
    }

    void whatComesAfterIsDimmed()
    {
        Scene scene;
        QTest::qWait(60);
        scene.learning().setStep(scene.learning().steps() / 2);
        auto* selection = scene.chart<SelectionChart>();
        const QRectF plot = selection->plotGeometry().plot;
        const auto pixelAt = [&](double share) {
            const QPoint place(int(plot.left() + share * plot.width()), int(plot.bottom() - 8));
            return selection->grab().toImage().pixelColor(place);
        };
        const QColor before = pixelAt(0.75);
        const QColor left = pixelAt(0.25);
        scene.learning().setStep(std::nullopt);
        QVERIFY(pixelAt(0.75) != before);
        QCOMPARE(pixelAt(0.25), left);
    }

    void theQueryFollowsAndIsExplained()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        const std::int64_t step = 31;
        scene.learning().setStep(step);
        const std::int32_t query = scene.experiment().eval[static_cast<std::size_t>(step)];
        QCOMPARE(scene.workbench->state.view().selectedQuery, std::optional(query));
        const auto explained = [&] {
            const auto& inspection = scene.workbench->inspector.inspection();
            return inspection && inspection->query == query && inspection->explanation;
        };
        QTRY_VERIFY(explained());
        const auto& why = *scene.workbench->inspector.inspection()->explanation;
        QCOMPARE(why.chosen, scene.workbench->state.snapshot()->run->arms[std::size_t(step)]);
        QVERIFY(why.arms[0].bonus > 0);
        QVERIFY(!scene.window->findChild<ValueBars*>()->isHidden());
    }

    void eventsAreMarked()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        scene.learning().setStep(5);
        scene.change([&](sim::Parameters& parameters) {
            const std::string model = scene.workbench->state.dataset()->models.front().name;
            parameters.scenario.events.push_back(*sim::parseEvent("t=50 price '" + model + "' x2"));
        });
        QVERIFY(!scene.learning().step()); // another run
        const double pixel = scene.scrubber()->pixelOf({50, {}});
        const QImage image = scene.scrubber()->grab().toImage();
        QCOMPARE(image.pixelColor(int(pixel), 1), Theme::of(scene.scrubber()).bad);
    }

    void movesWithinAFrame()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        std::vector<qint64> times;
        for (std::int64_t step = 0; step < scene.learning().steps(); step += 5) {
            QElapsedTimer timer;
            timer.start();
            scene.scrubber()->setValue(static_cast<int>(step));
            scene.window->repaint();
            times.push_back(timer.elapsed());
        }
        std::ranges::sort(times);
        const qint64 p95 = times[times.size() * 95 / 100];
        qInfo("95th percentile of a step: %lld ms", static_cast<long long>(p95));
        QVERIFY2(p95 <= 330, qPrintable(QString::number(p95))); // tenfold, for busy machines
    }

    void policiesSayWhatTheyDoNotHave()
    {
        Scene scene("exp4", sim::Mode::Hybrid);
        QVERIFY(scene.isRecorded());
        QCOMPARE(
            scene.table()->model()->index(0, LearningModel::Weights).data().toString(), u"–"_s);
        QCOMPARE(scene.table()->model()->index(0, LearningModel::Width).data().toString(), u"–"_s);
        QVERIFY(scene.cell(0, LearningModel::Score) > 0);
    }

    void recordsOnlyWhatIsWatched()
    {
        Scene scene;
        QVERIFY(scene.isRecorded());
        scene.window->panels().reveal(PanelId::Queries);
        scene.change([](sim::Parameters& parameters) { parameters.alpha = 0.7; });
        QVERIFY(!scene.learning().record());
        scene.window->panels().reveal(PanelId::Learning);
        QVERIFY(scene.isRecorded());
    }
};

QTEST_MAIN(TestLearningPanel)
#include "tst_learningpanel.moc"
