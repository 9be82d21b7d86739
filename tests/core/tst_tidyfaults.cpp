// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/tidyfiles.h"

#include <limits>
#include <QTest>

using namespace metallm;
using store::Study;
using test::Files;
using test::goodFiles;
using test::npyFile;
using test::npyHeader;
using test::rawBytes;

namespace {

// Rows in all tables together: 0 in a study with nothing in it.
std::int64_t rowsIn(const Study& study)
{
    std::int64_t rows = 0;
    for (const char* table :
        {"datasets", "queries", "models", "providers", "price_tables", "prices", "outcome_blocks",
            "embeddings", "embedding_chunks", "splits", "domains", "analyses"})
        rows += study.database().integer(std::string("SELECT count(*) FROM ") + table).value_or(1);
    return rows;
}

void row(
    const char* name, const char* file, const QByteArray& contents, const char* what, qint64 line)
{
    QTest::newRow(name) << QByteArray(file) << contents << QByteArray(what) << line;
}

void queryFaults()
{
    const char* q = "queries.csv";
    row("duplicate query id", q, "query_id,text\nq1,\"a\nb\"\nq2,\nq3,\nq1,\n",
        "query id 'q1' is already in line 2", 6);
    row("empty query id", q, "query_id,text\nq1,a\n,b\n", "the query has no id", 3);
    row("no query_id", q, "id,text\nq1,a\n", "the column 'query_id' is missing", 1);
    row("no queries", q, "query_id,text\n", "the file has no queries", 0);
    row("duplicate header", q, "query_id,text,text\nq1,a,b\n", "the column 'text' is there twice",
        1);
    row("empty file", q, "", "the file is empty", 0);
    row("git-lfs pointer", q, "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n",
        "git-lfs pointer", 0);
    row("invalid UTF-8", q, "query_id,text\nq1,\xff\n", "not valid UTF-8", 2);
}

void outcomeFaults()
{
    const char* o = "outcomes.csv";
    const QByteArray head("query_id,model,score,input_tokens,output_tokens,cost_usd,latency_s\n");
    const QByteArray good = head + "q1,a,0.5,1,1,1,1\n";
    row("unknown query", o, good + "q9,a,0.5,,,,\n", "query id 'q9' is not in the queries", 3);
    row("duplicate outcome", o, good + "q2,a,1,,,,\nq1,b,1,,,,\nq1,a,0.5,1,1,1,1\n",
        "by model 'a' is already in line 2", 5);
    row("score above 1", o, good + "q2,a,1.01,,,,\n", "score '1.01' is outside 0 to 1", 3);
    row("score below 0", o, good + "q2,a,-0.1,,,,\n", "score '-0.1' is outside 0 to 1", 3);
    row("score NaN", o, good + "q2,a,NaN,,,,\n", "score 'NaN' is not a finite number", 3);
    row("score infinite", o, good + "q2,a,inf,,,,\n", "score 'inf' is not a finite number", 3);
    row("score no number", o, good + "q2,a,yes,,,,\n", "score 'yes' is not a number", 3);
    row("score with a comma", o, good + "q2,a,\"0,5\",,,,\n", "score '0,5' is not a number", 3);
    row("score with a tail", o, good + "q2,a,0.5x,,,,\n", "score '0.5x' is not a number", 3);
    row("score out of range", o, good + "q2,a,1e999,,,,\n", "out of the range", 3);
    row("score empty", o, good + "q2,a,,,,,\n", "the score is empty", 3);
    row("model empty", o, good + "q2,,1,,,,\n", "the outcome has no model", 3);
    row("no score column", o, "query_id,model\nq1,a\n", "the column 'score' is missing", 1);
    row("no model column", o, "query_id,score\nq1,1\n", "the column 'model' is missing", 1);
    row("too few fields", o, good + "q2,a,1\n", "the row has 3 fields, the header 7", 3);
    row("no outcomes", o, head, "the file has no outcomes", 0);
    row("pointer in outcomes", o, "version https://git-lfs.github.com/spec/v1\n", "git-lfs pointer",
        0);
}

void figureFaults()
{
    const char* o = "outcomes.csv";
    const QByteArray good("query_id,model,score,input_tokens,output_tokens,cost_usd,latency_s\n"
                          "q1,a,0.5,1,1,1,1\n");
    row("negative input", o, good + "q2,a,1,-1,,,\n", "input_tokens '-1' is negative", 3);
    row("negative output", o, good + "q2,a,1,,-1,,\n", "output_tokens '-1' is negative", 3);
    row("negative cost", o, good + "q2,a,1,,,-1e-9,\n", "cost_usd '-1e-9' is negative", 3);
    row("negative latency", o, good + "q2,a,1,,,,-3\n", "latency_s '-3' is negative", 3);
    row("cost NaN", o, good + "q2,a,1,,,nan,\n", "cost_usd 'nan' is not a finite number", 3);
    row("tokens no number", o, good + "q2,a,1,many,,,\n", "input_tokens 'many' is not a number", 3);
}

void priceFaults()
{
    const char* p = "prices.csv";
    row("price twice", p, "model,flat_usd_per_query\na,1\nb,1\na,2\n",
        "model 'a' is already in line 2", 4);
    row("negative price", p, "model,flat_usd_per_query\na,-1\n",
        "flat_usd_per_query '-1' is negative", 2);
    row("price no number", p, "model,input_usd_per_mtok\na,$1\n",
        "input_usd_per_mtok '$1' is not a number", 2);
    row("price without model", p, "model,flat_usd_per_query\n,1\n", "the row has no model", 2);
    row("no model in prices", p, "name,flat_usd_per_query\na,1\n", "the column 'model' is missing",
        1);
}

void embeddingFaults()
{
    const char* e = "embeddings.npy";
    row("too few embeddings", e,
        npyFile(
            "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }", QByteArray(16, '\0')),
        "there are 2 rows of embeddings for 3 queries", 0);
    row("too many embeddings", e,
        npyFile(
            "{'descr': '<f4', 'fortran_order': False, 'shape': (4, 2), }", QByteArray(32, '\0')),
        "there are 4 rows of embeddings for 3 queries", 0);
    row("embedding not finite", e,
        npyFile(
            npyHeader, rawBytes<float>({1, 0, 0, 1, 0, std::numeric_limits<float>::infinity()})),
        "row 3 holds a figure that is not a finite", 0);
    row("embeddings cut", e, npyFile(npyHeader, rawBytes<float>({1, 0, 0, 1, 0})),
        "cut off before its end", 0);
    row("pointer in embeddings", e, "version https://git-lfs.github.com/spec/v1\n",
        "git-lfs pointer", 0);
}

} // namespace

