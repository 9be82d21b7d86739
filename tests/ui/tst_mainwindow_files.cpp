// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"
#include "tests/support/windowfixture.h"
#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/shell/notificationbar.h"

#include <QDir>
#include <QDropEvent>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace metallm;
using test::WindowFixture;

namespace {

void drop(QWidget* target, const QString& path)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(target, &event);
    QVERIFY(event.isAccepted());
}

} // namespace

class TestMainWindowFiles : public QObject {
    Q_OBJECT

private slots:
    void beginsWithTheStartPage()
    {
        const WindowFixture fixture;
        QVERIFY(fixture.find<QWidget>("startPage")->isVisible());
        QVERIFY(!fixture.find<QWidget>("panels")->isVisible());
        QVERIFY(!fixture.action("actionReport")->isEnabled());
        QVERIFY(!fixture.action("actionExportTidy")->isEnabled());
        QVERIFY(!fixture.action("actionRun")->isEnabled());
    }

    void opensTheSampleAndSaysThatItIsSimulated()
    {
        WindowFixture fixture;
        fixture.find<QPushButton>("actionOpenSampleButton")->click();
        QVERIFY(fixture.waitForResult(60000));
        QVERIFY(fixture.find<QWidget>("panels")->isVisible());
        QVERIFY(fixture.find<QLabel>("simulatedBadge")->isVisible());
        QVERIFY(fixture.find<QLabel>("statusDataset")->text().contains(u"simulated: yes"_s));
        QVERIFY(fixture.find<QLabel>("statusFrontier")->text().contains(u"exact frontier"_s));
        QVERIFY(fixture.workbench->state.dataset()->queryCount() > 1000);
    }

    void importsAFolderIntoANewStudy()
    {
        WindowFixture fixture;
        const QString study = fixture.path(u"own.metallm"_s);
        const QString data = fixture.writeTidy(u"own"_s, 80);
        // The study's name is asked for once the import is confirmed.
        QSignalSpy opened(&fixture.workbench->study, &ui::StudyController::studyOpened);
        ui::filedialog::setNextFileName(study);
        drop(fixture.window.get(), data);
        QVERIFY(fixture.confirmImport());
        QVERIFY(fixture.waitForResult());
        QCOMPARE(opened.count(), 1);
        QCOMPARE(fixture.workbench->study.file(), study);
        QCOMPARE(fixture.workbench->state.dataset()->queryCount(), 80);
        QVERIFY(!fixture.find<QLabel>("simulatedBadge")->isVisible());
        QCOMPARE(fixture.find<QLabel>("studyName")->text(), u"own"_s);
    }

    void theImportButtonTakesFilesOrAFolder()
    {
        const WindowFixture fixture;
        const auto* button = fixture.find<QToolButton>("importMenuButton");
        QCOMPARE(button->defaultAction(), fixture.action("actionImportFiles"));
        QCOMPARE(button->popupMode(), QToolButton::MenuButtonPopup);
        QAction* folder = fixture.action("actionImportFolder");
        QVERIFY(button->menu()->actions().contains(folder));
        ui::filedialog::setNextFileName(fixture.writeTidy(u"own"_s, 60));
        folder->trigger();
        QTRY_VERIFY(fixture.find<ui::ImportDialog>("importDialog"));
        QTRY_VERIFY(fixture.find<ui::ImportDialog>("importDialog")->controller().look());
    }

    void dropsAStudyToOpenIt()
    {
        WindowFixture fixture;
        const QString study = fixture.path(u"own.metallm"_s);
        ui::filedialog::setNextFileName(study);
        fixture.trigger("actionNewStudy");
        QTRY_VERIFY(fixture.workbench->study.isOpen());
        ui::filedialog::setNextFileName(fixture.writeTidy(u"own"_s, 60));
        fixture.trigger("actionImportFolder");
        QVERIFY(fixture.confirmImport());
        QVERIFY(fixture.waitForResult());

        fixture.reopen();
        QCOMPARE(fixture.find<QPushButton>("recentFile")->toolTip(), study);
        drop(fixture.window.get(), study);
        QVERIFY(fixture.waitForResult());
        QCOMPARE(fixture.workbench->state.dataset()->queryCount(), 60);
    }

