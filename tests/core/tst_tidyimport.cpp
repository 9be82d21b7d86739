// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/store/study.h"
#include "tests/support/tidyfiles.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using store::Study;
using test::Files;
using test::goodFiles;
using test::npyFile;
using test::rawBytes;

class TestTidyImport : public QObject {
    Q_OBJECT

private slots:
    void everythingArrives()
    {
        const test::Scratch scratch;
        writeAll(scratch, "mine", goodFiles());
        Study study = openStudy(scratch);
        const auto summary = importer::importDataset(study, {{scratch.path("mine/")}}, {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->dataset, std::string("mine"));
        QCOMPARE(summary->format, std::string("tidy"));
        QCOMPARE(summary->outcomes, 4);
        QCOMPARE(summary->embeddingDimension, 2);
        QVERIFY(summary->warnings.empty());
        const auto loaded = study.loadDataset("mine", {});
        VERIFY_RESULT(loaded);
        checkQueries(**loaded);
        checkOutcomes(**loaded);
        QCOMPARE((*loaded)->priceTable, std::string("mine"));
        QVERIFY((*loaded)->contexts->values == data::ContextMatrix({{1, 0}, {0, 1}, {0.6F, 0.8F}}));
        QCOMPARE((*loaded)->contexts->embedder, std::string("file:embeddings.npy"));
        checkPrices(study);
        checkInfo(study);
    }

    void hashIsOfTheContents()
    {
        const std::string hash = hashOf(goodFiles());
        QCOMPARE(hash.size(), std::size_t{32});
        // The same contents otherwise laid out: columns and rows moved, empty columns left out.
        Files moved = goodFiles();
        moved["outcomes.csv"] =
            "query_id,model,score,input_tokens,output_tokens,cost_usd,judge,latency_s\r\n"
            "q2,large,1.0,,,,,.5\r\n"
            "q1,large,0.30000000000000004,12,7,0.0000001,,\r\n"
            "q3,small,0,,,,,\r\n"
            "q1,small,1e-1,12,3,0.1,x,\r\n";
        moved["queries.csv"] = "\xef\xbb\xbf"
                               "query_id,domain,split,text,label,note,empty\n"
                               "q1,maths,train,\"What is\n1 + 1?\",2,,\n"
                               "q2,,test,,,\"a, b\",\n"
                               "q3,maths,, spaced ,,,\n";
        moved.erase("prices.csv");
        QCOMPARE(hashOf(moved), hash);
        Files packed;
        for (const auto& [name, contents] : goodFiles())
            packed[name + ".gz"] = test::gzipped(contents);
        QCOMPARE(hashOf(packed), hash);
    }

    void hashSeesEveryChange_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("score") << QByteArray("0.30000000000000004") << QByteArray("0.3");
        QTest::newRow("cost") << QByteArray("1e-07") << QByteArray("1.1e-07");
        QTest::newRow("unknown and 0") << QByteArray("q3,0,,,,") << QByteArray("q3,0,,,,0");
        QTest::newRow("text") << QByteArray("1 + 1?") << QByteArray("1 + 2?");
        QTest::newRow("id") << QByteArray("q2") << QByteArray("q9");
        QTest::newRow("split") << QByteArray("train") << QByteArray("test");
        QTest::newRow("model") << QByteArray("large") << QByteArray("huge");
        QTest::newRow("further column") << QByteArray(",x\n") << QByteArray(",y\n");
        QTest::newRow("order of the models")
            << QByteArray("large,q2,1,0.5,,,,\nsmall,q1,0.1,,12,3,0.1,x\n")
            << QByteArray("small,q1,0.1,,12,3,0.1,x\nlarge,q2,1,0.5,,,,\n");
    }

