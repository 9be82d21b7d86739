// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/jsonstream.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace metallm;
using importer::JsonItem;
using importer::JsonPart;

class TestJsonStream : public QObject {
    Q_OBJECT

    using Found = std::vector<std::string>;

    // The wanted values as "key=value@line".
    static Result<Found> find(const QByteArray& text, const char* path)
    {
        const test::Scratch scratch;
        Found found;
        const JsonPart part{path, [&](const JsonItem& item) -> Result<void> {
                                found.push_back(std::string(item.key) + "=" + item.value.words()
                                    + "@" + std::to_string(item.line));
                                return {};
                            }};
        auto done =
            importer::readJson(scratch.write("x.json", text), std::span(&part, 1), {}, "reading");
        return done.map([&] { return std::move(found); });
    }

private slots:
    void findsWhatIsWanted_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("found");
        const auto row = [](const char* name, const char* text, const char* path,
                             const char* found) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(path) << QByteArray(found);
        };
        row("lines", "1\n\"a\"\n\n{\"b\":2}\n", "$", "=1@1 =a@2 ={\"b\":2}@4");
        row("lines in one line", "1 2 3", "$", "=1@1 =2@1 =3@1");
        row("elements", "[1,\n[2],\n{\"a\":[3]}]", "$[]", "=1@1 =2@2 ={\"a\":[3]}@3");
        row("members", "{\"x\":1,\"y\":{\"z\":\n2}}", "$.*", "x=1@1 y={\"z\":2}@1");
        row("deep", "{\"r\":{\"other\":[9],\"r\":[{\"a\":1},\n{\"a\":2}]},\"s\":3}", "$.r.r[]",
            "={\"a\":1}@1 ={\"a\":2}@2");
        row("one member", "{\"a\":{\"b\":1},\"b\":2}", "$.b", "b=2@1");
        row("brackets and quotes in texts", "[{\"a\":\"]}\\\"[{\"},2]", "$[]",
            "={\"a\":\"]}\\\"[{\"}@1 =2@1");
        row("a key that must be unescaped", "{\"a\\/b\\u0041\":1}", "$.*", "a/bA=1@1");
        row("numbers that Python writes", "[NaN, {\"a\": -Infinity, \"b\": \"NaN\"}]", "$[]",
            "=@1 ={\"a\":null,\"b\":\"NaN\"}@1");
        row("line separators of Unicode", "{\"a\":\"x\xe2\x80\xa8y\"}\n{\"a\":\"z\"}\n", "$",
            "={\"a\":\"x\xe2\x80\xa8y\"}@1 ={\"a\":\"z\"}@2");
        row("byte order mark", "\xef\xbb\xbf[1]", "$[]", "=1@1");
        row("nothing of that path", "{\"a\":[1]}", "$.b[]", "");
    }

    void findsWhatIsWanted()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, path);
        const auto found = find(text, path.constData());
        VERIFY_RESULT(found);
        QByteArray words;
        for (const std::string& item : *found)
            words += (words.isEmpty() ? "" : " ") + QByteArray::fromStdString(item);
        QTEST(words, "found");
    }

    // Whatever the size of the pieces in which the file is read.
    void chunksDoNotMatter()
    {
        QByteArray text = "[";
        for (int i = 0; i < 30000; ++i)
            text += (i == 0 ? "" : ",\n") + QByteArray("{\"n\":") + QByteArray::number(i)
                + ",\"t\":\"" + QByteArray(i % 97, '\\').append(i % 97, '\\') + "\"}";
        const auto found = find(text + "]", "$[]");
        VERIFY_RESULT(found);
        QCOMPARE(found->size(), std::size_t{30000});
        QVERIFY(found->back().starts_with("={\"n\":29999,"));
        QVERIFY(found->back().ends_with("@30000"));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<qint64>("line");
        QTest::newRow("cut off") << QByteArray("{\"a\":1}\n{\"a\":[1,\n2")
                                 << QByteArray("ends inside a value that begins in line 2")
                                 << qint64{3};
        QTest::newRow("line break in a text") << QByteArray("{\"a\":1}\n{\"a\":\"x\ny\"}\n")
                                              << QByteArray("ends inside a text") << qint64{2};
        QTest::newRow("no JSON") << QByteArray("{\"a\":1}\n{\"a\" 2}\n")
                                 << QByteArray("not valid JSON") << qint64{2};
        QTest::newRow("brackets") << QByteArray("{\"a\":1}\n]\n")
                                  << QByteArray("closes what was not opened") << qint64{2};
        QTest::newRow("no UTF-8") << QByteArray("{\"a\":1}\n{\"a\":\"\xff\"}\n")
                                  << QByteArray("not valid UTF-8") << qint64{2};
    }

    void faults()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, what);
        const auto found = find(text, "$");
        QVERIFY(!found);
        QVERIFY2(QByteArray::fromStdString(found.error().what).contains(what),
            found.error().what.c_str());
        QTEST(qint64{found.error().line}, "line");
        QVERIFY(!found.error().file.empty() && !found.error().remedy.empty());
    }
};

QTEST_APPLESS_MAIN(TestJsonStream)
#include "tst_jsonstream.moc"
