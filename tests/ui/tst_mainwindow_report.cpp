// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/windowfixture.h"
#include "ui/dialogs/filedialog.h"
#include "ui/shell/notificationbar.h"

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