    void hashSeesEveryChange()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        Files files = goodFiles();
        for (const char* name : {"queries.csv", "outcomes.csv"})
            files[name].replace(from, to);
        QVERIFY(files != goodFiles());
        QVERIFY(hashOf(files) != hashOf(goodFiles()));
    }

    void filesNamedOneByOne()
    {
        const test::Scratch scratch;
        const Files files = goodFiles();
        Study study = openStudy(scratch);
        const importer::ImportRequest request{
            {scratch.write("run7/answers.csv.gz", test::gzipped(files.at("outcomes.csv"))),
                scratch.write("run7/vectors.npy", files.at("embeddings.npy")),
                scratch.write("run7/questions.csv", files.at("queries.csv"))},
            {}, "tidy"};
        const auto summary = importer::importDataset(study, request, {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->dataset, std::string("run7"));
        QCOMPARE(summary->outcomes, 4);
        QCOMPARE(summary->embeddingDimension, 2);
        QVERIFY((*study.loadDataset("run7", {}))->priceTable.empty());
    }

    void roundedEmbeddingsAreSaid()
    {
        const test::Scratch scratch;
        Files files = goodFiles();
        files["embeddings.npy"] =
            npyFile("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 1), }",
                rawBytes<double>({0.1, 0.2, 0.3}));
        writeAll(scratch, "mine", files);
        Study study = openStudy(scratch);
        const auto summary = importer::importDataset(study, {{scratch.path("mine")}}, {});
        VERIFY_RESULT(summary);
        QCOMPARE(summary->warnings.size(), std::size_t{1});
        QVERIFY(summary->warnings[0].find("float64") != std::string::npos);
    }

private:
    static void checkQueries(const data::Dataset& dataset)
    {
        QCOMPARE(dataset.queryIds, (std::vector<std::string>{"q1", "q2", "q3"}));
        QCOMPARE(dataset.texts, (std::vector<std::string>{"What is\n1 + 1?", "", " spaced "}));
        QCOMPARE(dataset.labels, (std::vector<std::string>{"2", "", ""}));
        QCOMPARE(dataset.splits, (std::vector<std::string>{"train", "test"}));
        QCOMPARE(dataset.splitOf, (std::vector<std::int32_t>{0, 1, -1}));
        QCOMPARE(dataset.domains, (std::vector<std::string>{"maths"}));
        QCOMPARE(dataset.domainOf, (std::vector<std::int32_t>{0, -1, 0}));
        QVERIFY(!dataset.simulated);
    }

    // NaN where it is missing, the exact double where it is there.
    template<typename Matrix>
    static bool holds(const Matrix& matrix, std::initializer_list<std::optional<double>> figures)
    {
        Eigen::Index i = 0;
        for (const auto& figure : figures) {
            const auto value = matrix.data()[i++];
            if (figure ? value != static_cast<typename Matrix::Scalar>(*figure)
                       : !std::isnan(value))
                return false;
        }
        return i == matrix.size();
    }

    static void checkOutcomes(const data::Dataset& dataset)
    {
        constexpr std::nullopt_t none = std::nullopt;
        QCOMPARE(dataset.modelCount(), 2);
        QCOMPARE(dataset.models[0].name, std::string("large"));
        QCOMPARE(dataset.models[0].provider, std::string());
        QCOMPARE(dataset.models[1].name, std::string("small"));
        QCOMPARE(dataset.models[1].provider, std::string("Maker"));
        QVERIFY(holds(dataset.scores, {0.30000000000000004, 0.1, 1.0, none, none, 0.0}));
        QVERIFY(holds(dataset.recordedCosts, {1e-07, 0.1, none, none, none, none}));
        QVERIFY(holds(dataset.inputTokens, {12.0, 12.0, none, none, none, none}));
        QVERIFY(holds(dataset.outputTokens, {7.0, 3.0, none, none, none, none}));
        QVERIFY(holds(dataset.latencies, {none, none, 0.5, none, none, none}));
    }

    static void checkPrices(const Study& study)
    {
        const auto table = study.priceTable("mine");
        VERIFY_RESULT(table);
        QCOMPARE(table->prices.size(), std::size_t{2});
        const prices::Price small{"small", "Maker", 0.1, 0.2, {}, {}};
        const prices::Price other{"other", "", {}, {}, 0.0, {}};
        QVERIFY(table->prices[0] == small);
        QVERIFY(table->prices[1] == other);
    }

    static void checkInfo(const Study& study)
    {
        const auto info = study.datasetInfo("mine");
        VERIFY_RESULT(info);
        QCOMPARE(info->queries, 3);
        QCOMPARE(info->models, 2);
        QCOMPARE(info->missing(), 2);
        QCOMPARE(info->domains, (std::vector<std::string>{"maths"}));
        const std::vector<std::pair<std::string, std::int64_t>> splits{
            {"train", 1}, {"test", 1}, {"", 1}};
        QCOMPARE(info->splits, splits);
        QCOMPARE(info->embedder, std::string("file:embeddings.npy"));
        QCOMPARE(info->embeddingDimension, 2);
        QCOMPARE(info->priceTable, std::string("mine"));
    }

    static std::string hashOf(const Files& files)
    {
        const test::Scratch scratch;
        writeAll(scratch, "mine", files);
        Study study = openStudy(scratch);
        const auto summary = importer::importDataset(study, {{scratch.path("mine")}}, {});
        return summary ? study.datasetInfo("mine")->hash : summary.error().message();
    }
};

QTEST_APPLESS_MAIN(TestTidyImport)
#include "tst_tidyimport.moc"
