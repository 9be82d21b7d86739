// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/mappedcsv.h"
#include "core/import/preview.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/datasettext.h"
#include "tests/support/scratch.h"

#include <cmath>
#include <QTest>

using namespace metallm;
using importer::ImportRequest;

namespace {

/// A study in a scratch folder, and what one import made of a file there.
struct Imported {
    test::Scratch scratch;
    std::optional<store::Study> study;
    Result<importer::ImportSummary> summary;
    std::shared_ptr<const data::Dataset> dataset;

    Imported(const std::string& file, const QByteArray& contents, ImportRequest request = {})
    {
        study.emplace(std::move(*store::Study::open(scratch.path("s.metallm"))));
        request.paths = {scratch.write(file, contents)};
        request.dataset = "it";
        summary = importer::importDataset(*study, request, {});
        if (summary)
            dataset = *study->loadDataset("it", {});
    }

    bool warns(const char* words) const
    {
        return summary && std::ranges::any_of(summary->warnings, [&](const std::string& warning) {
            return warning.find(words) != std::string::npos;
        });
    }
    bool finds(const char* code) const
    {
        return summary
            && std::ranges::find(summary->lint, code, &importer::LintFinding::code)
            != summary->lint.end();
    }
    std::string error() const { return summary ? "" : summary.error().message(); }
};

} // namespace

/// The traps of real files, each with a small file of our own.
class TestImportTraps : public QObject {
    Q_OBJECT

private slots:
    // A line separator of Unicode inside a text is a character like any other.
    void unicodeLineSeparators()
    {
        const Imported it("p.jsonl",
            "{\"prompt\":\"a\xe2\x80\xa8"
            "b\xe2\x80\xa9"
            "c\xc2\x85"
            "d\",\"arms\":{\"m\":"
            "{\"reward\":1,\"cost\":0.1}},\"source\":\"s\"}\n");
        VERIFY_RESULT(it.summary);
        QCOMPARE(it.dataset->queryCount(), 1);
        QCOMPARE(it.dataset->texts[0],
            std::string("a\xe2\x80\xa8"
                        "b\xe2\x80\xa9"
                        "c\xc2\x85"
                        "d"));
    }

    // Line breaks in quotes, commas and the same name again in the header, "/" and ":" in a
    // model's.
    void headersOfPromptfoo()
    {
        const Imported it("o.csv",
            "q,\"[x/y:z] a, b\",Status,Score,Named Scores,Grader Reason,Comment,[w] c,Status,Score,"
            "Named Scores,Grader Reason,Comment\n\"two\nlines\",o,PASS,1.00,,,,o,FAIL,0.50,,,\n");
        VERIFY_RESULT(it.summary);
        QCOMPARE(it.dataset->models[0].name, std::string("x/y:z"));
        QCOMPARE(it.dataset->scores(0, 1), 0.5);
        QCOMPARE(it.dataset->texts[0], std::string("q: two\nlines"));
        // Elsewhere a name that is there twice is refused: nobody can tell which is meant.
        const Imported twice("w.csv", "prompt,a,a\nx,1,0\n", {.paths = {}, .format = "csv-wide"});
        QVERIFY(twice.error().find("the column 'a' is there twice") != std::string::npos);
    }

