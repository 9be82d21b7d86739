// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embed/embedder.h"
#include "core/import/vectorfile.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace metallm;
using importer::readVectors;

namespace {

const char* const header2x2 = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }";

QByteArray figures(float first)
{
    return test::rawBytes<float>({first, first + 1, first + 2, first + 3});
}

data::Dataset queries(std::vector<std::string> ids)
{
    data::Dataset dataset;
    dataset.queryIds = std::move(ids);
    return dataset;
}

} // namespace

class TestVectorFile : public QObject {
    Q_OBJECT

    test::Scratch m_scratch;

    std::filesystem::path write(const QByteArray& contents) const
    {
        return m_scratch.write("unnamed", contents);
    }
    QString refusal(const QByteArray& contents, const importer::VectorsWanted& wanted = {}) const
    {
        const auto vectors = readVectors(write(contents), wanted, {});
        return vectors ? QString() : QString::fromStdString(vectors.error().message());
    }

private slots:
    void npzWithOneArray_data()
    {
        QTest::addColumn<bool>("deflated");
        QTest::newRow("numpy.savez") << false;
        QTest::newRow("numpy.savez_compressed") << true;
    }

    void npzWithOneArray()
    {
        QFETCH(const bool, deflated);
        const auto file = write(
            test::zipFile({{"embeddings.npy", test::npyFile(header2x2, figures(1))}}, deflated));
        const auto vectors = readVectors(file, {}, {});
        VERIFY_RESULT(vectors);
        QVERIFY(vectors->values == data::ContextMatrix({{1, 2}, {3, 4}}));
        QVERIFY(vectors->ids.empty());
        const auto info = importer::glanceAtVectors(file, {}, {});
        VERIFY_RESULT(info);
        QVERIFY(info->rows == 2 && info->dimensions == 2);
    }