    void offersToSalvageADamagedStudy()
    {
        WindowFixture fixture;
        const QString file = fixture.path(u"own.metallm"_s);
        ui::filedialog::setNextFileName(file);
        drop(fixture.window.get(), fixture.writeTidy(u"own"_s, 1500));
        QVERIFY(fixture.confirmImport());
        QVERIFY(fixture.waitForResult());
        QVERIFY(!fixture.find<QToolButton>("notificationSalvage")->isVisible());
        fixture.reopen();
        VERIFY_RESULT(store::Study::open(file.toStdString())
                          ->database()
                          .execute("UPDATE outcome_blocks SET checksum = 0 WHERE block = 1"));
        drop(fixture.window.get(), file);
        auto* offer = fixture.find<QToolButton>("notificationSalvage");
        QTRY_VERIFY(offer->isVisible());
        QVERIFY(
            fixture.find<ui::NotificationBar>("notificationBar")->text().contains(u"is damaged"_s));

        QSignalSpy salvaged(&fixture.workbench->study, &ui::StudyController::salvaged);
        offer->click();
        QVERIFY(fixture.waitForResult());
        QCOMPARE(salvaged.count(), 1);
        QCOMPARE(fixture.workbench->study.file(), fixture.path(u"own-salvaged.metallm"_s));
        QVERIFY(salvaged.front().at(1).toStringList().join(u' ').contains(u"outcomes"_s));
        QCOMPARE(fixture.workbench->state.dataset()->queryCount(), 1500);
        QVERIFY(fixture.workbench->state.dataset()->scores.bottomRows(476).array().isNaN().all());
    }

    void exportsTheTidyForm()
    {
        WindowFixture fixture;
        ui::filedialog::setNextFileName(fixture.path(u"own.metallm"_s));
        drop(fixture.window.get(), fixture.writeTidy(u"own"_s, 60));
        QVERIFY(fixture.confirmImport());
        QVERIFY(fixture.waitForResult());
        const QString target = fixture.path(u"exported"_s);
        QDir().mkpath(target);
        QSignalSpy exported(&fixture.workbench->study, &ui::StudyController::exported);
        ui::filedialog::setNextFileName(target);
        fixture.trigger("actionExportTidy");
        QTRY_COMPARE(exported.count(), 1);
        QVERIFY(QDir(target).exists(u"outcomes.csv"_s));
    }

    void tellsOfABadImportWithoutABox()
    {
        WindowFixture fixture;
        const QString folder = fixture.writeTidy(u"bad"_s, 1500); // beyond the preview
        QFile outcomes(folder + u"/outcomes.csv"_s);
        QVERIFY(outcomes.open(QIODevice::Append));
        outcomes.write("nobody,cheap,1,20,30\n");
        outcomes.close();
        ui::filedialog::setNextFileName(fixture.path(u"own.metallm"_s));
        drop(fixture.window.get(), folder);
        QVERIFY(fixture.confirmImport());
        auto* bar = fixture.find<ui::NotificationBar>("notificationBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u"nobody"_s), qPrintable(bar->text()));
        QVERIFY2(bar->text().contains(u"line 3002"_s), qPrintable(bar->text()));
        QVERIFY(!fixture.workbench->state.dataset());
        QVERIFY(!QApplication::activeModalWidget());
    }

    void forgetsARecentStudyThatIsGone()
    {
        WindowFixture fixture;
        const QString gone = fixture.path(u"gone.metallm"_s);
        fixture.settings->setValue(ui::Setting::RecentFiles, QStringList{gone});
        fixture.reopen();
        fixture.find<QPushButton>("recentFile")->click();
        QVERIFY(fixture.find<ui::NotificationBar>("notificationBar")->isVisible());
        QVERIFY(fixture.settings->value(ui::Setting::RecentFiles).toStringList().isEmpty());
        QVERIFY(!QFile::exists(gone));
    }
};

QTEST_MAIN(TestMainWindowFiles)
#include "tst_mainwindow_files.moc"
