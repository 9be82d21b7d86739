// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/util/rng.h"
#include "tests/support/durablework.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <limits>
#include <QTest>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace metallm;
using store::Study;
using test::DurableWork;

namespace {

constexpr int killsByDefault = 8; // METALLM_KILLS=50: see tests/durability.sh
constexpr int mostSteps = 5000;
constexpr int untilKilled = std::numeric_limits<int>::max() - 1; // however late the kill comes

// Steps in a process of its own, one after another without a pause, each told through the pipe
// once it is done; a step that fails ends it with its message.
[[noreturn]] void workInChild(
    const DurableWork& work, const std::filesystem::path& file, int pipe, int first, int last)
{
    auto study = Study::open(file);
    for (int n = first; study && n <= last; ++n) {
        const auto done = work.step(*study, n);
        if (!done) {
            const std::string text = done.error().message();
            _exit(write(pipe, text.data(), text.size()) > 0 ? 2 : 3);
        }
        if (write(pipe, &n, sizeof n) != sizeof n)
            _exit(3);
    }
    _exit(study ? 0 : 3);
}

struct Child {
    pid_t process;
    int pipe;
};

Child startChild(const DurableWork& work, const std::filesystem::path& file, int first, int last,
    rlim_t largestFile = RLIM_INFINITY)
{
    int ends[2];
    if (pipe(ends) != 0)
        qFatal("pipe");
    const pid_t process = fork();
    if (process == 0) {
        close(ends[0]);
        const rlimit limit{largestFile, largestFile};
        if (largestFile != RLIM_INFINITY
            && (signal(SIGXFSZ, SIG_IGN) == SIG_ERR || setrlimit(RLIMIT_FSIZE, &limit) != 0))
            _exit(3);
        workInChild(work, file, ends[1], first, last);
    }
    close(ends[1]);
    return {process, ends[0]};
}

// The last step that the child has told, 0 where it ended before.
int lastTold(const Child& child)
{
    int last = 0;
    for (int n = 0; read(child.pipe, &n, sizeof n) == sizeof n;)
        last = n;
    return last;
}

int statusOf(const Child& child)
{
    int status = 0;
    waitpid(child.process, &status, 0);
    close(child.pipe);
    return status;
}

// Kills the child at a random moment within three steps from its second on; how many steps it had
// told to be done.
int killAtRandom(const Child& child, Rng& rng)
{
    using Clock = std::chrono::steady_clock;
    int told = 0;
    const auto next = [&] { return read(child.pipe, &told, sizeof told) == sizeof told; };
    if (!next())
        return 0;
    const auto begin = Clock::now();
    if (!next())
        return 0;
    std::this_thread::sleep_for((Clock::now() - begin) * 3 * rng.uniform());
    kill(child.process, SIGKILL);
    return std::max(told, lastTold(child));
}

int killCount()
{
    bool isNumber = false;
    const int count = qEnvironmentVariableIntValue("METALLM_KILLS", &isNumber);
    return isNumber ? count : killsByDefault;
}

} // namespace

