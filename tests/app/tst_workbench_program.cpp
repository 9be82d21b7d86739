// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int status = -1;
    QString errors;
};

/// The program without a display, with a home of its own.
Outcome run(const QTemporaryDir& home, const QStringList& arguments)
{
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, home.filePath(u"data"_s));
    for (const auto& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(METALLM_WORKBENCH), arguments);
    if (!process.waitForFinished(120000))
        return {-1, u"it did not end"_s};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

class TestWorkbenchProgram : public QObject {
    Q_OBJECT

private slots:
    void picturesShowEveryPanelFinished()
    {
        const QTemporaryDir home;
        const QDir folder(home.filePath(u"pictures"_s));
        const Outcome outcome = run(home,
            {u"--sample"_s, u"--screenshots"_s, folder.path(), u"--size"_s, u"1280x800"_s,
                u"--theme"_s, u"dark"_s, u"--language"_s, u"de"_s});
        QVERIFY2(outcome.status == 0, qPrintable(outcome.errors));
        QCOMPARE(folder.entryList({u"panel*.png"_s}).size(), 28);
        const QImage dialog(folder.filePath(u"dialogImport.png"_s));
        QVERIFY(dialog.width() > 600 && dialog.width() <= 1280 && dialog.height() <= 800);
        const QImage window(folder.filePath(u"window.png"_s));
        QCOMPARE(window.size(), QSize(1280, 800));
        QVERIFY(window.pixelColor(700, 790).lightness() < 128); // the status line, dark
        QVERIFY(!QDir(home.filePath(u"data"_s)).exists()); // nothing of the user's is touched
    }

    void aMissingStudyIsAFailure()
    {
        const QTemporaryDir home;
        const Outcome outcome = run(home,
            {home.filePath(u"none.metallm"_s), u"--screenshots"_s, home.filePath(u"pictures"_s)});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains(u"none.metallm"_s), qPrintable(outcome.errors));
        QVERIFY(!QFile::exists(home.filePath(u"none.metallm"_s)));
    }

    void aFileThatIsNoStudyIsAFailure()
    {
        const QTemporaryDir home;
        QFile file(home.filePath(u"bad.metallm"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no data base at all");
        file.close();
        const Outcome outcome =
            run(home, {file.fileName(), u"--screenshots"_s, home.filePath(u"pictures"_s)});
        QCOMPARE(outcome.status, 1);
        QVERIFY2(outcome.errors.contains(u"bad.metallm"_s), qPrintable(outcome.errors));
    }

    void aWrongCallEndsWithTwo()
    {
        const QTemporaryDir home;
        QCOMPARE(run(home, {u"--size"_s, u"3"_s}).status, 2);
        QCOMPARE(run(home, {u"--theme"_s, u"pink"_s}).status, 2);
        QCOMPARE(run(home, {u"--help"_s}).status, 0);
    }
};

QTEST_GUILESS_MAIN(TestWorkbenchProgram)
#include "tst_workbench_program.moc"
