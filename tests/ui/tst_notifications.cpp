// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/dialogs/filedialog.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace metallm;
using namespace metallm::ui;
using test::WindowFixture;

namespace {

/// A window over the sample in a study of its own.
struct Scene : WindowFixture {
    Scene()
    {
        workbench->study.openSample(path(u"own.metallm"_s));
        ready = waitForResult(60000);
    }

    /// Told in the bar and in the log, and nothing waits for an answer.
    bool isTold(const QString& text) const
    {
        return QTest::qWaitFor(
                   [&] {
                       return !find<QWidget>("notificationBar")->isHidden()
                           && find<QLabel>("notificationText")->text().contains(text);
                   },
                   20000)
            && find<QPlainTextEdit>("logPanel")->toPlainText().contains(text)
            && !QApplication::activeModalWidget() && !QApplication::activePopupWidget();
    }

    bool ready = false;
};

void damage(const QString& file)
{
    QFile study(file);
    if (!study.open(QIODevice::WriteOnly | QIODevice::Truncate))
        qFatal("cannot write %s", qPrintable(file));
    study.write("no data base at all");
}

} // namespace

/// Trouble in the background is told where it does not stop anyone.
class TestNotifications : public QObject {
    Q_OBJECT

private slots:
    void aStudyThatWasDamagedMeanwhile()
    {
        Scene scene;
        QVERIFY(scene.ready);
        damage(scene.path(u"own.metallm"_s));
        scene.trigger("actionSavePrices");
        QVERIFY(scene.isTold(u"own.metallm"_s));
        scene.workbench->editor.proposeCostWeight(0.6); // work goes on
        QVERIFY(scene.waitForResult());
    }

    void anImportWhoseFileIsGone()
    {
        Scene scene;
        QVERIFY(scene.ready);
        scene.workbench->study.importAsAsked(
            scene.path(u"own.metallm"_s), {{scene.path(u"gone.csv"_s).toStdString()}});
        QVERIFY(scene.isTold(u"gone.csv"_s));
    }

    void aReportThatCannotBeWritten()
    {
        Scene scene;
        QVERIFY(scene.ready);
        const QString folder = scene.path(u"a-folder.html"_s);
        QVERIFY(QDir().mkpath(folder));
        filedialog::setNextFileName(folder);
        scene.trigger("actionReport");
        QVERIFY(scene.isTold(u"a-folder.html"_s));
    }

    void anAnalysisThatFails()
    {
        Scene scene;
        QVERIFY(scene.ready);
        sim::Parameters parameters = scene.workbench->state.parameters();
        parameters.lambda = -1;
        scene.workbench->editor.propose(parameters);
        QVERIFY(scene.isTold(u"lambda -1"_s));
        scene.trigger("actionUndo");
        QVERIFY(scene.waitForResult());
    }

    void theBarLeadsToTheLogAndGoes()
    {
        Scene scene;
        QVERIFY(scene.ready);
        scene.workbench->log.warn(u"something"_s);
        QVERIFY(scene.isTold(u"something"_s));
        QTest::mouseClick(scene.find<QToolButton>("notificationDetails"), Qt::LeftButton);
        QTRY_VERIFY(!scene.find<QPlainTextEdit>("logPanel")->visibleRegion().isEmpty());
        QTest::mouseClick(scene.find<QToolButton>("notificationClose"), Qt::LeftButton);
        QVERIFY(scene.find<QWidget>("notificationBar")->isHidden());
    }
};

QTEST_MAIN(TestNotifications)
#include "tst_notifications.moc"
