// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/embed/embedder.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace metallm;

class TestEmbedder : public QObject {
    Q_OBJECT

private slots:
    void specifications_data()
    {
        QTest::addColumn<QByteArray>("specification");
        QTest::addColumn<QByteArray>("name"); // or the beginning of the error
        QTest::newRow("lsa") << QByteArray("lsa") << QByteArray("lsa:256");
        QTest::newRow("lsa:32") << QByteArray("lsa:32") << QByteArray("lsa:32");
        QTest::newRow("file") << QByteArray("file:/a/b:c.npy") << QByteArray("file:b:c.npy");
        QTest::newRow("npz") << QByteArray("file:/a/b.npz#x") << QByteArray("file:b.npz#x");
        QTest::newRow("lsa:0") << QByteArray("lsa:0") << QByteArray("!lsa cannot have '0'");
        QTest::newRow("lsa:-1") << QByteArray("lsa:-1") << QByteArray("!lsa cannot have '-1'");
        QTest::newRow("lsa:x") << QByteArray("lsa:8x") << QByteArray("!lsa cannot have '8x'");
        QTest::newRow("file:") << QByteArray("file:") << QByteArray("!the embedder 'file' needs");
        QTest::newRow("endpoint") << QByteArray("endpoint:http://x/v1#m")
                                  << QByteArray("!this program cannot reach an endpoint");
        QTest::newRow("none") << QByteArray("") << QByteArray("!there is no embedder ''");
        QTest::newRow("other") << QByteArray("bert") << QByteArray("!there is no embedder 'bert'");
    }

    void specifications()
    {
        QFETCH(const QByteArray, specification);
        QFETCH(const QByteArray, name);
        const auto embedder = embed::makeEmbedder(specification.toStdString());
        if (!name.startsWith('!')) {
            VERIFY_RESULT(embedder);
            QCOMPARE(QByteArray::fromStdString((*embedder)->name()), name);
            return;
        }
        QVERIFY(!embedder);
        QCOMPARE(embedder.error().kind, Error::Kind::Usage);
        QVERIFY2(QByteArray::fromStdString(embedder.error().what).startsWith(name.mid(1)),
            embedder.error().what.c_str());
        QVERIFY(!embedder.error().remedy.empty());
    }

    void everyFormIsListed()
    {
        QCOMPARE(embed::embedders().size(), std::size_t{3});
        QCOMPARE(embed::embedders()[0].name, std::string("lsa[:DIM]"));
        QCOMPARE(embed::embedders()[1].name, std::string("file:PATH.npy"));
        QCOMPARE(embed::embedders()[2].name, std::string("endpoint:URL[#MODEL]"));
    }

    void aFileHasOneRowForEachQuery()
    {
        const test::Scratch scratch;
        const auto file = scratch.write("e.npy",
            test::npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }",
                test::rawBytes<float>({1, 2, 3, 4})));
        const auto embedder = embed::makeEmbedder("file:" + file.string());
        VERIFY_RESULT(embedder);
        data::Dataset dataset;
        dataset.queryIds = {"a", "b"};
        const auto contexts = (*embedder)->embed(dataset, {}, {});
        VERIFY_RESULT(contexts);
        QCOMPARE(contexts->embedder, std::string("file:e.npy"));
        QVERIFY(contexts->values == data::ContextMatrix({{1, 2}, {3, 4}}));
        QVERIFY(contexts->fittedOn.empty());
        dataset.queryIds.emplace_back("c");
        const auto refused = (*embedder)->embed(dataset, {}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().what, std::string("there are 2 rows of embeddings for 3 queries"));
        QCOMPARE(refused.error().file, file.string());
        const auto missing = (*embed::makeEmbedder("file:" + scratch.path("x.npy").string()))
                                 ->embed(dataset, {}, {});
        QVERIFY(!missing);
        QCOMPARE(missing.error().what, std::string("there is no such file"));
    }
};

QTEST_APPLESS_MAIN(TestEmbedder)
#include "tst_embedder.moc"
