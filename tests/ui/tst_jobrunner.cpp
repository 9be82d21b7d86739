// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobrunner.h"

#include <atomic>
#include <chrono>
#include <memory>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <thread>

using namespace std::chrono_literals;
using metallm::Progress;
using metallm::Result;
using metallm::RunContext;
using metallm::ui::JobRunner;

namespace {

// A job that runs until it is stopped.
Result<int> endless(const RunContext& context)
{
    while (!context.stopRequested())
        std::this_thread::sleep_for(1ms);
    return metallm::stopped();
}

} // namespace

class TestJobRunner : public QObject {
    Q_OBJECT

private slots:
    void deliversOnThisThread();
    void latestOfThreeWins();
    void cancelDeliversNothing();
    void destroyingBusyRunnerReturnsSoon();
    void deliversNothingToDeadReceiver();
    void forwardsProgress();
    void reportsExceptionAsError();
    void deliveryMayStartNextJob();
    void freesWhatIsReleased();
    void freesWhatIsReleasedBeforeTheNextJob();
    void partsComeInOrderBeforeTheResult();
    void partsOfADroppedJobAreLost();
};

void TestJobRunner::deliversOnThisThread()
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QThread* workedOn = nullptr;
    QThread* deliveredOn = nullptr;
    runner.start(
        [&workedOn](const RunContext&) -> Result<int> {
            workedOn = QThread::currentThread();
            return 7;
        },
        this,
        [&](const Result<int>& result) {
            deliveredOn = QThread::currentThread();
            QCOMPARE(*result, 7);
        });
    QVERIFY(runner.isBusy());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!runner.isBusy());
    QCOMPARE(deliveredOn, QThread::currentThread());
    QVERIFY(workedOn && workedOn != deliveredOn);
}

void TestJobRunner::latestOfThreeWins()
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QList<int> delivered;
    for (int job = 1; job <= 3; ++job) {
        runner.start(
            [job](const RunContext& context) -> Result<int> {
                for (int i = 0; i < 20 && !context.stopRequested(); ++i)
                    std::this_thread::sleep_for(1ms);
                return job;
            },
            this, [&](const Result<int>& result) { delivered.append(*result); });
    }
    QTRY_COMPARE(finished.count(), 1);
    QTest::qWait(100);
    QCOMPARE(delivered, QList<int>{3});
    QCOMPARE(finished.count(), 1);
}

void TestJobRunner::cancelDeliversNothing()
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    QSignalSpy stopped(&runner, &JobRunner::stopped);
    bool delivered = false;
    runner.start(endless, this, [&](const Result<int>&) { delivered = true; });
    runner.cancel();
    QVERIFY(!runner.isBusy());
    QCOMPARE(stopped.count(), 1);
    QTest::qWait(100);
    QVERIFY(!delivered);
    QCOMPARE(finished.count(), 0);

    runner.cancel(); // nothing runs: nothing to stop
    QCOMPARE(stopped.count(), 1);
}

void TestJobRunner::destroyingBusyRunnerReturnsSoon()
{
    auto runner = std::make_unique<JobRunner>();
    bool delivered = false;
    runner->start(endless, this, [&](const Result<int>&) { delivered = true; });
    QTest::qWait(20);
    const auto begin = std::chrono::steady_clock::now();
    runner.reset();
    QVERIFY(std::chrono::steady_clock::now() - begin < 1s);
    QTest::qWait(20);
    QVERIFY(!delivered);
}

void TestJobRunner::deliversNothingToDeadReceiver()
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    bool delivered = false;
    auto receiver = std::make_unique<QObject>();
    runner.start([](const RunContext&) -> Result<int> { return 1; }, receiver.get(),
        [&](const Result<int>&) { delivered = true; });
    receiver.reset();
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!delivered);
}

