// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/priceimport.h"
#include "tests/support/scratch.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace metallm;
using prices::Price;

class TestPriceImport : public QObject {
    Q_OBJECT

private slots:
    void unknownIsNotFree()
    {
        const test::Scratch scratch;
        const auto table = prices::importPrices(
            scratch.write("p.csv",
                "provider,model,output_usd_per_mtok,flat_usd_per_query,request_usd,note\n"
                "\"Maker, Inc\",a,2.5e-1,,0.01,x\n,b,,0,,\n"),
            "mine");
        VERIFY_RESULT(table);
        QCOMPARE(table->name, std::string("mine"));
        QCOMPARE(table->source, std::string("p.csv"));
        const std::vector<Price> expected{
            {"a", "Maker, Inc", {}, 0.25, {}, 0.01}, {"b", "", {}, {}, 0.0, {}}};
        QVERIFY(table->prices == expected);
    }

    void realTables_data()
    {
        QTest::addColumn<QByteArray>("dataset");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<double>("input"); // -1 = unknown
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("flat");
        QTest::newRow("llmrouter_9")
            << QByteArray("llmrouter_9") << QByteArray("codegemma-7b") << 0.2 << 0.2 << -1.0;
        QTest::newRow("frugalml") << QByteArray("frugalml_sentiment")
                                  << QByteArray("amazon-comprehend") << -1.0 << -1.0 << 7.5e-5;
        QTest::newRow("paretobandit")
            << QByteArray("paretobandit") << QByteArray("mistral-large-2512") << 0.5 << 1.5 << -1.0;
    }

    void realTables()
    {
        METALLM_REQUIRE_SHARED(shared);
        QFETCH(const QByteArray, dataset);
        QFETCH(const QByteArray, model);
        const auto table = prices::importPrices(
            shared / "datasets" / dataset.toStdString() / "prices.csv", "real");
        VERIFY_RESULT(table);
        const Price* price = table->find(model.toStdString());
        QVERIFY(price != nullptr);
        QTEST(price->inputUsdPerMtok.value_or(-1), "input");
        QTEST(price->outputUsdPerMtok.value_or(-1), "output");
        QTEST(price->flatUsdPerQuery.value_or(-1), "flat");
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<qint64>("line");
        QTest::newRow("negative") << QByteArray("model,input_usd_per_mtok\na,1\nb,-1\n")
                                  << QByteArray("input_usd_per_mtok '-1' is negative") << qint64{3};
        QTest::newRow("no number") << QByteArray("model,input_usd_per_mtok\na,free\n")
                                   << QByteArray("'free' is not a number") << qint64{2};
        QTest::newRow("twice") << QByteArray("model\na\nb\na\n")
                               << QByteArray("model 'a' is already in line 2") << qint64{4};
        QTest::newRow("no model") << QByteArray("price\n1\n")
                                  << QByteArray("the column 'model' is missing") << qint64{1};
        QTest::newRow("no prices") << QByteArray("model,flat_usd_per_query\n")
                                   << QByteArray("the file has no prices") << qint64{0};
        QTest::newRow("no price column")
            << QByteArray("model,price\na,1\n") << QByteArray("none of its columns is a price")
            << qint64{1};
    }

    void faults()
    {
        QFETCH(const QByteArray, contents);
        const test::Scratch scratch;
        const auto file = scratch.write("p.csv", contents);
        const auto table = prices::importPrices(file, "mine");
        QVERIFY(!table);
        QFETCH(const QByteArray, what);
        QVERIFY2(QByteArray::fromStdString(table.error().what).contains(what),
            table.error().what.c_str());
        QCOMPARE(table.error().file, file.string());
        QTEST(qint64{table.error().line}, "line");
        QVERIFY(!table.error().remedy.empty());
    }
};

QTEST_APPLESS_MAIN(TestPriceImport)
#include "tst_priceimport.moc"
