// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/envelopewalk.h"
#include "core/frontier/eventorder.h"
#include "core/frontier/frontier.h"
#include "core/sim/totals.h"

#include <span>
#include <vector>

namespace metallm::frontier {

/// Fills a frontier: first every query's choices over all cost weights (rows in parts, one after
/// another or at once), then all changes in the order of their cost weights. Sums are exact, so
/// that the parts add up to the same frontier, bit for bit, whatever the number of threads.
class Frontier::Builder {
public:
    Builder(Frontier& frontier, int threads);

    void collect(const Lines& lines);
    void collect(const Choices& choices);
    void sweep();

private:
    struct Event {
        sim::Totals totals; // what the change adds
        Change change;
    };
    struct Sum { // of choices, or of changes
        sim::Totals totals;
        Tally tally;
    };
    struct Part { // some rows of the evaluation part
        LargeArray<Event> events; // row by row
        LargeArray<EventKey> order;
        Sum start; // at p = 0
        std::int64_t unserved = 0;
        std::size_t firstEvent = 0; // what its events are counted from
    };
    struct Stretch { // some changes by cost weight: whole steps
        std::size_t begin = 0;
        std::size_t end = 0;
        std::size_t steps = 0;
        std::size_t firstStep = 0;
        Sum sum; // of its changes; later of everything before it
    };

    std::int32_t query(std::int32_t row) const
    {
        return m_experiment.eval[static_cast<std::size_t>(row)];
    }
    sim::Totals outcome(std::int32_t row, std::int32_t arm) const;
    static Change changeOf(std::int32_t row, std::int32_t from, const sim::Totals& before,
        std::int32_t to, const sim::Totals& after);
    Sum none() const;
    static void add(const Sum& more, Sum& sum);

    template<typename Collect>
    void collectParts(std::size_t rows, Collect collect);
    void take(Part& part, std::int32_t row, std::span<const Transition> transitions) const;
    void joinParts();

    const Event& event(std::size_t position) const;
    std::vector<Stretch> stretches() const;
    bool endsStep(const Stretch& stretch, std::size_t position) const;
    void measure(Stretch& stretch, bool isLast) const;
    std::size_t placeStretches(std::vector<Stretch>& stretches) const;
    void makeRoom(std::size_t steps);
    void fill(const Stretch& stretch);
    void close(std::size_t step, double costWeight, const sim::Totals& totals, std::size_t changes);

    Frontier& m_frontier;
    const sim::Experiment& m_experiment;
    int m_threads;
    std::vector<Part> m_parts;
    LargeArray<EventKey> m_order;
    Sum m_start;
};

} // namespace metallm::frontier
