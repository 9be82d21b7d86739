// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scratch.h"
#include "tests/support/stallwatch.h"
#include "tests/support/windowfixture.h"
#include "ui/dialogs/filedialog.h"
#include "ui/dialogs/importdialog.h"
#include "ui/shell/fileactions.h"

#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace metallm;
using test::WindowFixture;

namespace {

constexpr double longestWorkMs = 50; // nothing may keep the window longer

QString write(const WindowFixture& fixture, const QString& name, const QByteArray& text)
{
    QFile file(fixture.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write");
    return file.fileName();
}

ui::ImportDialog* dialogOf(const WindowFixture& fixture)
{
    return fixture.find<ui::ImportDialog>("importDialog");
}

bool waitForLook(const WindowFixture& fixture)
{
    return QTest::qWaitFor(
        [&] { return dialogOf(fixture) && !dialogOf(fixture)->controller().isBusy(); });
}

/// A study of 80 queries on screen.
void openOwn(WindowFixture& fixture)
{
    fixture.workbench->study.importAsAsked(
        fixture.path(u"own.metallm"_s), {{fixture.writeTidy(u"own"_s, 80).toStdString()}});
    QVERIFY(fixture.waitForResult());
}

QByteArray longTable(int queries, const QByteArray& lastScore = "1")
{
    QByteArray text = "query_id,prompt,split,model,score,cost\n";
    for (int i = 0; i < queries; ++i)
        for (const char* model : {"small", "large"}) {
            const QByteArray number = QByteArray::number(i);
            const bool last = i + 1 == queries && model[0] == 'l';
            text += "q" + number + ",question " + number + ',' + (i % 4 ? "train" : "test") + ','
                + model + ',' + (last ? lastScore : QByteArray::number(i % 2)) + ",0.00"
                + QByteArray::number(1 + i % 9) + '\n';
        }
    return text;
}

} // namespace

/// Whatever is dropped goes to where it belongs.
class TestImportPlaces : public QObject {
    Q_OBJECT

private slots:
    void pricesGoToThePriceTables()
    {
        WindowFixture fixture;
        openOwn(fixture);
        const QByteArray text = R"({"cheap":{"input_cost_per_token":1e-6,)"
                                R"("output_cost_per_token":2e-6,"litellm_provider":"p",)"
                                R"("mode":"chat"},"dear":{"input_cost_per_token":null,)"
                                R"("output_cost_per_token":2e-5,"litellm_provider":"p",)"
                                R"("mode":"chat"}})";
        fixture.window->files().import({write(fixture, u"list.json"_s, text)});
        QVERIFY(waitForLook(fixture));
        const auto* rows = fixture.find<QTableView>("importRows")->model();
        QCOMPARE(rows->rowCount(), 2);
        QCOMPARE(rows->index(0, 2).data().toString(), u"$1.00"_s);
        QCOMPARE(rows->index(1, 2).data().toString(), u"–"_s); // unknown is not free
        QVERIFY(fixture.find<QLabel>("importEvidence")->text().contains(u"USD per token"_s));
        QVERIFY(fixture.confirmImport());
        QTRY_VERIFY(fixture.find<QLabel>("importStatus")->text().contains(u"list"_s));
        const auto& tables = fixture.workbench->study.contents().priceTables;
        const auto found = std::ranges::find(tables, "list", &prices::PriceTable::name);
        QVERIFY(found != tables.end());
        QVERIFY(found->find("cheap")->outputUsdPerMtok == 2);
        QVERIFY(!found->find("dear")->inputUsdPerMtok);
    }

    void vectorsGoToTheDataSetOnScreen()
    {
        WindowFixture fixture;
        openOwn(fixture);
        QByteArray figures;
        for (int i = 0; i < 80; ++i)
            figures += test::rawBytes<float>({float(i), 1.0F});
        const auto npy = [&](const char* header) {
            return write(fixture, u"unnamed"_s, test::npyFile(header, figures));
        };
        const QString file = npy("{'descr': '<f4', 'fortran_order': False, 'shape': (80, 2), }");
        fixture.window->files().import({file});
        QVERIFY(waitForLook(fixture));
        QVERIFY(fixture.find<QLabel>("importStatus")->text().contains(u"80"_s));
        QVERIFY(fixture.confirmImport());
        QTRY_VERIFY(fixture.workbench->state.dataset()->contexts->embedder == "file:unnamed");
        QCOMPARE(fixture.workbench->state.dataset()->contexts->values(79, 0), 79.0F);
    }

    void aStudyOfAnotherNameIsOpened()
    {
        WindowFixture fixture;
        openOwn(fixture);
        const QString other = fixture.path(u"renamed.db"_s);
        QVERIFY(QFile::copy(fixture.path(u"own.metallm"_s), other));
        ui::filedialog::setNextFileName(other);
        fixture.trigger("actionOpenStudy");
        QTRY_COMPARE(fixture.workbench->study.file(), other);
        QVERIFY(fixture.waitForResult());
        QTRY_VERIFY(!dialogOf(fixture));
    }

