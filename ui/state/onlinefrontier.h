// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/frontier/frontier.h"
#include "core/frontier/intervalfrontier.h"
#include "core/sim/analysis.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace metallm::ui {

/// What an online frontier answers: everything but the cost weight.
struct OnlineQuestion {
    std::shared_ptr<const sim::Analysis> analysis;
    sim::Parameters parameters; ///< as the window has them
    prices::PriceTable prices;
};

/// What a run that learns comes to at other cost weights, as far as it is known. First the
/// intervals, which adjoin each other and are exact; then single runs (a grid) where intervals
/// cannot be had or would be too many. Immutable: while it is computed, one replaces the other.
/// Flat arrays, for it is copied several times a second.
struct OnlineFrontier {
    enum class Status {
        Offered, ///< would take long: the user is asked
        Growing,
        Complete,
        Stopped, ///< by the user; what is there stays
    };

    std::shared_ptr<const OnlineQuestion> question;
    Status status = Status::Offered;
    bool exact = true; ///< by intervals; false = a grid from the start
    double estimatedSeconds = 0; ///< of the whole
    Progress progress{};

    std::vector<double>
        from{}; ///< where interval i begins; the cost weight of a grid run; ascending
    std::vector<frontier::Figures> figures{};
    std::vector<std::int32_t> selection{}; ///< queries; one entry an arm
    std::size_t intervals = 0; ///< of the entries, the first ones
    double to = 0; ///< end of the last interval, itself not covered

    std::size_t size() const { return from.size(); }
    std::size_t gridRuns() const { return size() - intervals; }
    std::span<const std::int32_t> selectionOf(std::size_t entry) const;
    /// The entry that holds at p; none where p is not known.
    std::optional<std::size_t> at(double costWeight) const;
    /// End of an interval; the cost weight itself of a grid run.
    double endOf(std::size_t entry) const;

    void addInterval(const frontier::Interval& interval);
    /// A step of a grid: what holds where it begins, and is not known beyond.
    void addGridRun(const frontier::Interval& run);

private:
    void add(const frontier::Interval& entry);
};

using OnlineFrontierPtr = std::shared_ptr<const OnlineFrontier>;

} // namespace metallm::ui
