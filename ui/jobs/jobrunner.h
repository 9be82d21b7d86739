// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <new>
#include <QObject>
#include <QPointer>
#include <QThreadPool>
#include <stop_token>
#include <type_traits>

namespace metallm::ui {

/// One job at a time on a thread of its own; the latest wins. A job is a function of its inputs and
/// a RunContext and gives one Result or, when it is stopped, nothing. It must capture values and
/// shared_ptr<const T> only: what is delivered to stays on this side.
class JobRunner : public QObject {
    Q_OBJECT

public:
    explicit JobRunner(QObject* parent = nullptr);
    /// Asks the running job to stop and waits for it.
    ~JobRunner() override;

    /// Stops what is running, then runs `work(const RunContext&) -> Result<T>`; calls
    /// `deliver(Result<T>)` from the event loop, unless a later job, cancel() or the end of
    /// `receiver` came between.
    template<typename Work, typename Deliver>
    void start(Work work, QObject* receiver, Deliver deliver)
    {
        using Outcome = std::invoke_result_t<Work, const RunContext&>;
        begin(
            [work = std::move(work)](const RunContext& context) -> std::shared_ptr<void> {
                return std::make_shared<Outcome>(guarded<Outcome>(work, context));
            },
            receiver,
            [deliver = std::move(deliver)](
                void* outcome) { deliver(std::move(*static_cast<Outcome*>(outcome))); });
    }

    /// The same for a job that has something to show before it is done:
    /// `work(const RunContext&, const std::function<void(Part)>& publish) -> Result<T>`. Each part
    /// comes to `take(Part)` from the event loop, in order, before the result.
    template<typename Part, typename Work, typename Take, typename Deliver>
    void startInParts(Work work, QObject* receiver, Take take, Deliver deliver)
    {
        const std::function<void(Part)> publish = [this, generation = m_generation + 1,
                                                      take = std::move(take)](Part part) {
            post(generation, [take, part = std::move(part)] { take(part); });
        };
        start([work = std::move(work), publish](
                  const RunContext& context) { return work(context, publish); },
            receiver, std::move(deliver));
    }

    /// Drops the job: nothing is delivered but `stopped`, at once, even where the job needs a
    /// moment to notice.
    void cancel();
    bool isBusy() const { return m_busy; }

    /// Frees what is large on the job's thread, not on this one.
    void release(std::shared_ptr<const void> value);

signals:
    void started();
    void progressed(const metallm::Progress& progress);
    void finished();
    void stopped();

private:
    using Task = std::function<std::shared_ptr<void>(const RunContext&)>;
    using Delivery = std::function<void(void*)>;

    // Core throws nothing; what memory or a library may still throw must not end the program.
    template<typename Outcome, typename Work>
    static Outcome guarded(const Work& work, const RunContext& context)
    {
        try {
            return work(context);
        } catch (const std::bad_alloc&) {
            return Outcome(
                failed("not enough memory", "close other programs or use fewer queries"));
        } catch (const std::exception& exception) {
            return Outcome(failed(exception.what()));
        }
    }

    void begin(Task task, QObject* receiver, Delivery delivery);
    void drop();
    void post(std::uint64_t generation, std::function<void()> delivery);
    RunContext contextFor(std::uint64_t generation);
    void onFinished(std::uint64_t generation, const std::shared_ptr<void>& outcome);

    QThreadPool m_pool;
    std::stop_source m_stop;
    std::uint64_t m_generation = 0;
    bool m_busy = false;
    QPointer<QObject> m_receiver;
    Delivery m_delivery;
};

} // namespace metallm::ui
