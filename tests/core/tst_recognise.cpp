// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/preview.h"
#include "core/import/recognise.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"

#include <QTest>

using namespace metallm;
using importer::FileUse;
using importer::recogniseUse;

class TestRecognise : public QObject {
    Q_OBJECT

private slots:
    // By what is in them: no name here tells.
    void tellsByTheContents()
    {
        const test::Scratch scratch;
        const auto useOf = [&](const QByteArray& contents) {
            const auto use = recogniseUse({scratch.write("unnamed", contents)});
            return use ? static_cast<int>(*use) : -1;
        };
        const auto is = [](FileUse use) { return static_cast<int>(use); };
        QCOMPARE(useOf(R"({"a":{"input_cost_per_token":1e-6,"output_cost_per_token":2e-6,)"
                       R"("litellm_provider":"p","mode":"chat"}})"),
            is(FileUse::Prices));
        QCOMPARE(useOf("model,provider,input_usd_per_mtok\nm,p,1\n"), is(FileUse::Prices));
        QCOMPARE(useOf("query_id,model,score,input_usd_per_mtok\nq,m,1,1\n"), is(FileUse::Dataset));
        QCOMPARE(useOf("whatever\n1\n"), is(FileUse::Dataset));
        QCOMPARE(useOf(test::npyFile("{'descr': '<f4', 'fortran_order': False, 'shape': (1, 2), }",
                     test::rawBytes<float>({1, 2}))),
            is(FileUse::Vectors));
        QCOMPARE(useOf("\x80\x04pickle"), -1);
    }

    void aStudyIsAStudyUnderAnyName()
    {
        const test::Scratch scratch;
        {
            const auto study = store::Study::open(scratch.path("study.bin"));
            VERIFY_RESULT(study);
            VERIFY_RESULT(study->datasets());
        }
        const auto use = recogniseUse({scratch.path("study.bin")});
        VERIFY_RESULT(use);
        QVERIFY(*use == FileUse::Study);
        const auto both =
            recogniseUse({scratch.path("study.bin"), scratch.write("a.csv", "a,b\n1,2\n")});
        VERIFY_RESULT(both);
        QVERIFY(*both == FileUse::Dataset);
    }

    void aPreviewSaysWhatItWasToldBy()
    {
        const test::Scratch scratch;
        const auto file = scratch.write("a.csv", "prompt,weak,strong\nwhat,True,False\n");
        auto preview = importer::previewImport({{file}}, {});
        VERIFY_RESULT(preview);
        QVERIFY(preview->evidence.certainty != importer::Certainty::Chosen);
        QVERIFY(preview->evidence.kind == importer::FileKind::Csv);
        QVERIFY(preview->evidence.signs == (std::vector<std::string>{"prompt", "weak", "strong"}));
        QCOMPARE(preview->cells.front().front(), std::string("what"));
        preview = importer::previewImport({{file}, {}, "csv-wide"}, {});
        VERIFY_RESULT(preview);
        QVERIFY(preview->evidence.certainty == importer::Certainty::Chosen);
        const auto json = scratch.write(
            "r.json", R"([{"question":"q","scores":{"m":1.0,"n":0.5},"cluster_id":0}])");
        preview = importer::previewImport({{json}}, {});
        VERIFY_RESULT(preview);
        QVERIFY(preview->evidence.signs
            == (std::vector<std::string>{"cluster_id", "question", "scores"}));
    }
};

QTEST_APPLESS_MAIN(TestRecognise)
#include "tst_recognise.moc"
