// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"
#include "tests/support/shared.h"

#include <QTest>

using namespace metallm;
using store::Study;

namespace {

const char* const parts[]{"queries.csv", "outcomes.csv", "prices.csv", "embeddings.npy"};

Result<std::string> importAs(
    Study& study, const std::filesystem::path& folder, const std::string& name)
{
    return importer::importDataset(study, {{folder}, name}, {})
        .and_then([&](const importer::ImportSummary&) { return study.datasetInfo(name); })
        .map([](const store::DatasetInfo& info) { return info.hash; });
}

} // namespace

class TestTidyExport : public QObject {
    Q_OBJECT

private slots:
    void comesBackTheSame()
    {
        // Model b comes first although a answers the first query; the first query has no outcome by
        // b.
        const test::Scratch scratch;
        scratch.write("in/queries.csv",
            "query_id,more,split,domain,text,label,even more\n"
            "\"q,1\",,train,d,\"line 1\r\nline \"\"2\"\"\",x,\"{\"\"a\"\": 1}\"\n"
            "q2,\xc3\xa4,,,  both ends  ,,\n"
            "q3,,test,,,,\n");
        scratch.write("in/outcomes.csv",
            "query_id,model,score,cost_usd,reason\n"
            "q3,b,0.1,0.30000000000000004,\"no\nway\"\n\"q,1\",a,1,,\nq2,b,0.5,1e-07,\nq3,a,0,5e-"
            "324,\n");
        scratch.write(
            "in/prices.csv", "seen,model,request_usd,provider\n,b,0.01,\nyes,a,,\"P, Q\"\n");
        const QByteArray figures = test::rawBytes<float>({0.1F, 0.2F, 1e-30F});
        scratch.write("in/embeddings.npy",
            test::npyFile("{'descr': '<f4', 'fortran_order': True, 'shape': (3, 1)}", figures));
        auto study = Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(study);
        const auto hash = importAs(*study, scratch.path("in"), "one");
        VERIFY_RESULT(hash);
        VERIFY_RESULT(importer::exportTidy(*study, "one", scratch.path("out1"), {}));
        QCOMPARE(scratch.read("out1/queries.csv"),
            QByteArray("query_id,split,domain,text,label,more,even more\n"
                       "\"q,1\",train,d,\"line 1\r\nline \"\"2\"\"\",x,,\"{\"\"a\"\": 1}\"\n"
                       "q2,,,  both ends  ,,\xc3\xa4,\n"
                       "q3,test,,,,,\n"));
        QCOMPARE(scratch.read("out1/outcomes.csv"),
            QByteArray("query_id,model,score,input_tokens,output_tokens,cost_usd,latency_s,reason\n"
                       "q2,b,0.5,,,1e-07,,\n"
                       "\"q,1\",a,1,,,,,\n"
                       "q3,b,0.1,,,0.30000000000000004,,\"no\nway\"\n"
                       "q3,a,0,,,5e-324,,\n"));
        QCOMPARE(scratch.read("out1/prices.csv"),
            QByteArray("model,provider,input_usd_per_mtok,output_usd_per_mtok,flat_usd_per_query,"
                       "request_usd,seen\nb,,,,,0.01,\na,\"P, Q\",,,,,yes\n"));
        QVERIFY(scratch.read("out1/embeddings.npy").endsWith(figures));
        QCOMPARE(scratch.read("out1/embeddings.npy").size() % 64, figures.size());
        const auto again = importAs(*study, scratch.path("out1"), "two");
        VERIFY_RESULT(again);
        QCOMPARE(*again, *hash);
        QVERIFY(study->priceTable("two")->prices == study->priceTable("one")->prices);
        VERIFY_RESULT(importer::exportTidy(*study, "two", scratch.path("out2"), {}));
        for (const char* part : parts)
            QCOMPARE(scratch.read(std::string("out2/") + part),
                scratch.read(std::string("out1/") + part));
    }

    void realDataComesBackTheSame_data()
    {
        QTest::addColumn<QByteArray>("dataset");
        for (const char* name : {"paretobandit", "llmdrift_prime", "llmrouter_9"})
            QTest::newRow(name) << QByteArray(name);
    }

    void realDataComesBackTheSame()
    {
        METALLM_REQUIRE_SHARED(shared);
        QFETCH(const QByteArray, dataset);
        const test::Scratch scratch;
        auto study = Study::open(scratch.path("s.metallm"));
        const auto hash = importAs(*study, shared / "datasets" / dataset.toStdString(), "one");
        VERIFY_RESULT(hash);
        VERIFY_RESULT(importer::exportTidy(*study, "one", scratch.path("out"), {}));
        const auto again = importAs(*study, scratch.path("out"), "two");
        VERIFY_RESULT(again);
        QCOMPARE(*again, *hash);
        const auto one = study->loadDataset("one", {});
        const auto two = study->loadDataset("two", {});
        QVERIFY((*one)->contexts->values == (*two)->contexts->values);
        QVERIFY(study->priceTable("two")->prices == study->priceTable("one")->prices);
    }

    void strangersAreNotTakenIn()
    {
        const test::Scratch scratch;
        scratch.write("in/queries.csv", "query_id\nq1\n");
        scratch.write("in/outcomes.csv", "query_id,model,score\nq1,a,1\n");
        auto study = Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(importAs(*study, scratch.path("in"), "one"));
        scratch.write("out/embeddings.npy", "older");
        const auto done = importer::exportTidy(*study, "one", scratch.path("out"), {});
        QVERIFY(!done);
        QVERIFY(done.error().file.ends_with("embeddings.npy"));
        QVERIFY(!std::filesystem::exists(scratch.path("out/queries.csv")));
        QCOMPARE(scratch.read("out/embeddings.npy"), QByteArray("older"));
    }

    void aFailureLeavesNothing()
    {
        const test::Scratch scratch;
        scratch.write("in/queries.csv", "query_id\nq1\n");
        scratch.write("in/outcomes.csv", "query_id,model,score\nq1,a,1\n");
        scratch.write("file", "");
        auto study = Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(importAs(*study, scratch.path("in"), "one"));
        QVERIFY(!importer::exportTidy(*study, "none", scratch.path("out"), {}));
        QVERIFY(!std::filesystem::exists(scratch.path("out")));
        QVERIFY(!importer::exportTidy(*study, "one", scratch.path("file"), {}));
        std::stop_source stop;
        stop.request_stop();
        const auto done =
            importer::exportTidy(*study, "one", scratch.path("out"), {stop.get_token()});
        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::Stopped);
        QVERIFY(std::filesystem::is_empty(scratch.path("out")));
    }
};

QTEST_APPLESS_MAIN(TestTidyExport)
#include "tst_tidyexport.moc"
