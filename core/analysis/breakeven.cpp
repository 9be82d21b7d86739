// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/breakeven.h"

#include "core/policy/registry.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <vector>

namespace metallm::analysis {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Interval { // of scales; empty where from >= to
    double from = 0;
    double to = infinity;

    bool isEmpty() const { return !(from < to); }
};

/// Where a + b x >= 0 for all of several (a, b), within a range of x.
class Constraints {
public:
    explicit Constraints(Interval range)
        : m_range(range)
    {
    }

    /// `winsTies`: where it is 0 for every x, it holds.
    void add(double a, double b, bool winsTies)
    {
        if (b > 0)
            m_range.from = std::max(m_range.from, -a / b);
        else if (b < 0)
            m_range.to = std::min(m_range.to, a / -b);
        else if (a < 0 || (a == 0 && !winsTies))
            m_range.to = -1;
    }
    Interval range() const { return m_range; }

private:
    Interval m_range;
};

/// One row of lines as the question about one arm sees it.
class Row {
public:
    Row(const frontier::Frontier& frontier, int arm)
        : m_lines(frontier.lines())
        , m_arm(arm)
        , m_unit(frontier.experiment()->costReference)
    {
    }

    void setRow(Eigen::Index row) { m_row = row; }
    bool isOpen(int arm) const { return !std::isnan(score(arm)); }
    double score(int arm) const { return m_lines.intercepts(m_row, arm); }
    double usd(int arm) const { return m_lines.slopes(m_row, arm) * m_unit; }
    int arm() const { return m_arm; }

    template<typename Visit>
    void forEachRival(Visit visit) const
    {
        for (int rival = 0; rival < static_cast<int>(m_lines.arms()); ++rival)
            if (rival != m_arm && isOpen(rival))
                visit(rival);
    }
    /// No arm may be chosen: the first one then is, whatever it costs.
    bool fallsToFirst() const { return m_lines.intercepts.row(m_row).array().isNaN().all(); }

private:
    const frontier::Lines& m_lines;
    int m_arm;
    double m_unit;
    Eigen::Index m_row = 0;
};

/// The dearest of the other arms, by mean cost in USD.
double dearestRival(const sim::Experiment& experiment, int arm)
{
    double dearest = 0;
    for (int rival = 0; rival < experiment.armCount(); ++rival)
        if (rival != arm)
            dearest = std::max(dearest, experiment.referenceCosts[static_cast<std::size_t>(rival)]);
    return dearest;
}

/// The scales at which one cost weight gives the row to the arm.
class ScalesOfRow {
public:
    ScalesOfRow(const sim::Experiment& experiment, int arm, double costWeight)
        : m_costWeight(costWeight)
        , m_own(experiment.referenceCosts[static_cast<std::size_t>(arm)])
        , m_rivals(dearestRival(experiment, arm))
        , m_border(m_own > 0 ? m_rivals / m_own : infinity)
    {
    }

    void find(const Row& row, std::vector<Interval>& intervals) const
    {
        const Interval below = whereOthersAreDearest(row);
        const Interval above = whereItIsDearest(row);
        if (!below.isEmpty() && !above.isEmpty() && below.to >= m_border
            && above.from <= m_border) {
            intervals.push_back({below.from, above.to});
            return;
        }
        for (const Interval& interval : {below, above})
            if (!interval.isEmpty())
                intervals.push_back(interval);
    }

private:
    Interval whereOthersAreDearest(const Row& row) const
    {
        if (!(m_rivals > 0))
            return {0, 0};
        Constraints holds({0, m_border});
        const double weight = m_costWeight / m_rivals;
        row.forEachRival([&](int rival) {
            holds.add(row.score(row.arm()) - row.score(rival) + weight * row.usd(rival),
                -weight * row.usd(row.arm()), row.arm() < rival);
        });
        return holds.range();
    }

    Interval whereItIsDearest(const Row& row) const
    {
        if (!(m_own > 0))
            return {0, 0};
        Constraints holds({0, 1 / m_border}); // of 1 / s
        const double weight = m_costWeight / m_own;
        row.forEachRival([&](int rival) {
            holds.add(row.score(row.arm()) - row.score(rival) - weight * row.usd(row.arm()),
                weight * row.usd(rival), row.arm() < rival);
        });
        const Interval inverse = holds.range();
        return inverse.isEmpty() ? Interval{0, 0} : Interval{1 / inverse.to, 1 / inverse.from};
    }