void TestJobRunner::forwardsProgress()
{
    JobRunner runner;
    QSignalSpy progressed(&runner, &JobRunner::progressed);
    QSignalSpy finished(&runner, &JobRunner::finished);
    runner.start(
        [](const RunContext& context) -> Result<int> {
            context.progress(Progress{"counting", 3, 4, 1.5});
            return 1;
        },
        this, [](const Result<int>&) {});
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(progressed.count(), 1);
    const auto progress = progressed.front().front().value<Progress>();
    QCOMPARE(progress.stage, std::string("counting"));
    QCOMPARE(progress.remainingSeconds(), 0.5);
}

void TestJobRunner::reportsExceptionAsError()
{
    JobRunner runner;
    QString message;
    runner.start([](const RunContext&) -> Result<int> { throw std::bad_alloc(); }, this,
        [&](const Result<int>& result) {
            message = QString::fromStdString(result.error().message());
        });
    QTRY_VERIFY(message.contains(QLatin1String("not enough memory")));
}

void TestJobRunner::deliveryMayStartNextJob()
{
    JobRunner runner;
    QSignalSpy finished(&runner, &JobRunner::finished);
    int last = 0;
    const auto work = [](const RunContext&) -> Result<int> { return 1; };
    runner.start(work, this, [&](const Result<int>&) {
        runner.start(work, this, [&](const Result<int>& result) { last = *result + 1; });
    });
    QTRY_COMPARE(last, 2);
    QCOMPARE(finished.count(), 1);
}

void TestJobRunner::freesWhatIsReleased()
{
    std::atomic<QThread*> freedOn = nullptr;
    {
        JobRunner runner;
        runner.release(std::shared_ptr<const int>(new int(1), [&](const int* value) {
            delete value;
            freedOn = QThread::currentThread();
        }));
        QTRY_VERIFY(freedOn != nullptr);
    }
    QVERIFY(freedOn != QThread::currentThread());
}

void TestJobRunner::freesWhatIsReleasedBeforeTheNextJob()
{
    std::atomic<QThread*> freedOn = nullptr;
    JobRunner runner;
    const auto ignore = [](const Result<int>&) {};
    runner.start(endless, this, ignore);
    runner.release(std::shared_ptr<const int>(new int(1), [&](const int* value) {
        delete value;
        freedOn = QThread::currentThread();
    }));
    runner.start([](const RunContext&) -> Result<int> { return 1; }, this, ignore);
    QTRY_VERIFY(!runner.isBusy());
    QTRY_VERIFY(freedOn != nullptr);
    QVERIFY(freedOn != QThread::currentThread());
}

void TestJobRunner::partsComeInOrderBeforeTheResult()
{
    JobRunner runner;
    QList<int> got;
    QThread* takenOn = nullptr;
    runner.startInParts<int>(
        [](const RunContext&, const std::function<void(int)>& publish) -> Result<int> {
            for (int part = 1; part <= 3; ++part)
                publish(part);
            return 10;
        },
        this,
        [&](int part) {
            takenOn = QThread::currentThread();
            got.append(part);
        },
        [&](const Result<int>& result) { got.append(*result); });
    QTRY_COMPARE(got, (QList<int>{1, 2, 3, 10}));
    QCOMPARE(takenOn, QThread::currentThread());
}

void TestJobRunner::partsOfADroppedJobAreLost()
{
    JobRunner runner;
    std::atomic<bool> published = false;
    QList<int> got;
    runner.startInParts<int>(
        [&published](const RunContext& context, const std::function<void(int)>& publish) {
            publish(1);
            published = true;
            return endless(context);
        },
        this, [&](int part) { got.append(part); }, [&](const Result<int>&) { got.append(0); });
    while (!published) // no event is handled meanwhile
        std::this_thread::sleep_for(1ms);
    runner.cancel();
    QTest::qWait(50);
    QCOMPARE(got, QList<int>{});
}

QTEST_GUILESS_MAIN(TestJobRunner)
#include "tst_jobrunner.moc"
