// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/csvreader.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace metallm;

namespace {

// Each row as "LINE:field|field".
QByteArrayList rowsOf(const std::filesystem::path& file, Result<void>& result)
{
    QByteArrayList rows;
    const auto take = [&](const importer::CsvRow& row) -> Result<void> {
        QByteArrayList fields;
        for (const std::string_view field : row.fields)
            fields.append(QByteArray(field.data(), static_cast<qsizetype>(field.size())));
        rows.append(QByteArray::number(qint64{row.line}) + ':' + fields.join('|'));
        return {};
    };
    result = importer::readCsv(file, {take, take}, {}, {});
    return rows;
}

} // namespace

class TestCsvReader : public QObject {
    Q_OBJECT

private slots:
    void rowsAcrossChunks_data()
    {
        QTest::addColumn<int>("quotedRow");
        QTest::addColumn<bool>("ends");
        QTest::newRow("plain") << -1 << true;
        QTest::newRow("plain, no end of line at the end") << -1 << false;
        QTest::newRow("quotes from the start") << 0 << true;
        QTest::newRow("quotes later") << 30000 << true;
        QTest::newRow("quotes at the end") << 59999 << false;
    }

    // Some 900 kB: several of the chunks that a file is read in, borders anywhere in a row.
    void rowsAcrossChunks()
    {
        QFETCH(const int, quotedRow);
        QFETCH(const bool, ends);
        QByteArray contents("a,b\n");
        QByteArrayList expected{"1:a|b"};
        for (int i = 0; i < 60000; ++i) {
            const QByteArray number = QByteArray::number(i);
            const QByteArray text = i % 7 == 0 ? QByteArray() : "\xc3\xa4 text";
            contents += number + ',' + (i == quotedRow ? '"' + text + '"' : text) + '\n';
            expected += QByteArray::number(i + 2) + ':' + number + '|' + text;
        }
        contents.chop(ends ? 0 : 1);
        const test::Scratch scratch;
        Result<void> result;
        QCOMPARE(rowsOf(scratch.write("a.csv", contents), result), expected);
        VERIFY_RESULT(result);
    }

