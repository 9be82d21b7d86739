// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/sample.h"
#include "core/store/study.h"
#include "tests/support/syntheticdata.h"
#include "ui/state/studycontroller.h"
#include "ui/state/sweepcontroller.h"
#include "ui/state/sweepmemory.h"
#include "ui/state/workbenchstate.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace metallm;
using namespace metallm::ui;
using namespace Qt::StringLiterals;

class TestSweepMemory : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_file = m_folder.filePath(u"study.metallm"_s);
        auto study = store::Study::open(m_file.toStdString());
        QVERIFY(study && sample::createSample(*study, {}));
    }

    void aSecondSweepPlaysNothingAgain()
    {
        QCOMPARE(playedByASweep(), 3);
        QCOMPARE(playedByASweep(), 0); // another window, the same study
    }

    void withoutAStudyNothingIsRemembered()
    {
        QVERIFY(!openSweepMemory(m_folder.path(), "any")); // a folder
    }

private:
    /// Opens the study as a window does, sweeps three cost weights, and tells how many were played.
    std::int64_t playedByASweep() const
    {
        WorkbenchState state;
        StudyController study(state);
        SweepController sweep(state);
        rememberSweeps(sweep, study, state);
        QSignalSpy loaded(&state, &WorkbenchState::datasetChanged);
        QSignalSpy swept(&state, &WorkbenchState::sweepChanged);
        study.openStudy(m_file);
        if (!loaded.wait(20000))
            return -1;
        sim::Parameters parameters = state.parameters();
        parameters.policy = "cheapest"; // quick: contexts play no part
        state.setParameters(parameters);
        sweep.run({{"cost-weight", {0, 0.5, 1}}}, 1);
        return swept.wait(20000) ? state.sweep()->result->played : -1;
    }

    QTemporaryDir m_folder;
    QString m_file;
};

QTEST_MAIN(TestSweepMemory)
#include "tst_sweepmemory.moc"
