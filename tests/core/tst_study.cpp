// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasetwriter.h"
#include "core/store/migrations.h"
#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/smalldataset.h"

#include <QTest>
#include <unistd.h>

using namespace metallm;
using store::Database;
using store::Study;
using test::smallPrices;
using test::storeSmall;

namespace {

/// A root folder that others may not enter hides everything below it from them.
bool isReachable(const std::filesystem::path& folder)
{
    std::error_code error;
    return std::filesystem::is_directory(folder, error);
}

// Acts as somebody who may not write while it lives: root may always.
class PowerlessUser {
public:
    PowerlessUser()
        : m_active(geteuid() != 0 || seteuid(nobody) == 0)
    {
    }
    ~PowerlessUser()
    {
        if (geteuid() == nobody && seteuid(getuid()) != 0)
            qFatal("cannot become the old user again");
    }
    PowerlessUser(const PowerlessUser&) = delete;
    PowerlessUser& operator=(const PowerlessUser&) = delete;
    bool isActive() const { return m_active; }

private:
    static constexpr uid_t nobody = 65534;
    bool m_active;
};

// Everybody may read, nobody may write; undone at the end so that the scratch folder can go.
class WriteProtection {
public:
    explicit WriteProtection(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
        using std::filesystem::perms;
        const auto readable = perms::owner_read | perms::group_read | perms::others_read;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder))
            std::filesystem::permissions(entry, readable);
        std::filesystem::permissions(
            m_folder, readable | perms::owner_exec | perms::group_exec | perms::others_exec);
    }
    ~WriteProtection()
    {
        std::filesystem::permissions(m_folder, std::filesystem::perms::owner_all);
    }
    WriteProtection(const WriteProtection&) = delete;
    WriteProtection& operator=(const WriteProtection&) = delete;

private:
    std::filesystem::path m_folder;
};

} // namespace

