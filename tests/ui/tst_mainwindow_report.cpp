// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study.h"
#include "tests/support/windowfixture.h"
#include "ui/charts/frontierchart.h"
#include "ui/dialogs/filedialog.h"
#include "ui/shell/notificationbar.h"
#include "ui/state/exportplace.h"

#include <algorithm>
#include <QFile>
#include <QFileDialog>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace metallm;
using test::WindowFixture;

class TestMainWindowReport : public QObject {
    Q_OBJECT

private slots:
    void exportsAReport()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        const QString file = fixture.path(u"report.html"_s);
        QSignalSpy written(&fixture.workbench->report, &ui::ReportController::written);
        ui::filedialog::setNextFileName(file);
        fixture.trigger("actionReport");
        QTRY_COMPARE(written.count(), 1);
        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray text = report.readAll();
        QVERIFY(text.contains("<svg"));
        QVERIFY(text.contains("model-2"));
        QVERIFY(text.contains(fixture.workbench->state.dataset()->hash.c_str()));
    }

    /// Another table of the study tells that a price is in another unit.
    void reportHoldsThePricesAgainstTheOtherTables()
    {
        WindowFixture fixture;
        const QString file = fixture.path(u"two.metallm"_s);
        fixture.workbench->study.importAsAsked(
            file, {{fixture.writeTidy(u"tidy"_s, 60).toStdString()}});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.workbench->state.snapshot(), 20000);
        {
            auto study = store::Study::open(file.toStdString());
            QVERIFY(study.has_value());
            prices::PriceTable dearer = fixture.workbench->state.prices();
            dearer.name = "in cents";
            for (prices::Price& price : dearer.prices)
                price.inputUsdPerMtok = 100 * price.inputUsdPerMtok.value_or(1);
            QVERIFY(study->storePriceTable(dearer).has_value());
        }
        fixture.workbench->study.openStudy(file);
        QTRY_COMPARE(std::ssize(fixture.workbench->study.contents().priceTables), 2);
        QVERIFY(fixture.waitForResult());
        const QString report = fixture.path(u"report.json"_s);
        QSignalSpy written(&fixture.workbench->report, &ui::ReportController::written);
        fixture.workbench->report.write(report);
        QTRY_COMPARE(written.count(), 1);
        QFile text(report);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QVERIFY(text.readAll().contains("price_ten_times_off"));
        QTRY_VERIFY(std::ranges::any_of(fixture.workbench->checks.report()->gates,
            [](const gates::Gate& gate) { return gate.code == "price_ten_times_off"; }));
    }

    /// Not among the data that was read.
    void exportsGoToWhereTheLastOneWent()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        fixture.settings->setValue(ui::Setting::LastFolder, fixture.path(u"."_s));
        const auto asked = [&fixture](const char* action) {
            fixture.trigger(action);
            return fixture.window->findChild<QFileDialog*>(u"fileDialog"_s);
        };
        const auto folderOf = [](QFileDialog* dialog) {
            const QString folder = dialog->directory().canonicalPath();
            dialog->setObjectName(QString());
            dialog->reject();
            return folder;
        };
        QFileDialog* first = asked("actionReport");
        const QString today = QDate::currentDate().toString(Qt::ISODate);
        const QString name = QFileInfo(first->selectedFiles().value(0)).fileName();
        QCOMPARE(name,
            QString::fromStdString(fixture.workbench->state.dataset()->name) + u" - report - "_s
                + today + u".html"_s);
        QVERIFY(folderOf(first) != QDir(fixture.path(u"."_s)).canonicalPath());
        const QString reports = fixture.path(u"reports"_s);
        QVERIFY(QDir().mkpath(reports));
        QSignalSpy written(&fixture.workbench->report, &ui::ReportController::written);
        ui::filedialog::setNextFileName(reports + u"/mine.html"_s);
        fixture.trigger("actionReport");
        QTRY_COMPARE(written.count(), 1);
        QCOMPARE(folderOf(asked("actionReport")), QDir(reports).canonicalPath());
        QCOMPARE(folderOf(asked("actionExportTidy")), QDir(reports).canonicalPath());
        // What is read has a place of its own.
        QCOMPARE(folderOf(asked("actionOpenStudy")), QDir(fixture.path(u"."_s)).canonicalPath());
    }

    void namesOfExportsFitEveryFileSystem()
    {
        const QDate day(2026, 11, 25);
        QCOMPARE(ui::ExportPlace::fileName(u"a/b: c"_s, u"report"_s, u"html"_s, day),
            u"a b c - report - 2026-11-25.html"_s);
        QCOMPARE(ui::ExportPlace::fileName({}, u"Frontier"_s, u"png"_s, day),
            u"Frontier - 2026-11-25.png"_s);
    }

    void picturesGoToTheExportsToo()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        const QString pictures = fixture.path(u"pictures"_s);
        QVERIFY(QDir().mkpath(pictures));
        ui::filedialog::setNextFileName(pictures + u"/chart.png"_s);
        emit fixture.chart<ui::FrontierChart>()->savePngRequested(
            fixture.chart<ui::FrontierChart>());
        QVERIFY(QFile::exists(pictures + u"/chart.png"_s));
        QCOMPARE(ui::ExportPlace(*fixture.settings).folder(), pictures);
        QVERIFY(fixture.settings->text(ui::Setting::LastFolder).isEmpty());
    }

    void tellsWhyAReportCannotBeWritten()
    {
        WindowFixture fixture;
        QVERIFY(fixture.showData());
        ui::filedialog::setNextFileName(fixture.path(u"report.docx"_s));
        fixture.trigger("actionReport");
        auto* bar = fixture.find<ui::NotificationBar>("notificationBar");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(u".html"_s), qPrintable(bar->text()));
        fixture.find<QWidget>("notificationClose")->setFocus();
        QTest::keyClick(fixture.find<QWidget>("notificationClose"), Qt::Key_Space);
        QVERIFY(!bar->isVisible());
    }
};

QTEST_MAIN(TestMainWindowReport)
#include "tst_mainwindow_report.moc"