    double m_costWeight;
    double m_own; // mean cost of the arm at scale 1, USD
    double m_rivals; // that of the dearest other arm
    double m_border; // the scale at which it becomes the dearest
};

/// The highest point that at least `needed` of the intervals hold.
BreakEven highest(const std::vector<Interval>& intervals, std::size_t needed)
{
    std::vector<double> ends;
    std::vector<double> begins;
    for (const Interval& interval : intervals) {
        ends.push_back(interval.to);
        begins.push_back(interval.from);
    }
    std::ranges::sort(ends, std::greater{});
    std::ranges::sort(begins, std::greater{});
    std::size_t left = 0;
    for (std::size_t i = 0; i < ends.size(); ++i) {
        while (left < begins.size() && begins[left] >= ends[i])
            ++left;
        if (i + 1 - left >= needed)
            return std::isinf(ends[i]) ? BreakEven{BreakEven::Kind::Always}
                                       : BreakEven{BreakEven::Kind::At, ends[i]};
    }
    return {};
}

/// max over q >= 0 of min over j of q (m_k - m_j) + u_j, in USD: what the arm may cost on this row.
double mostUsd(const Row& row)
{
    double q = 0;
    double least = infinity;
    double slope = infinity;
    row.forEachRival([&](int rival) {
        const double gain = row.score(row.arm()) - row.score(rival);
        if (row.usd(rival) < least || (row.usd(rival) == least && gain < slope)) {
            least = row.usd(rival);
            slope = gain;
        }
    });
    while (slope > 0 && std::isfinite(least)) {
        double nextQ = infinity;
        double nextSlope = infinity;
        row.forEachRival([&](int rival) {
            const double gain = row.score(row.arm()) - row.score(rival);
            if (!(gain < slope))
                return;
            const double meets =
                std::max(q, q + (q * gain + row.usd(rival) - least) / (slope - gain));
            if (meets < nextQ || (meets == nextQ && gain < nextSlope)) {
                nextQ = meets;
                nextSlope = gain;
            }
        });
        if (std::isinf(nextQ))
            return infinity;
        least += slope * (nextQ - q);
        q = nextQ;
        slope = nextSlope;
    }
    return least;
}

/// At p = 0, where no price counts.
bool winsForNothing(const Row& row)
{
    bool wins = true;
    row.forEachRival([&](int rival) {
        const double lead = row.score(row.arm()) - row.score(rival);
        wins = wins && (lead > 0 || (lead == 0 && row.arm() < rival));
    });
    return wins;
}

/// On one row, over all cost weights; below 0 = never.
double mostScale(const Row& row)
{
    if (winsForNothing(row))
        return infinity;
    const double usd = row.usd(row.arm());
    const double most = mostUsd(row);
    if (usd < 0) // the dearer, the better: a prediction has gone below 0
        return infinity;
    return usd > 0 ? most / usd : most >= 0 ? infinity : -1;
}

} // namespace

bool hasBreakEven(const frontier::Frontier& frontier, int arm)
{
    const sim::Experiment& experiment = *frontier.experiment();
    const policy::PolicyInfo* policy = policy::find(frontier.policy());
    if (policy == nullptr || !policy->priceFree || frontier.lines().steps() == 0
        || experiment.costs.rates.empty() || experiment.world || !(experiment.costReference > 0))
        return false;
    return !(experiment.costs.rates[static_cast<std::size_t>(arm)] == data::Rates{});
}

BreakEven breakEven(const frontier::Frontier& frontier, int arm, double costWeight, double share)
{
    const ScalesOfRow scales(*frontier.experiment(), arm, costWeight);
    const Eigen::Index rows = frontier.lines().steps();
    std::vector<Interval> intervals;
    Row row(frontier, arm);
    for (Eigen::Index i = 0; i < rows; ++i) {
        row.setRow(i);
        if (row.isOpen(arm))
            scales.find(row, intervals);
        else if (arm == 0 && row.fallsToFirst())
            intervals.push_back({});
    }
    const double wanted = std::ceil(share * static_cast<double>(rows));
    return highest(intervals, static_cast<std::size_t>(std::max(wanted, 1.0)));
}

BreakEven frontierEntry(const frontier::Frontier& frontier, int arm)
{
    Row row(frontier, arm);
    double most = -1;
    for (Eigen::Index i = 0; i < frontier.lines().steps(); ++i) {
        row.setRow(i);
        if (row.isOpen(arm))
            most = std::max(most, mostScale(row));
        else if (arm == 0 && row.fallsToFirst())
            most = infinity;
    }
    if (std::isinf(most))
        return {BreakEven::Kind::Always};
    return most > 0 ? BreakEven{BreakEven::Kind::At, most} : BreakEven{};
}

} // namespace metallm::analysis
