// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prices/builtin.h"
#include "core/prices/priceimport.h"
#include "core/prices/pricejson.h"
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
        const auto table = prices::readPrices(
            scratch.write("p.csv",
                "provider,model,output_usd_per_mtok,flat_usd_per_query,request_usd,note\n"
                "\"Maker, Inc\",a,2.5e-1,,0.01,x\n,b,,0,,\n"),
            "mine");
        VERIFY_RESULT(table);
        QCOMPARE(table->table.name, std::string("mine"));
        QCOMPARE(table->table.source, std::string("p.csv"));
        const std::vector<Price> expected{
            {"a", "Maker, Inc", {}, 0.25, {}, 0.01}, {"b", "", {}, {}, 0.0, {}}};
        QVERIFY(table->table.prices == expected);
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
        const auto table =
            prices::readPrices(shared / "datasets" / dataset.toStdString() / "prices.csv", "real");
        VERIFY_RESULT(table);
        const Price* price = table->table.find(model.toStdString());
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
        const auto table = prices::readPrices(file, "mine");
        QVERIFY(!table);
        QFETCH(const QByteArray, what);
        QVERIFY2(QByteArray::fromStdString(table.error().what).contains(what),
            table.error().what.c_str());
        QCOMPARE(table.error().file, file.string());
        QTEST(qint64{table.error().line}, "line");
        QVERIFY(!table.error().remedy.empty());
    }

    void jsonTables_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QByteArray>("model");
        QTest::addColumn<double>("input"); // -1 = unknown
        QTest::addColumn<double>("output");
        QTest::addColumn<double>("cached");
        const auto row = [](const char* name, const char* contents, const char* unit,
                             const char* model, double input, double output, double cached) {
            QTest::newRow(name) << QByteArray(contents) << QByteArray(unit) << QByteArray(model)
                                << input << output << cached;
        };
        row("LiteLLM",
            "{\"sample_spec\":{\"input_cost_per_token\":0},\"m\":{\"litellm_provider\":\"p\","
            "\"mode\":\"chat\","
            "\"input_cost_per_token\":2e-07,\"output_cost_per_token\":\"7e-07\","
            "\"cache_read_input_token_cost\":2.5e-08},\"img\":{\"input_cost_per_image\":0.1},"
            "\"last_updated\":\"2026-07-24T18:23:43\"}",
            "USD per token", "m", 0.2, 0.7, 0.025);
        row("LiteLLM, output unknown",
            "{\"m\":{\"litellm_provider\":\"p\",\"input_cost_per_token\":1e-06,"
            "\"output_cost_per_token\":null}}",
            "USD per token", "m", 1, -1, -1);
        row("models.dev",
            "{\"p\":{\"id\":\"p\",\"models\":{\"m.1\":{\"id\":\"m.1\",\"cost\":{\"input\":0.3,"
            "\"output\":1.2,"
            "\"cache_read\":0.03},\"last_updated\":\"2025-07-23\"},\"n\":{\"id\":\"n\"}}}}",
            "USD per million tokens", "p/m.1", 0.3, 1.2, 0.03);
        row("OpenRouter",
            "{\"data\":[{\"id\":\"o/"
            "m\",\"pricing\":{\"prompt\":\"0.00000015\",\"completion\":\"0.0000006\","
            "\"request\":\"0\",\"input_cache_read\":\"0.000000075\"}},"
            "{\"id\":\"auto\",\"pricing\":{\"prompt\":\"-1\",\"completion\":\"-1\"}}]}",
            "USD per token", "o/m", 0.15, 0.6, 0.075);
        row("OpenRouter, varying",
            "{\"data\":[{\"id\":\"auto\",\"pricing\":{\"prompt\":\"-1\",\"completion\":\"-1\"}}]}",
            "USD per token", "auto", -1, -1, -1);
        row("FrugalGPT",
            "{\"ai\":{\"m\":{\"cost_input\":0.000003,\"cost_output\":0.000003,\"cost_fixed\":0."
            "0003,"
            "\"fixed_size\":0}}}",
            "USD per token", "ai/m", 3, 3, -1);
        row("RouterArena",
            "{\"m\":{\"input_token_price_per_million\":1,\"output_token_price_per_million\":2}}",
            "USD per million tokens", "m", 1, 2, -1);
        row("LLMRouter",
            "{\"m\":{\"feature\":\"at "
            "$0.30\",\"input_price\":0.2,\"output_price\":0.4,\"service\":\"S\"}}",
            "USD per million tokens", "m", 0.2, 0.4, -1);
        row("with unit, date and source",
            "{\"schema_version\":1,\"fetched_at\":\"2026-01-02T00:00:00Z\",\"currency\":\"USD\","
            "\"unit\":\"per_1M_tokens\",\"pricing\":{\"m\":{\"input_per_m\":5,\"output_per_m\":6,"
            "\"cache_read_per_m\":0.5,\"source_url\":\"u\"}}}",
            "USD per million tokens", "m", 5, 6, 0.5);
    }

    void jsonTables()
    {
        QFETCH(const QByteArray, contents);
        QFETCH(const QByteArray, model);
        const test::Scratch scratch;
        const auto file = prices::readPrices(scratch.write("p.json", contents), "mine");
        VERIFY_RESULT(file);
        const Price* price = file->table.find(model.toStdString());
        QVERIFY(price != nullptr);
        QTEST(QByteArray::fromStdString(file->table.unit), "unit");
        QTEST(price->inputUsdPerMtok.value_or(-1), "input");
        QTEST(price->outputUsdPerMtok.value_or(-1), "output");
        QTEST(price->terms.cacheReadUsdPerMtok.value_or(-1), "cached");
    }

    void keepsWhatAJsonTableSays()
    {
        const test::Scratch scratch;
        const auto file = prices::readPrices(
            scratch.write("p.json",
                "{\"m\":{\"litellm_provider\":\"p\",\"input_cost_per_token\":1e-06,"
                "\"output_cost_per_token\":2e-06,\"input_cost_per_token_above_200k_tokens\":3e-06,"
                "\"output_cost_per_token_above_200k_tokens\":4e-06,\"input_cost_per_request\":0."
                "005,"
                "\"input_cost_per_token_batches\":5e-07,\"source\":\"https://x\"},"
                "\"img\":{\"litellm_provider\":\"p\",\"input_cost_per_image\":0.1},"
                "\"last_updated\":\"2026-07-24T18:23:43\"}"),
            "mine");
        VERIFY_RESULT(file);
        QCOMPARE(file->table.prices.size(), std::size_t{1});
        QCOMPARE(file->table.effectiveDate, std::string("2026-07-24"));
        const Price& price = file->table.prices[0];
        QCOMPARE(price.provider, std::string("p"));
        QCOMPARE(price.requestUsd.value_or(-1), 0.005);
        QCOMPARE(price.terms.batchInputUsdPerMtok.value_or(-1), 0.5);
        QCOMPARE(price.terms.source, std::string("https://x"));
        const std::vector<prices::PriceTier> tiers{{200'000, 3.0, 4.0, {}}};
        QVERIFY(price.terms.tiers == tiers);
        QVERIFY(prices::termsFromJson(prices::termsJson(price.terms)) == price.terms);
        QCOMPARE(file->warnings.size(), std::size_t{1}); // the image model
    }

    void otherCurrencies()
    {
        const test::Scratch scratch;
        const auto csv = scratch.write("p.csv", "model,input_usd_per_mtok\na,20\n");
        const auto refused = prices::readPrices(csv, "mine", {.currency = "CNY"});
        QVERIFY(!refused && refused.error().remedy.find("--usd-per-unit") != std::string::npos);
        const auto file = prices::readPrices(csv, "mine", {"CNY", 0.125, "2025-01-31"});
        VERIFY_RESULT(file);
        QCOMPARE(file->table.prices[0].inputUsdPerMtok.value_or(-1), 2.5);
        QCOMPARE(file->table.currency, std::string("CNY"));
        QCOMPARE(file->table.usdPerUnit, 0.125);
        QCOMPARE(file->table.effectiveDate, std::string("2025-01-31"));
    }

    // RouterBench's own program has prices that are ten times too low.
    void anotherUnitIsWarnedOf()
    {
        const test::Scratch scratch;
        const auto file =
            prices::readPrices(scratch.write("p.csv",
                                   "model,input_usd_per_mtok\nopenai/gpt-4-1106-preview,1\n"
                                   "gpt-4o,2.5\no1,0\n"),
                "mine");
        VERIFY_RESULT(file);
        QCOMPARE(file->warnings.size(), std::size_t{2});
        QVERIFY(file->warnings[0].find("gpt-4-1106-preview (0.1 times)") != std::string::npos);
        QVERIFY(file->warnings[1].find("taken as free") != std::string::npos);
    }

    void theBuiltInListHasAHistory()
    {
        const auto all = prices::builtinPrices("list");
        QVERIFY(all.prices.size() >= 60);
        for (const Price& price : all.prices) {
            QVERIFY2(price.inputUsdPerMtok && price.outputUsdPerMtok, price.model.c_str());
            QVERIFY2(!price.terms.source.empty(), price.model.c_str());
            QCOMPARE(price.terms.effectiveDate.size(), std::size_t{10});
        }
        QCOMPARE(*all.find("gpt-4o")->inputUsdPerMtok, 2.5);
        QCOMPARE(*prices::builtinPrices("list", "2025-03-01").find("gpt-4o")->inputUsdPerMtok, 5.0);
        QVERIFY(prices::builtinPrices("list", "2025-03-01").find("o1") == nullptr);
        // The models of the MetaLLM paper's experiments.
        for (const char* model :
            {"text-ada-001", "text-babbage-001", "text-curie-001", "text-davinci-002",
                "google/gemma-2b-it", "meta-llama/Meta-Llama-3.1-8B-Instruct-Turbo",
                "mistralai/Mistral-7B-Instruct-v0.3", "Qwen/Qwen2.5-7B-Instruct-Turbo"})
            QVERIFY2(all.find(model) != nullptr, model);
    }

    void decimalsAreShiftedExactly()
    {
        QCOMPARE(prices::shiftedDecimal(2e-7, 6), 0.2);
        QCOMPARE(prices::shiftedDecimal(1.5e-05, 6), 15.0);
        QCOMPARE(prices::shiftedDecimal(0.0000014, 6), 1.4);
        QCOMPARE(prices::shiftedDecimal(3, -6), 3e-6);
        QCOMPARE(prices::shiftedDecimal(0.28, -6), 2.8e-7);
        QCOMPARE(prices::shiftedDecimal(0, 6), 0.0);
    }
};

QTEST_APPLESS_MAIN(TestPriceImport)
#include "tst_priceimport.moc"