    void booleans_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<double>("score"); // -1 = missing
        for (const char* right : {"True", "true", "1", "1.0", "yes", "PASS"})
            QTest::newRow(right) << QByteArray(right) << 1.0;
        for (const char* wrong : {"False", "false", "0", "0.0", "no", "FAIL"})
            QTest::newRow(wrong) << QByteArray(wrong) << 0.0;
        for (const char* unknown : {"", "NaN", "nan", "None", "null"})
            QTest::newRow(QByteArray("unknown ") + unknown) << QByteArray(unknown) << -1.0;
    }

    void booleans()
    {
        QFETCH(const QByteArray, text);
        const Imported it("w.csv", "id,text,a,b\n1,x," + text + ",0.5\n2,y,1,0.25\n");
        VERIFY_RESULT(it.summary);
        QCOMPARE(it.dataset->modelCount(), 2);
        QTEST(std::isnan(it.dataset->scores(0, 0)) ? -1.0 : it.dataset->scores(0, 0), "score");
    }

    void notANumberInJson()
    {
        const Imported it("p.jsonl",
            "{\"prompt\":\"x\",\"arms\":{\"a\":{\"reward\":NaN,\"cost\":1},\"b\":{\"reward\":0.5,"
            "\"cost\":Infinity}}}\n{\"prompt\":\"NaN\",\"arms\":{\"a\":{\"reward\":1}}}\n");
        VERIFY_RESULT(it.summary);
        QVERIFY(std::isnan(it.dataset->scores(0, 0)));
        QCOMPARE(it.dataset->scores(0, 1), 0.5);
        QVERIFY(
            it.dataset->recordedCosts.rows() == 0 || std::isnan(it.dataset->recordedCosts(0, 1)));
        QCOMPARE(it.dataset->texts[1], std::string("NaN"));
        QVERIFY(it.warns("1 outcome has no score"));
    }

    // A cost in another unit shows beside the tokens.
    void unitsMixedUp()
    {
        QByteArray rows = "query_id,text,model,score,input_tokens,output_tokens,cost,latency_s\n";
        for (int i = 0; i < 12; ++i)
            rows += QByteArray::number(i) + ",t" + QByteArray::number(i) + ",a,1,"
                + QByteArray::number(100 + i) + ",10,30,900\n";
        const Imported it("l.csv", rows);
        VERIFY_RESULT(it.summary);
        QVERIFY(it.finds("cost_unit"));
        QVERIFY(it.finds("latency_unit"));
        // The mapping can say so: 30 USD for a million of queries, milliseconds.
        importer::Mapping mapping =
            *importer::previewImport({{it.scratch.path("l.csv")}}, {})->mapping;
        mapping.costUsd = 1e-6;
        mapping.latencySeconds = 1e-3;
        const Imported mended("l.csv", rows, {.paths = {}, .mapping = mapping});
        VERIFY_RESULT(mended.summary);
        QVERIFY(!mended.finds("cost_unit") && !mended.finds("latency_unit"));
        QCOMPARE(mended.dataset->recordedCosts(0, 0), 30 * 1e-6);
        QCOMPARE(mended.dataset->latencies(0, 0), 900 * 1e-3F);
    }

    void countsThatAreMadeUp()
    {
        QByteArray rows = "query_id,text,model,score,input_tokens,output_tokens,cost\n";
        for (int i = 0; i < 120; ++i)
            rows += QByteArray::number(i) + "," + QByteArray(1 + i, 'x') + ",a,1,1000,7,0\n"
                + QByteArray::number(i) + ",,b,1," + QByteArray::number(i * 7919 % 83) + ","
                + QByteArray::number(i) + ",0.5\n";
        const Imported it("l.csv", rows);
        VERIFY_RESULT(it.summary);
        for (const char* code : {"constant_input_tokens", "constant_output_tokens", "zero_cost",
                 "tokens_ignore_texts", "constant_cost"})
            QVERIFY2(it.finds(code), code);
    }

    void textsAndDomains()
    {
        const Imported it("w.csv",
            "id,text,split,domain,a,b\n1,same,train,d,1,0\n2,same,test,d,1,0\n3,other,test,alone,1,"
            "0\n"
            "4,twice,test,d,0,0\n5,twice,test,d,0,0\n");
        VERIFY_RESULT(it.summary);
        QVERIFY(it.finds("duplicate_text"));
        const auto found = std::ranges::find(
            it.summary->lint, "duplicate_text_across_splits", &importer::LintFinding::code);
        QVERIFY(found != it.summary->lint.end());
        QCOMPARE(found->queries, (std::vector<std::string>{"1", "2"}));
        const auto alone = std::ranges::find(
            it.summary->lint, "domain_with_one_query", &importer::LintFinding::code);
        QVERIFY(alone != it.summary->lint.end());
        QCOMPARE(alone->queries, std::vector<std::string>{"3"});
        QCOMPARE(alone->count, 1);
    }

    void aCleanSetHasNoLint()
    {
        QByteArray rows = "query_id,text,model,score,input_tokens,output_tokens,cost,domain\n";
        for (int i = 0; i < 200; ++i)
            rows += QByteArray::number(i) + "," + QByteArray(5 + i, 'y') + ",a,1,"
                + QByteArray::number(3 + i / 4) + "," + QByteArray::number(1 + i % 9) + ","
                + QByteArray::number(1e-6 * (3 + i / 4 + 2 * (1 + i % 9))) + ",d\n";
        const Imported it("l.csv", rows);
        VERIFY_RESULT(it.summary);
        QCOMPARE(it.summary->lint.size(), std::size_t{0});
    }

    void pythonLists_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one") << QByteArray("['a']") << QByteArray("a");
        QTest::newRow("two") << QByteArray("['a\\n', \"it's\"]") << QByteArray("a\n\nit's");
        QTest::newRow("escapes") << QByteArray("['\\\\ \\'q\\' \\x']") << QByteArray("\\ 'q' \\x");
        QTest::newRow("no list") << QByteArray("[1, 2]") << QByteArray("[1, 2]");
        QTest::newRow("not closed") << QByteArray("['a, 'b']") << QByteArray("['a, 'b']");
        QTest::newRow("plain") << QByteArray("plain") << QByteArray("plain");
    }

    void pythonLists()
    {
        QFETCH(const QByteArray, cell);
        const std::string text = importer::withoutPythonList(cell.toStdString());
        QTEST(QByteArray::fromStdString(text), "text");
    }

    // The oracle's column is no model; a model that did not answer has no outcome.
    void partialMatrixAndOracle()
    {
        const Imported it("r.csv",
            "sample_id,prompt,eval_name,a,b,a|model_response,a|total_cost,b|model_response,"
            "b|total_cost,oracle_model_to_route_to\n"
            "1,x,e,1.0,,r,0.1,,,a\n2,y,e,0.0,0.0,r,0.1,r,0.2,no_model_correct\n");
        VERIFY_RESULT(it.summary);
        QCOMPARE(it.dataset->modelCount(), 2);
        QCOMPARE(it.summary->outcomes, 3);
        QVERIFY(std::isnan(it.dataset->scores(0, 1)));
    }

    // An assertion that failed is an answer; a call that failed is none.
    void assertionsAndErrors()
    {
        const QByteArray start = "{\"promptIdx\":0,\"promptId\":\"p\",\"provider\":{\"id\":\"x\"},"
                                 "\"prompt\":{\"raw\":\"q\"},\"score\":0,\"success\":false,";
        const Imported it("o.jsonl",
            start + "\"testIdx\":0,\"failureReason\":1,\"error\":\"Expected output\"}\n" + start
                + "\"testIdx\":1,\"failureReason\":2,\"error\":\"API error\"}\n");
        VERIFY_RESULT(it.summary);
        QCOMPARE(it.dataset->scores(0, 0), 0.0);
        QVERIFY(std::isnan(it.dataset->scores(1, 0)));
        QVERIFY(it.warns("a call that failed has no outcome"));
    }

    void picklesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::addColumn<QByteArray>("remedy");
        QTest::newRow("pickle") << QByteArray("\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00}.", 13)
                                << QByteArray("pandas.read_pickle('d.bin')");
        QTest::newRow("parquet") << QByteArray("PAR1....") << QByteArray("pandas.read_parquet");
        QTest::newRow("sqlite") << QByteArray("SQLite format 3\0....", 20)
                                << QByteArray("FrugalGPT cache");
    }

    void picklesAreRefused()
    {
        QFETCH(const QByteArray, contents);
        QFETCH(const QByteArray, remedy);
        const Imported it("d.bin", contents);
        QVERIFY2(QByteArray::fromStdString(it.error()).contains(remedy), it.error().c_str());
    }

    void priceTablesBelongElsewhere()
    {
        const Imported it(
            "p.json", "{\"m\":{\"input_price\":0.2,\"output_price\":0.4,\"service\":\"S\"}}");
        QVERIFY(it.error().find("metallm prices import") != std::string::npos);
    }

    void vectorsBelongElsewhere()
    {
        const Imported it("e.jsonl", "{\"id\":\"a\",\"embedding\":[1,2]}\n");
        QVERIFY2(it.error().starts_with("these are vectors"), it.error().c_str());
        QVERIFY(it.error().find("metallm embed") != std::string::npos);
    }

    void pointersAreExplained()
    {
        const Imported lfs(
            "d.jsonl", "version https://git-lfs.github.com/spec/v1\noid sha256:1\nsize 2\n");
        QVERIFY(lfs.error().find("git lfs pull") != std::string::npos);
        const Imported annex("d.jsonl", "/annex/objects/SHA256E-s1--2.jsonl\n");
        QVERIFY(annex.error().find("git annex get") != std::string::npos);
    }

    void repeatsAreNeverMixedInSilence()
    {
        const QByteArray rows = "query_id,text,model,score,cost\n1,x,a,1,0.1\n1,x,b,1,0.2\n"
                                "1,x,a,0,0.3\n2,y,a,1,0.1\n";
        const auto with = [&](const char* choice) {
            return Imported("l.csv", rows, {.paths = {}, .repeats = {choice, {}}});
        };
        const Imported none = with("");
        QVERIFY2(
            none.error().find("is already in line 2") != std::string::npos, none.error().c_str());
        QVERIFY(none.error().find("--repeats mean, first or separate") != std::string::npos);
        QCOMPARE(none.summary.error().line, 4);
        const Imported mean = with("mean");
        VERIFY_RESULT(mean.summary);
        QCOMPARE(mean.dataset->scores(0, 0), 0.5);
        QCOMPARE(mean.dataset->recordedCosts(0, 0), 0.2);
        const Imported first = with("first");
        VERIFY_RESULT(first.summary);
        QCOMPARE(first.dataset->scores(0, 0), 1.0);
        const Imported separate = with("separate");
        VERIFY_RESULT(separate.summary);
        QCOMPARE(separate.dataset->modelCount(), 3);
        QCOMPARE(separate.dataset->models[0].name, std::string("a (run 1)"));
        QVERIFY(std::isnan(separate.dataset->scores(1, 2)));
        QVERIFY(with("often").error().find("no way to treat repeats") != std::string::npos);
    }

    void judgesAreChosen()
    {
        const QByteArray rows = "query_id,text,model,score,judge\n1,x,a,1,strict\n1,x,a,0,kind\n"
                                "2,y,a,0,strict\n2,y,a,1,kind\n";
        const auto with = [&](const char* choice) {
            return Imported("l.csv", rows, {.paths = {}, .repeats = {{}, choice}});
        };
        QVERIFY(with("").error().find("several judges for the same query (strict, kind)")
            != std::string::npos);
        const Imported kind = with("kind");
        VERIFY_RESULT(kind.summary);
        QCOMPARE(kind.dataset->scores(0, 0), 0.0);
        QCOMPARE(kind.dataset->models[0].name, std::string("a"));
        QCOMPARE(with("mean").dataset->scores(1, 0), 0.5);
        QCOMPARE(with("first").dataset->scores(1, 0), 0.0);
        QCOMPARE(with("separate").dataset->models[1].name, std::string("a (judge kind)"));
        QVERIFY(with("nobody").error().find("one of: strict, kind") != std::string::npos);
    }

    void scoresOfAnotherRange()
    {
        const QByteArray rows = "query_id,text,model,score\n1,x,a,7\n2,y,a,10\n";
        const Imported out("l.csv", rows);
        QVERIFY(out.error().find("score '7' is outside 0 to 1") != std::string::npos);
        QCOMPARE(out.summary.error().line, 2);
        const Imported in("l.csv", rows, {.paths = {}, .scoreRange = std::pair(1.0, 10.0)});
        VERIFY_RESULT(in.summary);
        QCOMPARE(in.dataset->scores(0, 0), 6.0 / 9);
    }

    void faultsNameFileAndLine()
    {
        const Imported it("p.jsonl",
            "{\"prompt\":\"x\",\"arms\":{\"a\":{\"reward\":1}}}\n"
            "{\"prompt\":\"y\",\"arms\":{\"a\":{\"reward\":7}}}\n");
        QCOMPARE(it.summary.error().line, 2);
        QCOMPARE(it.summary.error().file, it.scratch.path("p.jsonl").string());
        QCOMPARE(*it.study->database().integer("SELECT count(*) FROM datasets"), 0);
        QCOMPARE(*it.study->database().integer("SELECT count(*) FROM queries"), 0);
    }

    void previewsWithoutWriting()
    {
        const test::Scratch scratch;
        const auto file =
            scratch.write("l.csv", "query,llm,correct,prompt_tokens\nx,a,1,5\nx,a,0,6\nx,b,,7\n");
        const auto preview = importer::previewImport({{file}}, {});
        VERIFY_RESULT(preview);
        QCOMPARE(preview->format.name, std::string("csv-long"));
        QCOMPARE(preview->columns.size(), std::size_t{4});
        QCOMPARE(preview->mapping->model, std::string("llm"));
        QCOMPARE(preview->mapping->inputTokens, std::string("prompt_tokens"));
        QVERIFY(preview->obstacle && preview->obstacle->line == 3);
        importer::ImportRequest request{{file}};
        request.repeats.runs = "mean";
        const auto settled = importer::previewImport(request, {});
        VERIFY_RESULT(settled);
        QVERIFY(!settled->obstacle);
        QCOMPARE(settled->rows.size(), std::size_t{1});
        QCOMPARE(settled->rows[0].score, 0.5);
        QCOMPARE(settled->rows[0].text, std::string("x"));
    }

    void mappingsAreKept()
    {
        importer::Mapping mapping{importer::Mapping::Shape::Wide, "id", "q"};
        mapping.models = {{"m one", "s1", "i1", {}, "c1", {}}, {"m2", "s2"}};
        mapping.scoreHigh = 5;
        mapping.pythonLists = true;
        const auto read = importer::mappingFromJson(importer::mappingJson(mapping), "m.json");
        VERIFY_RESULT(read);
        QVERIFY(*read == mapping);
        const auto wrong =
            importer::mappingFromJson("{\"shape\":\"wide\",\"scores\":\"x\"}", "m.json");
        QVERIFY(!wrong && wrong.error().message().find("'scores'") != std::string::npos);
        const Imported it(
            "w.csv", "id,q,s1,s2,i1,c1\n1,x,5,2.5,9,0.1\n", {.paths = {}, .mapping = mapping});
        VERIFY_RESULT(it.summary);
        QCOMPARE(it.dataset->models[0].name, std::string("m one"));
        QCOMPARE(it.dataset->scores(0, 1), 0.5);
        const Imported missing("w.csv", "id,q,s1\n1,x,5\n", {.paths = {}, .mapping = mapping});
        QVERIFY(missing.error().find("the column 'i1' is missing") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestImportTraps)
#include "tst_importtraps.moc"
