// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/sim/analysis.h"
#include "core/sim/sweep.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace metallm::sim {

struct SweepRun {
    Parameters parameters;
    std::string key; ///< names it by everything that its figures depend on
    std::optional<CellFigures> figures{}; ///< none = to be played
};

/// Plays the open runs of a sweep on several threads. A thread plays a run of a group that is
/// prepared, else prepares the next group: nobody waits but at the very end, and a group goes when
/// its last run was taken.
class SweepPlayer {
public:
    SweepPlayer(std::shared_ptr<const data::Dataset> dataset, const prices::PriceTable& prices,
        bool costWeightFromBudget, std::vector<SweepRun>& runs);

    /// How many runs there are to play.
    std::int64_t open() const { return m_open; }
    Result<void> play(CellStore* store, const RunContext& context);

private:
    /// Runs that differ in nothing but the cost weight.
    struct Group {
        std::vector<std::size_t> runs;
        std::size_t taken = 0;
        std::shared_ptr<const Analysis> analysis{};
    };
    struct Task {
        std::size_t group = 0;
        std::optional<std::size_t> run{}; ///< none = prepare the group
        std::shared_ptr<const Analysis> analysis{};
    };
    enum class Turn { Worked, Waited, Over };

    void groupRuns();
    Turn takeTurn();
    std::optional<Task> take(bool& over);
    bool isOver() const;
    void prepare(std::size_t group);
    void playRun(const Task& task);
    Result<double> costWeightOf(const SweepRun& run, const Analysis& analysis) const;
    void fail(const Error& error);
    void remember(CellStore* store, bool all);
    RunContext quiet() const;

    std::shared_ptr<const data::Dataset> m_dataset;
    const prices::PriceTable& m_prices;
    bool m_costWeightFromBudget;
    std::vector<SweepRun>& m_runs;
    std::int64_t m_open = 0;
    RunContext m_context;
    std::chrono::steady_clock::time_point m_lastCommit;

    std::mutex m_mutex; // guards what follows, and the figures of the runs
    std::condition_variable m_changed;
    std::vector<Group> m_groups;
    std::size_t m_nextGroup = 0; // to be prepared
    std::deque<std::size_t> m_ready; // groups with runs that nobody took
    int m_busy = 0;
    std::vector<std::size_t> m_finished; // runs that the store was not told of
    std::int64_t m_done = 0;
    std::optional<Error> m_error;
};

} // namespace metallm::sim