/// What is wrong with the files is said with its place, and nothing of them stays.
class TestTidyFaults : public QObject {
    Q_OBJECT

private slots:
    void faults_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QByteArray>("what");
        QTest::addColumn<qint64>("line");
        queryFaults();
        outcomeFaults();
        figureFaults();
        priceFaults();
        embeddingFaults();
    }

    void faults()
    {
        QFETCH(const QByteArray, file);
        QFETCH(const QByteArray, contents);
        const test::Scratch scratch;
        Files files = goodFiles();
        files[file.toStdString()] = contents;
        writeAll(scratch, "mine", files);
        Study study = openStudy(scratch);
        const auto summary = importer::importDataset(study, {{scratch.path("mine")}}, {});
        QVERIFY(!summary);
        const Error& error = summary.error();
        QFETCH(const QByteArray, what);
        QVERIFY2(QByteArray::fromStdString(error.what).contains(what), error.message().c_str());
        QCOMPARE(error.file, scratch.path("mine/" + file.toStdString()).string());
        QTEST(qint64{error.line}, "line");
        QVERIFY(!error.remedy.empty());
        QCOMPARE(rowsIn(study), 0);
    }

    void cutGzip()
    {
        const test::Scratch scratch;
        for (const char* name : {"queries.csv", "outcomes.csv", "prices.csv"}) {
            Files files = goodFiles();
            const QByteArray packed = test::gzipped(files[name]);
            files.erase(name);
            files[std::string(name) + ".gz"] = packed.left(packed.size() - 9);
            const std::string folder = std::string("cut-") + name;
            writeAll(scratch, folder, files);
            Study study = openStudy(scratch);
            const auto summary = importer::importDataset(study, {{scratch.path(folder)}}, {});
            QVERIFY(!summary);
            QCOMPARE(summary.error().what, std::string("the gzip file is cut off before its end"));
            QCOMPARE(rowsIn(study), 0);
        }
    }

    void wrongCalls()
    {
        const test::Scratch scratch;
        writeAll(scratch, "mine", goodFiles());
        scratch.write("notes/readme.txt", "nothing");
        scratch.write("half/queries.csv", "query_id\nq1\n");
        Study study = openStudy(scratch);
        const auto fails = [&](importer::ImportRequest request, const char* what,
                               Error::Kind kind) {
            const auto summary = importer::importDataset(study, request, {});
            return !summary && summary.error().kind == kind && !summary.error().remedy.empty()
                && summary.error().message().find(what) != std::string::npos;
        };
        const auto mine = scratch.path("mine");
        QVERIFY(fails({{mine}, {}, "parquet"}, "there is no format 'parquet'", Error::Kind::Usage));
        QVERIFY(fails({{mine}, {}, "parquet"}, "auto, tidy", Error::Kind::Usage));
        QVERIFY(fails({{}}, "nothing to import", Error::Kind::Usage));
        QVERIFY(fails({{scratch.path("none")}}, "no such file or folder", Error::Kind::Failed));
        QVERIFY(fails({{mine, scratch.path("notes/readme.txt")}}, "a folder among files",
            Error::Kind::Failed));
        QVERIFY(fails({{scratch.path("notes")}}, "holds no data files", Error::Kind::Failed));
        QVERIFY(fails({{scratch.write("odd.json", "{}")}}, "no known format", Error::Kind::Failed));
        QVERIFY(fails({{scratch.path("half")}}, "there is no outcomes.csv", Error::Kind::Failed));
        QVERIFY(fails({{mine / "queries.csv", scratch.path("half/queries.csv")}}, "the same part",
            Error::Kind::Failed));
        QVERIFY(fails({{mine / "queries.csv"}}, "there is no outcomes.csv", Error::Kind::Failed));
        scratch.write("mine/queries.csv.gz", test::gzipped("query_id\nq1\n"));
        QVERIFY(fails({{mine}}, "holds both queries.csv and queries.csv.gz", Error::Kind::Failed));
        QCOMPARE(rowsIn(study), 0);
    }

    void aTakenNameIsRefused()
    {
        const test::Scratch scratch;
        writeAll(scratch, "mine", goodFiles());
        Study study = openStudy(scratch);
        VERIFY_RESULT(importer::importDataset(study, {{scratch.path("mine")}}, {}));
        const std::int64_t before = rowsIn(study);
        const auto again = importer::importDataset(study, {{scratch.path("mine")}}, {});
        QVERIFY(!again);
        QVERIFY(
            again.error().what.find("already has a data set named 'mine'") != std::string::npos);
        QVERIFY(again.error().remedy.find("--dataset") != std::string::npos);
        QCOMPARE(rowsIn(study), before);
        VERIFY_RESULT(importer::importDataset(study, {{scratch.path("mine")}, "other"}, {}));
        QCOMPARE(study.datasets()->size(), std::size_t{2});
        QCOMPARE((*study.loadDataset("other", {}))->hash, (*study.loadDataset("mine", {}))->hash);
        QVERIFY((*study.loadDataset("other", {}))->scores(0, 0) == 0.30000000000000004);
    }

    void stoppingLeavesNothing()
    {
        const test::Scratch scratch;
        Files files = goodFiles();
        for (int i = 4; i < 200000; ++i) {
            files["queries.csv"] += ",x" + QByteArray::number(i) + ",,,,\n";
            files["outcomes.csv"] += "small,x" + QByteArray::number(i) + ",1,,,,,\n";
        }
        files.erase("embeddings.npy");
        writeAll(scratch, "mine", files);
        for (const char* stage : {"reading queries", "reading outcomes", "writing outcomes"}) {
            {
                Study study = openStudy(scratch, "new.metallm");
                std::stop_source source;
                bool reached = false;
                const RunContext context{source.get_token(), [&](const Progress& progress) {
                                             if (progress.stage == stage && progress.done > 0) {
                                                 reached = true;
                                                 source.request_stop();
                                             }
                                         }};
                const auto summary =
                    importer::importDataset(study, {{scratch.path("mine")}}, context);
                QVERIFY2(reached, stage);
                QVERIFY2(!summary, stage);
                QCOMPARE(summary.error().kind, Error::Kind::Stopped);
                QCOMPARE(rowsIn(study), 0);
            }
            // The study was new: not even its file is left.
            for (const char* suffix : {"", "-wal", "-shm"})
                QVERIFY(
                    !std::filesystem::exists(scratch.path(std::string("new.metallm") + suffix)));
        }
    }
};

QTEST_APPLESS_MAIN(TestTidyFaults)
#include "tst_tidyfaults.moc"
