// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/dialogs/filedialog.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace metallm;
using test::WindowFixture;

class TestMainWindowQuit : public QObject {
    Q_OBJECT

private slots:
    void leavesInTheMiddleOfAnImport()
    {
        WindowFixture fixture;
        const QString data = fixture.writeTidy(u"large"_s, 60000);
        const QString study = fixture.path(u"large.metallm"_s);
        ui::filedialog::setNextFileName(study);
        fixture.trigger("actionNewStudy");
        QTRY_VERIFY(fixture.workbench->study.isOpen() && !fixture.workbench->study.isBusy());

        QSignalSpy progressed(&fixture.workbench->study, &ui::StudyController::progressed);
        ui::filedialog::setNextFileName(data);
        fixture.trigger("actionImportFolder");
        QVERIFY(fixture.confirmImport());
        QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, 20000);
        QElapsedTimer timer;
        timer.start();
        fixture.reopen(); // closes, and joins the worker
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));

        fixture.workbench->study.openStudy(study);
        QTRY_VERIFY(fixture.workbench->study.isOpen());
        QVERIFY(fixture.workbench->study.contents().datasets.empty());
    }

    void cancelLeavesTheStudyAsItWas()
    {
        WindowFixture fixture;
        ui::filedialog::setNextFileName(fixture.path(u"own.metallm"_s));
        QSignalSpy progressed(&fixture.workbench->study, &ui::StudyController::progressed);
        fixture.trigger("actionNewStudy");
        QTRY_VERIFY(fixture.workbench->study.isOpen() && !fixture.workbench->study.isBusy());
        ui::filedialog::setNextFileName(fixture.writeTidy(u"large"_s, 60000));
        fixture.trigger("actionImportFolder");
        QVERIFY(fixture.confirmImport());
        QTRY_VERIFY_WITH_TIMEOUT(progressed.count() > 0, 20000);
        QVERIFY(fixture.action("actionCancel")->isEnabled());
        fixture.trigger("actionCancel");
        QVERIFY(!fixture.workbench->study.isBusy());
        QVERIFY(!fixture.action("actionCancel")->isEnabled());
        QVERIFY(fixture.workbench->study.contents().datasets.empty());
    }
};

QTEST_MAIN(TestMainWindowQuit)
#include "tst_mainwindow_quit.moc"
