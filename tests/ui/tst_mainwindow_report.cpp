// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study.h"
#include "tests/support/windowfixture.h"
#include "ui/dialogs/filedialog.h"
#include "ui/shell/notificationbar.h"

#include <algorithm>
#include <QFile>
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
