// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"

#include <chrono>
#include <csignal>
#include <QTest>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace metallm;
using store::Study;

namespace {

// Imports in a process of its own and reports each stage through a pipe, so that it can be killed
// at a chosen moment.
[[noreturn]] void importInChild(
    const std::filesystem::path& file, const std::filesystem::path& folder, int pipe)
{
    auto study = Study::open(file);
    const ProgressSink tell = [&](const Progress& progress) {
        const auto stage = static_cast<char>(progress.stage == "writing outcomes" ? 'w'
                : progress.stage == "reading outcomes"                            ? 'o'
                                                                                  : 'q');
        if (write(pipe, &stage, 1) != 1)
            _exit(3);
    };
    const auto done = importer::importDataset(*study, {{folder}}, {{}, tell});
    const char end = 'e';
    _exit(done && write(pipe, &end, 1) == 1 ? 0 : 2);
}

// Kills the import `delay` after it has told `stage`; false where it was faster.
bool killedAt(const std::filesystem::path& file, const std::filesystem::path& folder, char stage,
    std::chrono::milliseconds delay)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        importInChild(file, folder, ends[1]);
    }
    close(ends[1]);
    char told = 0;
    while (read(ends[0], &told, 1) == 1 && told != stage && told != 'e') { }
    std::this_thread::sleep_for(delay);
    kill(child, SIGKILL);
    int status = 0;
    waitpid(child, &status, 0);
    close(ends[0]);
    return WIFSIGNALED(status);
}

} // namespace

class TestImportKilled : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QByteArray queries("query_id,text\n");
        QByteArray outcomes("query_id,model,score,cost_usd\n");
        for (int i = 0; i < 60000; ++i) {
            const QByteArray id = "q" + QByteArray::number(i);
            queries += id + ",a text of some length that fills the pages of the study\n";
            for (const char* model : {",a,", ",b,", ",c,", ",d,"})
                outcomes += id + model + "0.25,1e-05\n";
        }
        m_scratch.write("big/queries.csv", queries);
        m_scratch.write("big/outcomes.csv", outcomes);
        m_scratch.write("small/queries.csv", "query_id\nq1\n");
        m_scratch.write("small/outcomes.csv", "query_id,model,score\nq1,a,1\n");
    }

    void nothingOfTheImportIsLeft_data()
    {
        QTest::addColumn<char>("stage");
        QTest::addColumn<int>("delay");
        QTest::newRow("reading queries") << 'q' << 0;
        QTest::newRow("later") << 'q' << 20;
        QTest::newRow("reading outcomes") << 'o' << 0;
        QTest::newRow("writing outcomes") << 'w' << 0;
        QTest::newRow("in the middle of it") << 'w' << 20;
        QTest::newRow("further on") << 'w' << 50;
        QTest::newRow("near the end") << 'w' << 90;
    }

    void nothingOfTheImportIsLeft()
    {
        QFETCH(const char, stage);
        QFETCH(const int, delay);
        const auto file = m_scratch.path(std::string("s-") + stage + std::to_string(delay));
        {
            auto study = Study::open(file);
            VERIFY_RESULT(importer::importDataset(*study, {{m_scratch.path("small")}}, {}));
        }
        const bool killed =
            killedAt(file, m_scratch.path("big"), stage, std::chrono::milliseconds(delay));
        auto study = Study::open(file);
        VERIFY_RESULT(study);
        QCOMPARE(study->database().integer("SELECT count(*) FROM pragma_integrity_check WHERE "
                                           "integrity_check <> 'ok'"),
            0);
        QCOMPARE(study->database().integer("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        if (!killed || study->datasets()->size() == 2) {
            // Everything of it, then: on a fast machine the late moments come after the end.
            QCOMPARE(study->database().integer("SELECT sum(outcomes) FROM datasets"), 240001);
            QSKIP("the import was done before it was killed");
        }
        QCOMPARE(study->datasets()->size(), std::size_t{1});
        QCOMPARE(study->database().integer("SELECT count(*) FROM queries"), 1);
        QCOMPARE(study->database().integer("SELECT count(*) FROM outcome_blocks"), 1);
        QCOMPARE(study->database().integer("SELECT count(*) FROM models"), 1);
        // And it can be imported now.
        VERIFY_RESULT(importer::importDataset(*study, {{m_scratch.path("small")}, "big"}, {}));
    }

    void aNewStudyIsEmpty()
    {
        const auto file = m_scratch.path("new");
        QVERIFY(killedAt(file, m_scratch.path("big"), 'w', {}));
        const auto study = Study::open(file);
        VERIFY_RESULT(study);
        QVERIFY(study->datasets()->empty());
        QCOMPARE(study->database().integer("SELECT count(*) FROM queries"), 0);
    }

private:
    test::Scratch m_scratch;
};

QTEST_APPLESS_MAIN(TestImportKilled)
#include "tst_importkilled.moc"
