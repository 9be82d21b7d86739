// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/sim/analysis.h"
#include "core/store/study.h"
#include "tests/support/shared.h"

#include <cmath>
#include <QTemporaryDir>
#include <QTest>

using namespace metallm;
using store::Study;

/// The real data sets, against the figures of their SOURCE.md.
class TestSharedData : public QObject {
    Q_OBJECT

private slots:
    void meansEqualTheSource_data()
    {
        QTest::addColumn<QString>("dataset");
        QTest::addColumn<qint64>("queries");
        QTest::addColumn<qint64>("outcomes");
        QTest::addColumn<int>("dimension");
        QTest::addColumn<QMap<QString, double>>("means");
        using Means = QMap<QString, double>;
        QTest::newRow("llmrouter_9")
            << QStringLiteral("llmrouter_9") << qint64{6108} << qint64{54972} << 512
            << Means{{QStringLiteral("llama-3.1-nemotron-51b-instruct"), 0.6165},
                   {QStringLiteral("llama-3.3-nemotron-super-49b-v1"), 0.5726},
                   {QStringLiteral("llama-3.1-8b-instruct"), 0.5563},
                   {QStringLiteral("gemma-2-9b-it"), 0.5277},
                   {QStringLiteral("qwen2.5-7b-instruct"), 0.5124},
                   {QStringLiteral("mistral-7b-instruct-v0.3"), 0.3633},
                   {QStringLiteral("codegemma-7b"), 0.2975},
                   {QStringLiteral("llama3-chatqa-1.5-70b"), 0.2001},
                   {QStringLiteral("llama3-chatqa-1.5-8b"), 0.1733}};
        QTest::newRow("paretobandit")
            << QStringLiteral("paretobandit") << qint64{5022} << qint64{18625} << 512
            << Means{{QStringLiteral("gemini-2.5-pro"), 0.9338},
                   {QStringLiteral("gemini-2.5-flash"), 0.9267},
                   {QStringLiteral("mistral-large-2512"), 0.9234},
                   {QStringLiteral("llama-3.1-8b-instruct"), 0.7943}};
        QTest::newRow("routellm_mmlu_gsm8k")
            << QStringLiteral("routellm_mmlu_gsm8k") << qint64{15361} << qint64{30722} << 512
            << Means{{QStringLiteral("gpt-4-1106-preview"), 0.8102},
                   {QStringLiteral("mixtral-8x7b-instruct-v0.1"), 0.6772}};
        QTest::newRow("llmdrift_prime")
            << QStringLiteral("llmdrift_prime") << qint64{1000} << qint64{4000} << 512
            << Means{{QStringLiteral("gpt-4-0314"), 0.8400},
                   {QStringLiteral("gpt-3.5-turbo-0613"), 0.7620},
                   {QStringLiteral("gpt-4-0613"), 0.5110},
                   {QStringLiteral("gpt-3.5-turbo-0301"), 0.4960}};
        QTest::newRow("frugalml_sentiment")
            << QStringLiteral("frugalml_sentiment") << qint64{119761} << qint64{479044} << 6
            << Means{{QStringLiteral("google-nl"), 0.8825},
                   {QStringLiteral("amazon-comprehend"), 0.8593},
                   {QStringLiteral("baidu-sentiment"), 0.7655},
                   {QStringLiteral("github-free"), 0.7424}};
    }

    /// SOURCE.md of paretobandit, from the authors' results file: fixed arms on the test split.
    void fixedArmsEqualTheAuthors()
    {
        METALLM_REQUIRE_SHARED(shared);
        const QTemporaryDir folder;
        auto study = Study::open(folder.filePath(QStringLiteral("a.metallm")).toStdString());
        QVERIFY(study);
        QVERIFY(importer::importDataset(
            *study, {{shared / "datasets" / "paretobandit"}, {}, "auto"}, {}));
        const auto dataset = study->loadDataset("paretobandit", {});
        QVERIFY(dataset);
        const auto prices = study->priceTable((*dataset)->priceTable);
        QVERIFY(prices);
        struct Figure {
            const char* model;
            double reward;
            double rewardTolerance;
            double cost; // USD a query
            double costTolerance;
        };
        for (const Figure& figure : {Figure{"llama-3.1-8b-instruct", 0.7931003289473684, 1e-12,
                                         2.858388157894737e-05, 1e-15},
                 Figure{"mistral-large-2512", 0.9231, 5e-5, 5.27e-4, 5e-7},
                 Figure{"gemini-2.5-pro", 0.9322, 5e-5, 1.52e-2, 5e-5}}) {
            sim::Parameters parameters;
            parameters.policy = "single";
            parameters.settings["model"] = figure.model;
            parameters.evalSplit = "test";
            const auto analysis = sim::analyse(*dataset, *prices, parameters, {});
            QVERIFY(analysis);
            const auto point = (*analysis)->frontier->at(0);
            QVERIFY(std::abs(*point.accuracy - figure.reward) < figure.rewardTolerance);
            QVERIFY(std::abs(*point.costPer10k / 10000 - figure.cost) < figure.costTolerance);
        }
    }

    void meansEqualTheSource()
    {
        METALLM_REQUIRE_SHARED(shared);
        QFETCH(const QString, dataset);
        const std::string name = dataset.toStdString();
        const QTemporaryDir folder;
        auto study = Study::open(folder.filePath(QStringLiteral("a.metallm")).toStdString());
        QVERIFY2(study, study ? "" : study.error().message().c_str());
        QElapsedTimer timer;
        timer.start();
        const auto summary =
            importer::importDataset(*study, {{shared / "datasets" / name}, {}, "auto"}, {});
        QVERIFY2(summary, summary ? "" : summary.error().message().c_str());
        const qint64 importedAfter = timer.restart();
        const auto loaded = study->loadDataset(name, {});
        QVERIFY2(loaded, loaded ? "" : loaded.error().message().c_str());
        qInfo("%s: imported in %lld ms, loaded in %lld ms, hash %s", name.c_str(), importedAfter,
            timer.elapsed(), (*loaded)->hash.c_str());
        QTEST(qint64{summary->queries}, "queries");
        QTEST(qint64{summary->outcomes}, "outcomes");
        QTEST(summary->embeddingDimension, "dimension");
        QFETCH(const qint64, queries);
        QCOMPARE(qint64{(*loaded)->queryCount()}, queries);
        QCOMPARE(qint64{(*loaded)->contexts->values.rows()}, queries);
        compareMeans(**loaded);
    }

private:
    static void compareMeans(const data::Dataset& dataset)
    {
        using Means = QMap<QString, double>;
        QFETCH(const Means, means);
        QCOMPARE(qint64{dataset.modelCount()}, qint64{means.size()});
        for (Eigen::Index model = 0; model < dataset.modelCount(); ++model) {
            double sum = 0;
            Eigen::Index count = 0;
            for (Eigen::Index query = 0; query < dataset.queryCount(); ++query)
                if (const double score = dataset.scores(query, model); !std::isnan(score)) {
                    sum += score;
                    ++count;
                }
            const std::string& name = dataset.models[static_cast<std::size_t>(model)].name;
            const double mean = sum / static_cast<double>(count);
            QVERIFY2(std::abs(mean - means.value(QString::fromStdString(name))) <= 0.5e-4 + 1e-9,
                name.c_str());
        }
    }
};

QTEST_APPLESS_MAIN(TestSharedData)
#include "tst_shareddata.moc"