class TestStudy : public QObject {
    Q_OBJECT

private slots:
    void aNewStudyKnowsWhatItIs()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("new ?#%.metallm");
        {
            const auto study = Study::open(file);
            VERIFY_RESULT(study);
            QVERIFY(!study->isReadOnly());
            QCOMPARE(study->file(), file);
            QVERIFY(study->datasets()->empty());
            Database& database = study->database();
            QCOMPARE(database.integer("PRAGMA application_id"), store::applicationId);
            QCOMPARE(database.integer("PRAGMA user_version"), store::latestVersion());
            QCOMPARE(database.integer("PRAGMA foreign_keys"), 1);
            QCOMPARE(database.integer("PRAGMA synchronous"), 1);
        }
        QVERIFY(std::filesystem::exists(file)); // empty, but asked for
        QVERIFY(!std::filesystem::exists(file.string() + "-wal"));
        QVERIFY(scratch.read("new ?#%.metallm").startsWith("SQLite format 3"));
        VERIFY_RESULT(Study::open(file));
    }

    void whatIsNoStudyIsRefusedAndLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("contents");
        QTest::newRow("text") << QByteArray("query_id,model,score\n");
        QTest::newRow("short") << QByteArray("SQL");
        QTest::newRow("damaged") << QByteArray("SQLite format 3\0", 16) + QByteArray(4096, 'x');
    }

    void whatIsNoStudyIsRefusedAndLeftAlone()
    {
        QFETCH(const QByteArray, contents);
        const test::Scratch scratch;
        const auto file = scratch.write("a.metallm", contents);
        for (const auto access : {Study::Access::ReadWrite, Study::Access::ReadOnly}) {
            const auto study = Study::open(file, access);
            QVERIFY(!study);
            QCOMPARE(study.error().what, std::string("this is not a study"));
            QCOMPARE(study.error().file, file.string());
            QVERIFY(!study.error().remedy.empty());
            QCOMPARE(scratch.read("a.metallm"), contents);
        }
    }

    void databasesOfOthersAreRefusedAndLeftAlone()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("other.db");
        QVERIFY((*Database::open(file, Database::Mode::Create))->execute("CREATE TABLE t(a)"));
        const QByteArray before = scratch.read("other.db");
        const auto study = Study::open(file);
        QVERIFY(!study);
        QCOMPARE(study.error().what, std::string("this is not a study"));
        QCOMPARE(scratch.read("other.db"), before);
    }

    void studiesOfANewerProgramAreRefused()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("a.metallm");
        QVERIFY(Study::open(file)->database().execute("PRAGMA user_version = 99"));
        const auto study = Study::open(file);
        QVERIFY(!study);
        QVERIFY(study.error().what.find("newer program (form 99") != std::string::npos);
        QVERIFY(study.error().remedy.find("update") != std::string::npos);
    }

    void placesWhereNoStudyCanBe()
    {
        const test::Scratch scratch;
        const auto what = [](const Result<Study>& study) {
            return study ? std::string() : study.error().what;
        };
        QCOMPARE(what(Study::open(scratch.path(""))), std::string("this is a folder, not a study"));
        QCOMPARE(what(Study::open(scratch.path("a/b.metallm"))),
            std::string("the study's folder does not exist"));
        QCOMPARE(what(Study::open(scratch.path("a.metallm"), Study::Access::ReadOnly)),
            std::string("there is no such study"));
        QVERIFY(!std::filesystem::exists(scratch.path("a.metallm")));
        // What a crash at the very beginning can leave behind.
        VERIFY_RESULT(Study::open(scratch.write("empty.metallm", {})));
    }

    void readOnlyOnRequest()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("a.metallm");
        {
            auto study = Study::open(file);
            VERIFY_RESULT(storeSmall(*study, "one"));
        }
        {
            auto study = Study::open(file, Study::Access::ReadOnly);
            VERIFY_RESULT(study);
            QVERIFY(study->isReadOnly());
            VERIFY_RESULT(study->loadDataset("one", {}));
            for (const auto& written :
                {storeSmall(*study, "two"), study->storePriceTable(smallPrices("p"))}) {
                QVERIFY(!written);
                QCOMPARE(written.error().what, std::string("the study is open for reading only"));
            }
        }
        QVERIFY(!std::filesystem::exists(file.string() + "-wal"));
    }

    void readOnlyWhereNothingCanBeWritten()
    {
        const test::Scratch scratch;
        const auto file = scratch.write("locked/a?.metallm", {});
        {
            auto study = Study::open(file);
            VERIFY_RESULT(storeSmall(*study, "one"));
        }
        std::filesystem::permissions(scratch.path(), std::filesystem::perms(0755));
        const WriteProtection protection(scratch.path("locked"));
        const PowerlessUser user;
        if (!user.isActive() || !isReachable(scratch.path("locked")))
            QSKIP("SKIPPED: cannot act as another user here, or that user cannot reach the folder");
        auto study = Study::open(file);
        VERIFY_RESULT(study);
        QVERIFY(study->isReadOnly());
        VERIFY_RESULT(study->loadDataset("one", {}));
        QVERIFY(!storeSmall(*study, "two"));
        QVERIFY(!Study::open(scratch.path("locked/new.metallm")));
    }

    void unmergedChangesAreNotPassedOver()
    {
        const test::Scratch scratch;
        const auto file = scratch.path("a.metallm");
        auto open = Study::open(file);
        VERIFY_RESULT(storeSmall(*open, "one"));
        std::filesystem::create_directory(scratch.path("locked"));
        for (const char* suffix : {"", "-wal"})
            std::filesystem::copy_file(
                file.string() + suffix, scratch.path("locked/a").string() + suffix);
        std::filesystem::permissions(scratch.path(), std::filesystem::perms(0755));
        const WriteProtection protection(scratch.path("locked"));
        const PowerlessUser user;
        if (!user.isActive() || !isReachable(scratch.path("locked")))
            QSKIP("SKIPPED: cannot act as another user here, or that user cannot reach the folder");
        const auto study = Study::open(scratch.path("locked/a"));
        QVERIFY(!study);
        QVERIFY(study.error().what.find("changes that were not merged") != std::string::npos);
    }

    void readersDoNotWaitForAWriter()
    {
        const test::Scratch scratch;
        auto writer = Study::open(scratch.path("a.metallm"));
        VERIFY_RESULT(storeSmall(*writer, "one"));
        const auto reader = Study::open(scratch.path("a.metallm"));
        auto begun = store::DatasetWriter::begin(*writer, {"two"});
        VERIFY_RESULT(begun);
        VERIFY_RESULT((*begun)->addQuery({"q"}));
        VERIFY_RESULT(reader->loadDataset("one", {}));
        QCOMPARE(reader->datasets()->size(), std::size_t{1});
        begun->reset(); // without finish(): nothing of it stays
        QCOMPARE(writer->database().integer("SELECT count(*) FROM queries"), 3);
        QCOMPARE(writer->database().integer("PRAGMA foreign_keys"), 1);
    }
};

QTEST_APPLESS_MAIN(TestStudy)
#include "tst_study.moc"
