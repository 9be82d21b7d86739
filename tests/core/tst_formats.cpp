// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/store/study.h"
#include "tests/support/datasettext.h"
#include "tests/support/scratch.h"

#include <fstream>
#include <QTest>

using namespace metallm;

/// One folder of tests/data/import for each format: `input`, and `expected.txt`, the data set as it
/// must arrive, checked by eye against the input.
class TestFormats : public QObject {
    Q_OBJECT

private slots:
    void arrives_data()
    {
        QTest::addColumn<QString>("repeats");
        QTest::addColumn<QString>("judges");
        for (const char* name : {"routerbench", "routerbench-raw", "routellm", "judgements",
                 "paretobandit", "zst", "llmrouter", "routerdc", "llmrouterbench",
                 "llmrouterbench-csv", "routerarena", "routerarena-predictions", "frugalgpt",
                 "frugalgpt-queries", "embedllm", "promptfoo", "promptfoo-v2", "promptfoo-csv",
                 "openai-evals", "helm", "inspect", "inspect-interrupted", "inspect-zstd",
                 "openai-batch", "vw-dsjson", "csv-wide", "csv-long"})
            QTest::newRow(name) << QString() << QString();
        QTest::newRow("lm-eval") << QString() << QStringLiteral("exact_match,strict");
        QTest::newRow("inspect-json") << QString() << QStringLiteral("separate");
    }

    void arrives()
    {
        QFETCH(const QString, repeats);
        QFETCH(const QString, judges);
        const auto folder = test::dataFolder() / "import" / QTest::currentDataTag();
        const test::Scratch scratch;
        auto study = store::Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(study);
        importer::ImportRequest request{{folder / "input"}, "it"};
        request.repeats = {repeats.toStdString(), judges.toStdString()};
        const auto summary = importer::importDataset(*study, request, {});
        VERIFY_RESULT(summary);
        const auto dataset = study->loadDataset("it", {});
        VERIFY_RESULT(dataset);
        const auto prices =
            (*dataset)->priceTable.empty() ? prices::PriceTable{} : *study->priceTable("it");
        const QByteArray actual = test::datasetText(*summary, **dataset, prices, folder / "input");
        QFile file(QString::fromStdString((folder / "expected.txt").string()));
        QVERIFY2(file.open(QIODevice::ReadOnly), actual.constData());
        const QList<QByteArray> expected = file.readAll().split('\n');
        const QList<QByteArray> lines = actual.split('\n');
        for (qsizetype i = 0; i < std::min(expected.size(), lines.size()); ++i)
            QCOMPARE(lines[i], expected[i]);
        QCOMPARE(lines.size(), expected.size());
    }

    // A format without a fixture of its own cannot slip in.
    void everyFormatHasItsFixture()
    {
        for (const importer::FormatInfo& format : importer::formats()) {
            const auto folder = test::dataFolder() / "import" / format.name;
            if (format.name == "tidy") // tst_tidyimport and tst_tidyexport
                continue;
            QVERIFY2(std::filesystem::exists(folder / "expected.txt"), format.name.c_str());
            std::ifstream expected(folder / "expected.txt");
            std::string line;
            std::getline(expected, line);
            QVERIFY2(line.starts_with("format " + format.name + ":"), line.c_str());
        }
    }

    // A file of each format, named alone, is recognised without its folder.
    void isRecognisedByContents()
    {
        const test::Scratch scratch;
        const auto input = test::dataFolder() / "import";
        const std::pair<const char*, const char*> files[]{
            {"routerbench/input/bench.csv", "routerbench"},
            {"routellm/input/arith.csv", "routellm"},
            {"paretobandit/input/val.jsonl", "paretobandit"},
            {"promptfoo/input/out.json", "promptfoo"},
            {"inspect/input/a.eval", "inspect"},
            {"embedllm/input/train.csv", "embedllm"},
            {"csv-long/input/mine.csv", "csv-long"},
        };
        auto study = store::Study::open(scratch.path("s.metallm"));
        VERIFY_RESULT(study);
        int number = 0;
        for (const auto& [file, format] : files) {
            const std::string name = "unnamed" + std::to_string(number++);
            std::filesystem::copy_file(input / file, scratch.path(name));
            const auto summary = importer::importDataset(*study, {{scratch.path(name)}}, {});
            VERIFY_RESULT(summary);
            QCOMPARE(summary->format, std::string(format));
        }
    }
};

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
