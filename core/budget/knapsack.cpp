// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/budget/strategies.h"

#include <cmath>
#include <limits>
#include <numbers>

namespace metallm::budget {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Of the value/cost ratio, both in units of score and of normalised cost.
struct Bounds {
    double lower = infinity;
    double upper = 0;
};

/// Over the outcomes of the training part: what a run may have seen.
Bounds trainingBounds(const sim::Experiment& experiment)
{
    Bounds bounds;
    for (const std::int32_t query : experiment.train) {
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            if (!experiment.hasOutcome(query, arm))
                continue;
            const double score = experiment.score(query, arm);
            const double cost = experiment.normalisedCost(query, arm);
            if (!(score > 0) || !(cost > 0))
                continue;
            bounds.lower = std::min(bounds.lower, score / cost);
            bounds.upper = std::max(bounds.upper, score / cost);
        }
    }
    return bounds;
}

class KnapsackPacer : public Pacer {
public:
    KnapsackPacer(
        const sim::Experiment& experiment, double costWeight, Bounds bounds, bool cheapestOtherwise)
        : m_experiment(experiment)
        , m_costWeight(costWeight)
        , m_bounds(bounds)
        , m_cheapestOtherwise(cheapestOtherwise)
        , m_scores(static_cast<std::size_t>(experiment.armCount()))
        , m_costs(m_scores.size())
    {
    }

    double costWeight(std::int64_t) const override { return m_costWeight; }

    void restrict(const policy::LearningPolicy& policy, Eigen::Index column, std::int32_t query,
        const Ledger& ledger, std::span<std::uint8_t> eligible) override
    {
        policy.estimate(column, m_scores, m_costs);
        useListPrices(query);
        const double threshold = thresholdAt(ledger.shareUsed());
        const int cheapest = cheapestOf(eligible);
        bool anyClears = false;
        for (std::size_t arm = 0; arm < m_scores.size(); ++arm) {
            if (eligible[arm] == 0)
                continue;
            eligible[arm] = clears(arm, threshold) ? 1 : 0;
            anyClears = anyClears || eligible[arm] != 0;
        }
        if (!anyClears && m_cheapestOtherwise && cheapest >= 0)
            eligible[static_cast<std::size_t>(cheapest)] = 1;
    }

private:
    /// A flat price is known before the query is sent.
    void useListPrices(std::int32_t query)
    {
        if (m_experiment.costs.mode != data::CostMode::Flat)
            return;
        for (int arm = 0; arm < m_experiment.armCount(); ++arm)
            m_costs[static_cast<std::size_t>(arm)] = m_experiment.normalisedCost(query, arm);
    }

    double thresholdAt(double used) const
    {
        const double e = std::numbers::e;
        return std::pow(m_bounds.upper * e / m_bounds.lower, used) * m_bounds.lower / e;
    }

    /// A NaN (an arm that the policy does not consider) never clears. What costs nothing always
    /// does.
    bool clears(std::size_t arm, double threshold) const
    {
        return m_costs[arm] > 0 ? m_scores[arm] >= threshold * m_costs[arm] : m_scores[arm] >= 0;
    }

    int cheapestOf(std::span<const std::uint8_t> eligible) const
    {
        int cheapest = sim::noArm;
        double least = infinity;
        for (std::size_t arm = 0; arm < m_costs.size(); ++arm) {
            if (eligible[arm] == 0 || std::isnan(m_scores[arm]) || !(m_costs[arm] < least))
                continue;
            least = m_costs[arm];
            cheapest = static_cast<int>(arm);
        }
        return cheapest;
    }

    const sim::Experiment& m_experiment;
    double m_costWeight;
    Bounds m_bounds;
    bool m_cheapestOtherwise;
    std::vector<double> m_scores;
    std::vector<double> m_costs; // normalised
};

using Kind = policy::SettingInfo::Kind;

const std::vector<policy::SettingInfo>& settings()
{
    static const std::vector<policy::SettingInfo> infos{
        {.name = "lower",
            .help = "LB, least value/cost ratio in score per normalised cost; 0 = of the training "
                    "part",
            .fallback = "0",
            .kind = Kind::Number,
            .least = 0},
        {.name = "upper",
            .help = "UB, greatest value/cost ratio; 0 = of the training part",
            .fallback = "0",
            .kind = Kind::Number,
            .least = 0},
        {.name = "otherwise",
            .help = "what a query is given for which no arm clears the threshold",
            .fallback = "cheapest",
            .kind = Kind::Choice,
            .choices = {"cheapest", "nothing"}}};
    return infos;
}

Result<std::unique_ptr<Pacer>> make(const sim::Experiment& experiment, double costWeight)
{
    const auto& given = experiment.parameters.pacingSettings;
    Bounds bounds{policy::settingNumber(settings(), given, "lower"),
        policy::settingNumber(settings(), given, "upper")};
    if (bounds.lower == 0 || bounds.upper == 0) {
        const Bounds seen = trainingBounds(experiment);
        bounds.lower = bounds.lower > 0 ? bounds.lower : seen.lower;
        bounds.upper = bounds.upper > 0 ? bounds.upper : seen.upper;
    }
    // Where nothing has a cost there is nothing to clear: any threshold will do.
    if (!(experiment.costReference > 0))
        bounds = {1, 1};
    if (!(bounds.lower > 0) || !std::isfinite(bounds.lower) || bounds.upper < bounds.lower)
        return wrongCall("the knapsack knows no bounds of the value/cost ratio",
            "give a training part, or --pacing-set lower=LB --pacing-set upper=UB with UB >= LB");
    const bool cheapest = policy::settingText(settings(), given, "otherwise") == "cheapest";
    return std::make_unique<KnapsackPacer>(experiment, costWeight, bounds, cheapest);
}

} // namespace

PacingInfo knapsackPacing()
{
    return {.name = "knapsack",
        .title = "Online knapsack threshold",
        .help = "lets through the arms whose value for money clears a threshold that rises as the "
                "budget is used",
        .source = "Panda et al. 2025 (PILOT), arXiv 2508.21141; Zhou, Chakrabarty and Lukose 2008",
        .settings = settings(),
        .needsBudget = true,
        .needsEstimates = true,
        .make = make};
}

} // namespace metallm::budget
