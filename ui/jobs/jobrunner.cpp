// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobrunner.h"

#include <QThread>
#include <utility>

namespace metallm::ui {

JobRunner::JobRunner(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

JobRunner::~JobRunner()
{
    drop();
    m_pool.waitForDone();
}

void JobRunner::cancel()
{
    if (!m_busy)
        return;
    drop();
    emit stopped();
}

void JobRunner::release(std::shared_ptr<const void> value)
{
    m_pool.start([value = std::move(value)]() mutable { value.reset(); });
}

void JobRunner::drop()
{
    m_stop.request_stop(); // what waits in the pool comes to nothing, but is freed there
    ++m_generation;
    m_busy = false;
    m_receiver.clear();
    m_delivery = nullptr;
}

void JobRunner::begin(Task task, QObject* receiver, Delivery delivery)
{
    drop();
    m_stop = std::stop_source();
    m_receiver = receiver;
    m_delivery = std::move(delivery);
    m_busy = true;
    m_pool.start([this, task = std::move(task), generation = m_generation,
                     context = contextFor(m_generation)]() mutable {
        if (context.stopRequested())
            return;
        std::shared_ptr<void> outcome = task(context);
        task = nullptr;
        if (context.stopRequested())
            return; // what nobody waits for is freed here, not on the window's thread
        QMetaObject::invokeMethod(
            this,
            [this, generation, outcome = std::move(outcome)] { onFinished(generation, outcome); },
            Qt::QueuedConnection);
    });
    emit started();
}

// From the job's thread: calls `delivery` here unless the job is dropped by then.
void JobRunner::post(std::uint64_t generation, std::function<void()> delivery)
{
    QMetaObject::invokeMethod(
        this,
        [this, generation, delivery = std::move(delivery)] {
            if (generation == m_generation && !m_receiver.isNull())
                delivery();
        },
        Qt::QueuedConnection);
}

RunContext JobRunner::contextFor(std::uint64_t generation)
{
    const auto tell = [this, generation](const Progress& progress) {
        const auto forward = [this, generation, progress] {
            if (generation == m_generation)
                emit progressed(progress);
        };
        QMetaObject::invokeMethod(this, forward, Qt::QueuedConnection);
    };
    return RunContext{m_stop.get_token(), tell, QThread::idealThreadCount()};
}

void JobRunner::onFinished(std::uint64_t generation, const std::shared_ptr<void>& outcome)
{
    if (generation != m_generation)
        return;
    m_busy = false;
    const bool alive = !m_receiver.isNull();
    const Delivery delivery = std::exchange(m_delivery, nullptr);
    if (alive)
        delivery(outcome.get()); // may start the next job
    if (!m_busy)
        emit finished();
}

} // namespace metallm::ui