    void badFilesAreExplained_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << QByteArray() << u"the file is empty"_s;
        QTest::newRow("pickle") << QByteArray("\x80\x04x") << u"pandas.read_pickle"_s;
        QTest::newRow("pointer") << QByteArray("version https://git-lfs.github.com/spec/v1\n")
                                 << u"git lfs pull"_s;
        QTest::newRow("row") << longTable(4, "dunno") << u"line 9"_s;
    }

    void badFilesAreExplained()
    {
        QFETCH(const QByteArray, contents);
        QFETCH(const QString, words);
        const WindowFixture fixture;
        fixture.window->files().import({write(fixture, u"bad.csv"_s, contents)});
        QVERIFY(waitForLook(fixture));
        const auto* notes = fixture.find<QListWidget>("importNotes");
        QVERIFY(notes->isVisible());
        QVERIFY2(notes->item(0)->text().contains(words), qPrintable(notes->item(0)->text()));
        QVERIFY(!fixture.find<QPushButton>("importButton")->isEnabled());
        QVERIFY(!QApplication::activeModalWidget());
    }

    // Beyond the first rows: the import itself finds it, and writes nothing.
    void aFaultFoundLaterIsTold()
    {
        WindowFixture fixture;
        openOwn(fixture);
        fixture.window->files().import({write(fixture, u"late.csv"_s, longTable(3000, "dunno"))});
        QVERIFY(fixture.confirmImport());
        auto* notes = fixture.find<QListWidget>("importNotes");
        QTRY_VERIFY(notes->count() > 0 && notes->item(0)->text().contains(u"line 6001"_s));
        QVERIFY(!dialogOf(fixture)->isImporting());
        QCOMPARE(fixture.workbench->study.datasets().size(), 1);
    }

    void aStoppedImportLeavesTheStudyAsItWas()
    {
        WindowFixture fixture;
        openOwn(fixture);
        fixture.window->files().import({write(fixture, u"many.csv"_s, longTable(60000))});
        QVERIFY(fixture.confirmImport());
        QVERIFY(dialogOf(fixture)->isImporting());
        QVERIFY(fixture.find<QPushButton>("importClose")->text() == u"Stop"_s);
        fixture.find<QPushButton>("importClose")->click();
        QTRY_VERIFY(!fixture.workbench->study.isBusy());
        QVERIFY(!dialogOf(fixture)->isImporting());
        QVERIFY(fixture.find<QPushButton>("importButton")->isEnabled());
        QCOMPARE(fixture.workbench->study.datasets().size(), 1);
        QVERIFY(fixture.confirmImport()); // and again, to the end
        QTRY_COMPARE_WITH_TIMEOUT(fixture.workbench->study.datasets().size(), 2, 60000);
    }

    void severalFilesMakeOneDataSet()
    {
        WindowFixture fixture;
        openOwn(fixture);
        const auto table = [](const QByteArray& subject) {
            QByteArray text = "prompt,weak,strong\n";
            for (int i = 0; i < 30; ++i)
                text += "what " + subject + ' ' + QByteArray::number(i)
                    + (i % 2 ? ",True,False\n" : ",False,True\n");
            return text;
        };
        fixture.window->files().import({write(fixture, u"maths.csv"_s, table("maths")),
            write(fixture, u"law.csv"_s, table("law"))});
        QVERIFY(fixture.confirmImport());
        QTRY_COMPARE(fixture.workbench->state.dataset()->queryCount(), 60);
        QCOMPARE(fixture.workbench->state.dataset()->domains.size(), std::size_t{2});
    }

    void findingsLeadToTheirQueries()
    {
        WindowFixture fixture;
        openOwn(fixture);
        QByteArray text = longTable(40);
        text.replace("question 12,", "question 8,").replace("question 13,", "question 8,");
        fixture.window->files().import({write(fixture, u"twice.csv"_s, text)});
        QVERIFY(fixture.confirmImport());
        auto* findings = fixture.find<QListWidget>("importFindings");
        QTRY_VERIFY(findings->count() > 0);
        QVERIFY(fixture.waitForResult());
        QListWidgetItem* item = findings->findItems(u"q8, q12"_s, Qt::MatchContains).value(0);
        QVERIFY(item);
        emit findings->itemClicked(item);
        QCOMPARE(fixture.workbench->state.view().selection.filters.size(), std::size_t{1});
        // Two of the three are in the part that is evaluated.
        QTRY_COMPARE(fixture.find<QTableView>("queriesTable")->model()->rowCount(), 2);
        QVERIFY(fixture.find<QWidget>("queriesPanel")->isVisible());
    }

    void theWindowIsNeverKeptWaiting()
    {
        WindowFixture fixture;
        openOwn(fixture);
        const QString file = write(fixture, u"large.csv"_s, longTable(1000000));
        fixture.window->files().import({write(fixture, u"small.csv"_s, longTable(10))});
        QVERIFY(waitForLook(fixture)); // the dialog's first appearance is not the reading
        test::StallWatch watch;
        watch.enter(u"look"_s);
        fixture.window->files().import({file});
        QVERIFY(waitForLook(fixture));
        watch.enter({});
        QVERIFY(dialogOf(fixture)->controller().look());
        const double work = watch.stages().front().longestWorkMs;
        QVERIFY2(work < longestWorkMs, qPrintable(u"%1 ms"_s.arg(work)));
    }
};

QTEST_MAIN(TestImportPlaces)
#include "tst_importplaces.moc"