class TestDurability : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_data = test::writeTidyData(m_scratch);
        VERIFY_RESULT(test::makeDurableStudy(m_scratch.path("base.metallm")));
    }

    void nothingCommittedIsLostByAKill_data()
    {
        QTest::addColumn<int>("kill");
        const auto works = test::durableWorks(m_data);
        for (int i = 0; i < killCount(); ++i)
            QTest::addRow("%s %d", works[static_cast<std::size_t>(i) % works.size()].name, i) << i;
    }

    void nothingCommittedIsLostByAKill()
    {
        QFETCH(const int, kill);
        const auto works = test::durableWorks(m_data);
        const DurableWork& work = works[static_cast<std::size_t>(kill) % works.size()];
        const auto file = copyOfBase("killed.metallm");
        Rng rng(20, Stream::Sample, static_cast<std::uint64_t>(kill));
        const Child child = startChild(work, file, 1, untilKilled);
        const int told = killAtRandom(child, rng);
        const int status = statusOf(child);
        QVERIFY2(WIFSIGNALED(status), qPrintable(QString::number(status)));
        QVERIFY(told > 0);
        // A step that was not told may be there, whole.
        const int found = checkedState(work, file);
        QVERIFY2(found == told || found == told + 1,
            qPrintable(QStringLiteral("%1 told, %2 found").arg(told).arg(found)));
        auto study = Study::open(file);
        VERIFY_RESULT(work.step(*study, found + 1));
    }

    void aFullDiskIsToldAndChangesNothing_data() { everyWork(); }

    void aFullDiskIsToldAndChangesNothing()
    {
        QFETCH(const int, work);
        const DurableWork does = test::durableWorks(m_data)[static_cast<std::size_t>(work)];
        const auto file = copyOfBase("full.metallm");
        {
            auto study = Study::open(file);
            store::Database& database = study->database();
            const auto pages = database.integer("PRAGMA page_count");
            QVERIFY(database.execute("PRAGMA max_page_count = " + std::to_string(*pages + 20)));
            int n = 1;
            auto done = does.step(*study, n);
            while (done && n < mostSteps)
                done = does.step(*study, ++n);
            QVERIFY(!done);
            QCOMPARE(done.error().what, std::string("the disk is full"));
            QVERIFY(!done.error().remedy.empty());
            QCOMPARE(*does.state(*study), n - 1);
            QVERIFY(database.execute("PRAGMA max_page_count = 1000000"));
            VERIFY_RESULT(does.step(*study, n)); // there is room again
        }
        QVERIFY(checkedState(does, file) > 0);
    }

    // The operating system refuses the write itself: a file may grow no more, as with a quota, and
    // where METALLM_SMALL_DISK names a file system of a few MB (tests/durability.sh), that is full.
    void aWriteThatIsRefusedIsToldAndChangesNothing_data()
    {
        QTest::addColumn<int>("work");
        QTest::addColumn<bool>("smallDisk");
        const auto works = test::durableWorks(m_data);
        for (std::size_t i = 0; i < works.size(); ++i) {
            QTest::addRow("%s, quota", works[i].name) << static_cast<int>(i) << false;
            if (qEnvironmentVariableIsSet("METALLM_SMALL_DISK"))
                QTest::addRow("%s, small disk", works[i].name) << static_cast<int>(i) << true;
        }
    }

    void aWriteThatIsRefusedIsToldAndChangesNothing()
    {
        QFETCH(const int, work);
        QFETCH(const bool, smallDisk);
        const DurableWork does = test::durableWorks(m_data)[static_cast<std::size_t>(work)];
        const auto file = copyOfBase("refused.metallm");
        if (smallDisk) {
            const std::string disk = qEnvironmentVariable("METALLM_SMALL_DISK").toStdString();
            const auto there = std::filesystem::path(disk) / "small.metallm";
            std::filesystem::copy_file(file, there);
            failsAndKeeps(does, there, startChild(does, there, 1, mostSteps));
            std::filesystem::remove(there);
            return;
        }
        const auto size = std::filesystem::file_size(file) + 300'000;
        failsAndKeeps(does, file, startChild(does, file, 1, mostSteps, size));
    }

    void anotherProgramIsWriting_data() { everyWork(); }

    void anotherProgramIsWriting()
    {
        QFETCH(const int, work);
        const DurableWork does = test::durableWorks(m_data)[static_cast<std::size_t>(work)];
        const auto file = copyOfBase("busy.metallm");
        auto first = Study::open(file);
        auto second = Study::open(file);
        QVERIFY(second->database().execute("PRAGMA busy_timeout = 20"));
        {
            auto writing =
                store::Transaction::begin(first->database(), store::Transaction::Kind::Write);
            VERIFY_RESULT(writing);
            const auto refused = does.step(*second, 1);
            QVERIFY(!refused);
            QCOMPARE(refused.error().what, std::string("another program is writing the study"));
            QVERIFY(!refused.error().remedy.empty());
            QCOMPARE(*does.state(*second), 0); // reading goes on
        }
        VERIFY_RESULT(does.step(*second, 1));
        VERIFY_RESULT(does.step(*first, 2));
        QCOMPARE(*does.state(*second), 2); // each sees what the other did
    }

    void twoProgramsLoseNoEdit()
    {
        const auto file = copyOfBase("two.metallm");
        const DurableWork save = test::durableWorks(m_data).back();
        const Child first = startChild(save, file, 1, 60);
        const Child second = startChild(save, file, 101, 160);
        QCOMPARE(lastTold(first), 60);
        QCOMPARE(lastTold(second), 160);
        QCOMPARE(statusOf(first), 0);
        QCOMPARE(statusOf(second), 0);
        std::vector<int> names;
        const auto records = Study::open(file)->analyses(); // a loop would outlive the study
        for (const auto& record : *records)
            names.push_back(std::stoi(record.name));
        std::ranges::sort(names);
        std::vector<int> expected;
        for (int i = 1; i <= 60; ++i)
            expected.push_back(i);
        for (int i = 101; i <= 160; ++i)
            expected.push_back(i);
        QCOMPARE(names, expected);
    }

private:
    void everyWork()
    {
        QTest::addColumn<int>("work");
        const auto works = test::durableWorks(m_data);
        for (std::size_t i = 0; i < works.size(); ++i)
            QTest::newRow(works[i].name) << static_cast<int>(i);
    }

    std::filesystem::path copyOfBase(const std::string& name)
    {
        const auto file = m_scratch.path(name);
        for (const char* suffix : {"", "-wal", "-shm"})
            std::filesystem::remove(file.string() + suffix);
        std::filesystem::copy_file(m_scratch.path("base.metallm"), file);
        return file;
    }

    // The steps done, -1 where the study is not sound.
    static int checkedState(const DurableWork& work, const std::filesystem::path& file)
    {
        const auto study = Study::open(file);
        if (!study
            || study->database().integer("SELECT count(*) FROM pragma_integrity_check WHERE "
                                         "integrity_check <> 'ok'")
                != 0
            || study->database().integer("SELECT count(*) FROM pragma_foreign_key_check") != 0)
            return -1;
        const auto state = work.state(*study);
        return state ? *state : -1;
    }

    // The child must fail for want of room, say so, and leave what it had told to be done.
    static void failsAndKeeps(
        const DurableWork& work, const std::filesystem::path& file, const Child& child)
    {
        QByteArray output; // the steps told, then the message
        std::array<char, 4096> bytes{};
        for (ssize_t count = 0; (count = read(child.pipe, bytes.data(), bytes.size())) > 0;)
            output.append(bytes.data(), count);
        QCOMPARE(WEXITSTATUS(statusOf(child)), 2);
        const qsizetype text = std::max(
            output.indexOf("the disk is full"), output.indexOf("the study's disk cannot be"));
        QVERIFY2(text >= 0 && output.contains(": "), output.constData());
        QCOMPARE(checkedState(work, file), static_cast<int>(text) / static_cast<int>(sizeof(int)));
    }

    test::Scratch m_scratch;
    std::filesystem::path m_data;
};

QTEST_APPLESS_MAIN(TestDurability)
#include "tst_durability.moc"