    // ids as texts and a list of labels stand beside the vectors: only one array can be meant.
    void npzWithOthersBesideIt()
    {
        const QByteArray labels =
            test::npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2,), }",
                test::rawBytes<float>({1, 2}));
        const QByteArray ids = test::npyFile(
            "{'descr': '<U2', 'fortran_order': False, 'shape': (2,), }", QByteArray(16, 'x'));
        const auto vectors =
            readVectors(write(test::zipFile({{"ids.npy", ids}, {"labels.npy", labels},
                                                {"x.npy", test::npyFile(header2x2, figures(5))}},
                            true)),
                {}, {});
        VERIFY_RESULT(vectors);
        QCOMPARE(vectors->values(1, 1), 8.0F);
    }

    void npzWithSeveral()
    {
        const QByteArray small =
            test::npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }",
                test::rawBytes<float>({9, 9}));
        const QByteArray file = test::zipFile(
            {{"a.npy", test::npyFile(header2x2, figures(1))}, {"b.npy", small}}, false);
        QCOMPARE(refusal(file),
            QString::fromStdString("it holds several arrays that could be the vectors: a (2 x 2), "
                                   "b (1 x 2), in "
                + m_scratch.path("unnamed").string() + ": name one: file:unnamed#NAME"));
        QCOMPARE(readVectors(write(file), {"b"}, {})->values(0, 0), 9.0F);
        QCOMPARE(readVectors(write(file), {{}, 2}, {})->values(0, 0), 1.0F); // by the queries
        QVERIFY(refusal(file, {"c"}).contains(QStringLiteral("choose one of a (2 x 2)")));
    }

    void badNpz()
    {
        const QByteArray good = test::npyFile(header2x2, figures(1));
        const QByteArray cut = test::zipFile({{"a.npy", good.chopped(4)}}, true);
        QVERIFY2(
            refusal(cut).contains(QStringLiteral("unnamed/a.npy: ")), qPrintable(refusal(cut)));
        QVERIFY(refusal(cut).contains(QStringLiteral("cut off before its end")));
        QByteArray flipped = test::zipFile({{"a.npy", good}}, false);
        const auto at = flipped.indexOf(figures(1)) + 2;
        flipped[at] = char(flipped[at] ^ 1);
        QVERIFY2(
            refusal(flipped).contains(QStringLiteral("damaged")), qPrintable(refusal(flipped)));
        const QByteArray object = test::zipFile(
            {{"a.npy",
                test::npyFile(
                    "{'descr': '|O', 'fortran_order': False, 'shape': (2,), }", "\x80\x04x")}},
            false);
        QVERIFY2(
            refusal(object).contains(QStringLiteral("type '|O'")), qPrintable(refusal(object)));
        QVERIFY(!refusal(good.chopped(1)).isEmpty());
        QVERIFY(refusal("a,b\n1,2\n").contains(QStringLiteral("no file of vectors")));
    }

    void jsonLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("named");
        QTest::newRow("objects") << QByteArray("{\"query_id\":\"a\",\"embedding\":[1,2]}\n"
                                               "{\"query_id\":\"b\",\"embedding\":[3,4]}\n")
                                 << true;
        QTest::newRow("numbers for ids") << QByteArray("{\"id\":1,\"vector\":[1.0,2]}\n"
                                                       "{\"id\":2,\"vector\":[3,4e0]}\n")
                                         << true;
        QTest::newRow("bare") << QByteArray("[1,2]\n[3,4]\n") << false;
        QTest::newRow("one list") << QByteArray("[[1,2],[3,4]]") << false;
        QTest::newRow("list of objects")
            << QByteArray(R"([{"values":[1,2]},{"values":[3,4]}])") << false;
        QTest::newRow("batch of /v1/embeddings")
            << QByteArray(R"({"custom_id":"a","response":{"body":{"data":[{"embedding":[1,2]}]}}})"
                          "\n"
                          R"({"custom_id":"b","response":{"body":{"data":[{"embedding":[3,4]}]}}})")
            << true;
    }

    void jsonLines()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const bool, named);
        const auto vectors = readVectors(write(text), {}, {});
        VERIFY_RESULT(vectors);
        QVERIFY(vectors->values == data::ContextMatrix({{1, 2}, {3, 4}}));
        QCOMPARE(vectors->ids.size(), std::size_t(named ? 2 : 0));
        const auto look = importer::glimpse(m_scratch.path("unnamed"));
        VERIFY_RESULT(look);
        QVERIFY(importer::holdsVectors(*look));
        QCOMPARE(importer::glanceAtVectors(m_scratch.path("unnamed"), {}, {})->dimensions, 2);
    }

    void badJsonLines_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* name, const char* text, const char* words) {
            QTest::newRow(name) << QByteArray(text) << QString::fromLatin1(words);
        };
        row("length", "[1,2]\n[3]\n", "line 2: embed all queries by one model");
        row("NaN", "[1,2]\n[3,NaN]\n", "not a finite float32");
        row("too large", "[1,1e39]\n", "not a finite float32");
        row("text", "[1,2]\n[3,\"x\"]\n", "not a finite float32");
        row("again", "{\"id\":\"a\",\"embedding\":[1]}\n{\"id\":\"a\",\"embedding\":[2]}\n",
            "the id 'a' is already in line 1");
        row("mixed", "{\"id\":\"a\",\"embedding\":[1]}\n{\"embedding\":[2]}\n", "some have none");
        row("mixed, later", "{\"embedding\":[1]}\n{\"id\":\"a\",\"embedding\":[2]}\n",
            "some have none");
        row("none", "{\"id\":\"a\",\"embedding\":[1]}\n{\"id\":\"b\"}\n", "no list of figures");
        row("empty", "{\"id\":\"a\",\"embedding\":[]}\n", "0 figures");
        row("cut", "[1,2]\n[3,", "line 2");
    }

    void badJsonLines()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, words);
        QVERIFY2(refusal(text).contains(words), qPrintable(refusal(text)));
        QVERIFY(refusal(text).contains(QStringLiteral("unnamed")));
    }

    // By id, whatever the order; what is not in the data set is left alone.
    void vectorsFindTheirQueries()
    {
        const auto file = write("{\"id\":\"b\",\"embedding\":[3,4]}\n"
                                "{\"id\":\"x\",\"embedding\":[0,0]}\n"
                                "{\"id\":\"a\",\"embedding\":[1,2]}\n");
        const auto embedder = *embed::makeEmbedder("file:" + file.string());
        const auto contexts = embedder->embed(queries({"a", "b"}), {}, {});
        VERIFY_RESULT(contexts);
        QVERIFY(contexts->values == data::ContextMatrix({{1, 2}, {3, 4}}));
        QVERIFY(contexts->fittedOn.empty());
        const auto refused = embedder->embed(queries({"a", "c", "d"}), {}, {});
        QVERIFY(!refused);
        QCOMPARE(
            refused.error().what, std::string("2 of 3 queries have no vector, the first is 'c'"));
        QVERIFY(!refused.error().remedy.empty());
    }

    void anArrayIsNamedOnTheCommandLine()
    {
        const QByteArray array = test::npyFile(header2x2, figures(1));
        const auto file =
            m_scratch.write("v.npz", test::zipFile({{"a.npy", array}, {"b.npy", array}}, true));
        const auto contexts = (*embed::makeEmbedder("file:" + file.string() + "#b"))
                                  ->embed(queries({"a", "b"}), {}, {});
        VERIFY_RESULT(contexts);
        QCOMPARE(contexts->embedder, std::string("file:v.npz#b"));
        QVERIFY(
            !(*embed::makeEmbedder("file:" + file.string()))->embed(queries({"a", "b"}), {}, {}));
    }
};

QTEST_APPLESS_MAIN(TestVectorFile)
#include "tst_vectorfile.moc"
