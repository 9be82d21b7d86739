// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/importer.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"

#include <csignal>
#include <QTest>
#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace metallm;
using store::Study;

namespace {

// SQLite's writes since they were last set to none. Counted, not timed, a moment of the import is
// the same on every machine.
struct Writes {
    int done = 0;
    int commit = 0; // the number of the last one into the log: with it the import counts
    int fatal = 0; // in the middle of this one the process is killed; 0 = in none
};
Writes writes;
int (*writeReally)(sqlite3_file*, const void*, int, sqlite3_int64) = nullptr;

template<bool IsLog>
int watchedWrite(sqlite3_file* file, const void* bytes, int count, sqlite3_int64 offset)
{
    ++writes.done;
    if (IsLog)
        writes.commit = writes.done;
    if (writes.done != writes.fatal)
        return writeReally(file, bytes, count, offset);
    writeReally(file, bytes, count / 2, offset);
    raise(SIGKILL);
    return SQLITE_IOERR_WRITE;
}

int openWatched(sqlite3_vfs*, const char* name, sqlite3_file* file, int flags, int* outFlags)
{
    static sqlite3_io_methods log;
    static sqlite3_io_methods study;
    sqlite3_vfs* system = sqlite3_vfs_find("unix");
    const int status = system->xOpen(system, name, file, flags, outFlags);
    const bool isLog = (flags & SQLITE_OPEN_WAL) != 0;
    if (status != SQLITE_OK || (!isLog && (flags & SQLITE_OPEN_MAIN_DB) == 0))
        return status;
    writeReally = file->pMethods->xWrite;
    sqlite3_io_methods& methods = isLog ? log : study;
    methods = *file->pMethods;
    methods.xWrite = isLog ? watchedWrite<true> : watchedWrite<false>;
    file->pMethods = &methods;
    return status;
}

// From now on this process and its children write through watchedWrite().
void watchWrites()
{
    static sqlite3_vfs watched = *sqlite3_vfs_find("unix");
    watched.zName = "watched";
    watched.xOpen = openWatched;
    if (sqlite3_vfs_register(&watched, 1) != SQLITE_OK)
        qFatal("sqlite3_vfs_register");
}

// When to kill: in the middle of a write, or else at the first that is heard of a stage.
struct Moment {
    int write = 0;
    std::string stage{};
};

Result<importer::ImportSummary> import(
    Study& study, const std::filesystem::path& folder, const Moment& moment)
{
    // So little memory that it writes from early on, as an import of gigabytes does.
    if (auto done = study.database().execute("PRAGMA cache_size = -1000"); !done)
        return tl::unexpected(done.error());
    writes = {.fatal = moment.write};
    const ProgressSink listen = [&](const Progress& progress) {
        if (progress.stage == moment.stage)
            raise(SIGKILL);
    };
    return importer::importDataset(study, {{folder}}, {{}, listen});
}

// Imports in a process of its own; false where that was not killed.
bool isKilledAt(
    const Moment& moment, const std::filesystem::path& file, const std::filesystem::path& folder)
{
    const pid_t child = fork();
    if (child == 0) {
        auto study = Study::open(file);
        _exit(study && import(*study, folder, moment) ? 0 : 2);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
}

bool isSound(const Study& study)
{
    return study.database().integer("SELECT count(*) FROM pragma_integrity_check WHERE "
                                    "integrity_check <> 'ok'")
        == 0
        && study.database().integer("SELECT count(*) FROM pragma_foreign_key_check") == 0;
}

} // namespace

class TestImportKilled : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        writeData();
        {
            auto study = Study::open(m_scratch.path("base"));
            VERIFY_RESULT(importer::importDataset(*study, {{m_scratch.path("small")}}, {}));
        }
        watchWrites();
        // Once without a kill, which tells how many writes there are.
        auto study = Study::open(copyOfBase("whole"));
        VERIFY_RESULT(import(*study, m_scratch.path("big"), {}));
        m_whole = writes;
        QVERIFY(m_whole.commit > 1000);
    }

    void nothingOfTheImportIsLeft_data()
    {
        QTest::addColumn<int>("write");
        QTest::addColumn<QByteArray>("stage");
        for (const char* stage : {"reading queries", "reading outcomes", "writing outcomes"})
            QTest::newRow(stage) << 0 << QByteArray(stage);
        QTest::newRow("first write") << 1 << QByteArray();
        QTest::newRow("a quarter") << m_whole.commit / 4 << QByteArray();
        QTest::newRow("half") << m_whole.commit / 2 << QByteArray();
        QTest::newRow("three quarters") << m_whole.commit * 3 / 4 << QByteArray();
        QTest::newRow("last but one") << m_whole.commit - 1 << QByteArray();
        QTest::newRow("last write") << m_whole.commit << QByteArray();
    }

    void nothingOfTheImportIsLeft()
    {
        QFETCH(const int, write);
        QFETCH(const QByteArray, stage);
        const auto file = copyOfBase("killed");
        QVERIFY(isKilledAt({write, stage.toStdString()}, file, m_scratch.path("big")));
        QVERIFY(write == 0 || std::filesystem::file_size(file.string() + "-wal") > 0);
        auto study = Study::open(file);
        VERIFY_RESULT(study);
        QVERIFY(isSound(*study));
        QCOMPARE(study->datasets()->size(), std::size_t{1});
        QCOMPARE(study->database().integer("SELECT count(*) FROM queries"), 1);
        QCOMPARE(study->database().integer("SELECT count(*) FROM outcome_blocks"), 1);
        QCOMPARE(study->database().integer("SELECT count(*) FROM models"), 1);
        // And it can be imported now.
        VERIFY_RESULT(importer::importDataset(*study, {{m_scratch.path("small")}, "big"}, {}));
    }

    // Once the last write into the log is done, the import stays, merged into the study or not.
    void allOfTheImportIsThere_data()
    {
        QTest::addColumn<int>("write");
        QTest::newRow("merging begins") << m_whole.commit + 1;
        QTest::newRow("half merged") << (m_whole.commit + m_whole.done) / 2;
        QTest::newRow("merging ends") << m_whole.done;
    }

    void allOfTheImportIsThere()
    {
        QFETCH(const int, write);
        const auto file = copyOfBase("merging");
        QVERIFY(isKilledAt({write}, file, m_scratch.path("big")));
        const auto study = Study::open(file);
        VERIFY_RESULT(study);
        QVERIFY(isSound(*study));
        QCOMPARE(study->datasets()->size(), std::size_t{2});
        QCOMPARE(study->database().integer("SELECT count(*) FROM queries"), queries + 1);
        QCOMPARE(study->database().integer("SELECT sum(outcomes) FROM datasets"), 4 * queries + 1);
        VERIFY_RESULT(study->loadDataset("big", {}));
    }

    void aNewStudyIsEmpty()
    {
        const auto file = m_scratch.path("new");
        QVERIFY(isKilledAt({0, "writing outcomes"}, file, m_scratch.path("big")));
        const auto study = Study::open(file);
        VERIFY_RESULT(study);
        QVERIFY(study->datasets()->empty());
        QCOMPARE(study->database().integer("SELECT count(*) FROM queries"), 0);
    }

private:
    static constexpr int queries = 60000;

    void writeData() const
    {
        QByteArray ids("query_id,text\n");
        QByteArray outcomes("query_id,model,score,cost_usd\n");
        for (int i = 0; i < queries; ++i) {
            const QByteArray id = "q" + QByteArray::number(i);
            ids += id + ",a text of some length that fills the pages of the study\n";
            for (const char* model : {",a,", ",b,", ",c,", ",d,"})
                outcomes += id + model + "0.25,1e-05\n";
        }
        m_scratch.write("big/queries.csv", ids);
        m_scratch.write("big/outcomes.csv", outcomes);
        m_scratch.write("small/queries.csv", "query_id\nq1\n");
        m_scratch.write("small/outcomes.csv", "query_id,model,score\nq1,a,1\n");
    }

    std::filesystem::path copyOfBase(const std::string& name) const
    {
        const auto file = m_scratch.path(name);
        for (const char* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(file.string() + suffix);
        std::filesystem::copy_file(m_scratch.path("base"), file);
        return file;
    }

    test::Scratch m_scratch;
    Writes m_whole;
};

QTEST_APPLESS_MAIN(TestImportKilled)
#include "tst_importkilled.moc"
