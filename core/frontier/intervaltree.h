// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/intervalpart.h"
#include "core/frontier/intervalsweep.h"

#include <atomic>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>

namespace metallm::frontier {

/// The sweep over all cost weights on several threads. Parts that wait are kept by their cost
/// weight, and every thread takes the first of them: with one thread that is the depth-first walk,
/// with more the same tree. What is found does not depend on the threads.
class IntervalTree {
public:
    using Found = std::function<void(const Interval&)>;

    IntervalTree(std::shared_ptr<const sim::Experiment> experiment, const SweepOptions& options,
        std::unique_ptr<ValueLearner> start);

    /// `found` is called on the calling thread alone.
    Result<std::shared_ptr<const IntervalFrontier>> run(
        const RunContext& context, const Found& found);

private:
    enum class Turn { Played, Waited, Over };

    Turn takeTurn(StepPlayer& player);
    void workAlone();
    std::optional<Part> take(bool& over);
    bool playToTheEnd(Part& part, StepPlayer& player);
    void put(Part part);
    void finish(const Part& part);
    void settle();
    void tell(const Found& found);
    bool isAbandoned() const { return m_over || m_context.stopRequested(); }

    std::shared_ptr<const sim::Experiment> m_experiment;
    SweepOptions m_options;
    std::unique_ptr<ValueLearner> m_start;
    RunContext m_context;
    std::atomic<bool> m_over;
    std::atomic<bool> m_unusable = false; // a state left the range of a double

    std::mutex m_mutex; // guards what follows
    std::condition_variable m_changed;
    std::map<double, Part> m_waiting; // by cost weight
    std::size_t m_waitingBytes = 0; // of their learners
    int m_playing = 0;
    double m_share = 0; // finished
    std::map<double, Interval> m_ahead; // finished before what lies left of them
    std::shared_ptr<IntervalFrontier> m_frontier;

    std::size_t m_told = 0; // the calling thread's
};

} // namespace metallm::frontier
