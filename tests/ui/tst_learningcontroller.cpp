// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/snapshots.h"
#include "ui/charts/uncertaintychart.h"
#include "ui/panels/inspectorpanel.h"
#include "ui/panels/learningpanel.h"
#include "ui/shell/actions.h"
#include "ui/state/inspector.h"
#include "ui/state/parametereditor.h"
#include "ui/state/workbenchstate.h"
#include "ui/util/elidedlabel.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;

namespace {

SnapshotPtr onlineRun()
{
    sim::Parameters parameters;
    parameters.mode = sim::Mode::Online;
    return test::analysed(test::syntheticDataset(), parameters);
}

/// The same run, but as its pacing cannot play it once more.
SnapshotPtr withoutBounds(const ResultSnapshot& snapshot)
{
    auto experiment = std::make_shared<sim::Experiment>(*snapshot.analysis->experiment);
    experiment->parameters.pacing = "knapsack";
    experiment->parameters.pacingSettings = {{"lower", "2"}, {"upper", "1"}};
    auto analysis = std::make_shared<sim::Analysis>(*snapshot.analysis);
    analysis->experiment = experiment;
    ResultSnapshot broken = snapshot;
    broken.analysis = analysis;
    broken.run = std::make_shared<const sim::RunResult>(*snapshot.run);
    return std::make_shared<const ResultSnapshot>(broken);
}

/// The panel over a state of its own, without a window.
struct Bench {
    WorkbenchState state;
    ParameterEditor editor{state};
    LearningController learning{state};
    QWidget window; // of the actions
    Actions actions{&window};
    LearningPanel panel{{state, editor, learning, actions}, nullptr};
    QSignalSpy failures{&learning, &LearningController::failed};

    Bench() { learning.setWatched(true); }
    QString status() const
    {
        return panel.findChild<ElidedLabel*>(u"learningStatus"_s)->fullText();
    }
};

} // namespace

class TestLearningController : public QObject {
    Q_OBJECT

private slots:
    void tellsWhyARunCannotBeWatched()
    {
        Bench bench;
        const SnapshotPtr whole = onlineRun();
        const SnapshotPtr broken = withoutBounds(*whole);
        bench.state.setSnapshot(broken);
        QTRY_COMPARE(bench.failures.count(), 1);
        QVERIFY2(bench.status().contains(u"no bounds"_s), qPrintable(bench.status()));
        bench.panel.uncertainty().resize(400, 200);
        const QImage told = bench.panel.uncertainty().grab().toImage();
        bench.panel.uncertainty().setUnwatchable(false);
        QVERIFY(bench.panel.uncertainty().grab().toImage() != told);
        bench.learning.setWatched(true); // it is not tried again
        QVERIFY(!bench.learning.isBusy());
    }

    void theInspectorTellsItToo()
    {
        Bench bench;
        Inspector inspector(bench.state, bench.learning);
        InspectorPanel panel(bench.state);
        connect(&inspector, &Inspector::inspected, &panel, &InspectorPanel::setInspection);
        const SnapshotPtr whole = onlineRun();
        ViewState view = bench.state.view();
        view.selectedQuery = whole->run->experiment->eval.front();
        bench.state.setView(view);
        bench.state.setSnapshot(withoutBounds(*whole));
        const auto* why = panel.findChild<QLabel*>(u"inspectedWhyNot"_s);
        QTRY_VERIFY2(why->text().contains(u"no bounds"_s), qPrintable(why->text()));
    }

    void anotherRunIsAnotherTry()
    {
        Bench bench;
        const SnapshotPtr whole = onlineRun();
        const SnapshotPtr broken = withoutBounds(*whole);
        bench.state.setSnapshot(broken);
        QTRY_COMPARE(bench.failures.count(), 1);
        bench.state.setSnapshot(whole);
        QVERIFY(!bench.learning.failure());
        QTRY_VERIFY(bench.learning.record());
        QVERIFY(bench.status().startsWith(u"Whole run"_s));
        bench.state.setSnapshot(broken);
        QTRY_COMPARE(bench.failures.count(), 2);
    }

    void aRecordIsFreedByAWorker()
    {
        std::atomic<QThread*> freedOn = nullptr;
        WorkbenchState state;
        LearningController learning(state);
        learning.setWatched(true);
        state.setSnapshot(test::watched(*onlineRun(), freedOn));
        QTRY_VERIFY(learning.record());
        state.setSnapshot(nullptr);
        QVERIFY(!learning.record() && !learning.moment());
        QTRY_VERIFY(freedOn != nullptr);
        QVERIFY(freedOn != QThread::currentThread());
    }
};

QTEST_MAIN(TestLearningController)
#include "tst_learningcontroller.moc"