    void rowsAndTheirLines_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QByteArrayList>("rows");
        QTest::newRow("plain") << QByteArray("a,b\n1,2\n3,4\n")
                               << QByteArrayList{"1:a|b", "2:1|2", "3:3|4"};
        QTest::newRow("no end of line at the end")
            << QByteArray("a,b\n1,2") << QByteArrayList{"1:a|b", "2:1|2"};
        QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n3,4\r\n")
                              << QByteArrayList{"1:a|b", "2:1|2", "3:3|4"};
        QTest::newRow("CR alone") << QByteArray("a,b\r1,2\r3,4")
                                  << QByteArrayList{"1:a|b", "2:1|2", "3:3|4"};
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                       "a,b\n1,2\n")
                                         << QByteArrayList{"1:a|b", "2:1|2"};
        QTest::newRow("quotes") << QByteArray("a,b\n\"x,\"\"y\"\"\",2\n")
                                << QByteArrayList{"1:a|b", "2:x,\"y\"|2"};
        QTest::newRow("lines in quotes") << QByteArray("a,b\n\"x\ny\r\nz\",2\n3,4\n")
                                         << QByteArrayList{"1:a|b", "2:x\ny\r\nz|2", "5:3|4"};
        QTest::newRow("blank lines")
            << QByteArray("a,b\n\n\r\n1,2\n\n3,4\n") << QByteArrayList{"1:a|b", "4:1|2", "6:3|4"};
        QTest::newRow("spaces are kept")
            << QByteArray("a,b\n  1 , \t2 \n") << QByteArrayList{"1:a|b", "2:  1 | \t2 "};
        QTest::newRow("empty fields")
            << QByteArray("a,b,c\n,,\n\"\",x,\n") << QByteArrayList{"1:a|b|c", "2:||", "3:|x|"};
        QTest::newRow("other letters and line separators")
            << QByteArray("a,b\n\xc3\xa4\xe2\x80\xa8z,\xf0\x9f\x98\x80\n")
            << QByteArrayList{"1:a|b", "2:\xc3\xa4\xe2\x80\xa8z|\xf0\x9f\x98\x80"};
    }

    void rowsAndTheirLines()
    {
        QFETCH(const QByteArray, contents);
        const test::Scratch scratch;
        for (const bool packed : {false, true}) {
            Result<void> result;
            const auto file = scratch.write(
                packed ? "t.csv.gz" : "t.csv", packed ? test::gzipped(contents) : contents);
            const QByteArrayList rows = rowsOf(file, result);
            VERIFY_RESULT(result);
            QTEST(rows, "rows");
        }
    }

    void everyLengthOfTextCrossesTheChunks()
    {
        // Two-byte letters, quotes and line ends fall on each place of the reader's chunk in turn.
        QByteArray contents("id,text\n");
        QByteArrayList expected{"1:id|text"};
        qint64 line = 2;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray text = QByteArray("\xc3\xa4").repeated(i % 251) + "\"\n";
            const QByteArray id = QByteArray::number(i);
            contents += id + ",\"" + QByteArray(text).replace("\"", "\"\"") + "\"\n";
            expected.append(QByteArray::number(line) + ':' + id + '|' + text);
            line += 2;
        }
        const test::Scratch scratch;
        Result<void> result;
        const QByteArrayList rows = rowsOf(scratch.write("t.csv", contents), result);
        VERIFY_RESULT(result);
        QCOMPARE(rows, expected);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<qint64>("line");
        const auto row = [](const char* name, const QByteArray& contents, const char* what,
                             qint64 line) {
            QTest::newRow(name) << contents << QByteArray(what) << line;
        };
        row("empty", "", "the file is empty", 0);
        row("only a byte order mark", "\xef\xbb\xbf", "no header", 1);
        row("only blank lines", "\n\n", "no header", 1);
        row("too few fields", "a,b\n1,2\n3\n", "has 1 fields, the header 2", 3);
        row("too many fields", "a,b\n1,2,3\n", "has 3 fields, the header 2", 2);
        row("same header twice", "a,b,a\n1,2,3\n", "the column 'a' is there twice", 1);
        row("quote within a field", "a,b\n1,x\"y\n", "quotation mark", 2);
        row("text after a quote", "a,b\n1,2\n\"x\"y,2\n", "quotation mark", 3);
        row("open quote", "a,b\n1,2\n3,\"x\ny\n", "ends inside a quoted field", 3);
        row("not UTF-8", "a,b\n1,2\n\"x\n\xe4\",4\n", "not valid UTF-8", 4);
        row("cut within a letter", "a,b\n1,\xc3", "not valid UTF-8", 2);
        row("UTF-16",
            QByteArray("\xff\xfe"
                       "a\0,\0b\0\n\0",
                10),
            "UTF-16", 1);
        row("zero byte", QByteArray("a,b\n1,\0\n", 8), "zero byte", 2);
        row("git-lfs", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 9\n",
            "git-lfs pointer", 0);
        row("git-annex", "/annex/objects/SHA256E-s9--0.csv\n", "git-annex pointer", 0);
    }

    void faults()
    {
        QFETCH(const QByteArray, contents);
        const test::Scratch scratch;
        Result<void> result;
        const auto file = scratch.write("t.csv", contents);
        rowsOf(file, result);
        QVERIFY(!result);
        const Error& error = result.error();
        QFETCH(const QByteArray, what);
        QVERIFY2(QByteArray::fromStdString(error.what).contains(what), error.what.c_str());
        QTEST(qint64{error.line}, "line");
        QCOMPARE(error.file, file.string());
        QVERIFY(!error.remedy.empty());
    }

    void cutGzip()
    {
        const test::Scratch scratch;
        QByteArray rows("a,b\n");
        for (int i = 0; i < 20000; ++i)
            rows += QByteArray::number(i * 7919 % 10007) + ",x\n";
        const QByteArray packed = test::gzipped(rows);
        for (const qsizetype kept :
            {packed.size() - 1, packed.size() - 8, packed.size() / 2, qsizetype{15}}) {
            Result<void> result;
            rowsOf(scratch.write("t.csv.gz", packed.left(kept)), result);
            QVERIFY2(!result, qPrintable(QString::number(kept)));
            QCOMPARE(result.error().what, std::string("the gzip file is cut off before its end"));
        }
    }

    void damagedGzip()
    {
        const test::Scratch scratch;
        QByteArray packed = test::gzipped(QByteArray("a,b\n1,2\n").repeated(1000));
        packed[packed.size() - 6] = static_cast<char>(packed[packed.size() - 6] ^ 1); // checksum
        Result<void> result;
        rowsOf(scratch.write("t.csv.gz", packed), result);
        QVERIFY(!result);
        QVERIFY(result.error().what.starts_with("the gzip file is damaged"));
        rowsOf(scratch.write("u.csv.gz", "a,b\n1,2\n"), result);
        QVERIFY(!result);
        QCOMPARE(result.error().what, std::string("the file is named .gz but is not gzip"));
    }

    void stopsWhenAsked()
    {
        const test::Scratch scratch;
        const auto file = scratch.write("t.csv", "a,b\n" + QByteArray("1,2\n").repeated(500000));
        std::stop_source source;
        std::int64_t rows = 0;
        const importer::CsvHandlers handlers{
            [](const importer::CsvRow&) -> Result<void> { return {}; },
            [&](const importer::CsvRow&) -> Result<void> {
                source.request_stop();
                ++rows;
                return {};
            }};
        const auto result = importer::readCsv(file, handlers, {source.get_token()}, {});
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Stopped);
        QVERIFY(rows < 100000);
    }
};

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
