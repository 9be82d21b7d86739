// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/distributions.h"

#include "core/util/exactsum.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

namespace {

using Values = std::vector<double>;

double quantile(const Values& sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= sorted.size())
        return sorted.back();
    return sorted[below]
        + (place - static_cast<double>(below)) * (sorted[below + 1] - sorted[below]);
}

std::optional<Spread> spreadOf(const Values& sorted)
{
    if (sorted.empty())
        return std::nullopt;
    ExactSum sum;
    for (const double value : sorted)
        sum.add(value);
    Spread spread{
        sum.value() / static_cast<double>(sorted.size()), sorted.front(), sorted.back(), {}};
    constexpr std::array shares{0.05, 0.25, 0.5, 0.75, 0.95};
    for (std::size_t i = 0; i < shares.size(); ++i)
        spread.quantiles[i] = quantile(sorted, shares[i]);
    return spread;
}

std::vector<double> edgesOf(const std::vector<Values>& arms, int bins)
{
    double least = 0;
    double most = 0;
    for (const Values& sorted : arms) {
        const auto positive = std::ranges::upper_bound(sorted, 0.0);
        if (positive == sorted.end())
            continue;
        least = most > 0 ? std::min(least, *positive) : *positive;
        most = std::max(most, sorted.back());
    }
    if (!(most > 0))
        return {};
    if (least == most) // one price for everything: one bin around it
        return {least / 1.1, most * 1.1};
    std::vector<double> edges{least};
    for (int i = 1; i < bins; ++i)
        edges.push_back(least * std::pow(most / least, static_cast<double>(i) / bins));
    edges.push_back(most);
    return edges;
}

std::vector<std::int64_t> binned(const Values& sorted, const std::vector<double>& edges)
{
    std::vector<std::int64_t> bins(edges.empty() ? 0 : edges.size() - 1);
    for (const double value : sorted) {
        if (!(value > 0))
            continue;
        const auto above = std::ranges::upper_bound(edges, value) - edges.begin();
        ++bins[std::min(static_cast<std::size_t>(above), bins.size()) - 1];
    }
    return bins;
}

Distributions distributionsOf(std::vector<Values> arms, int bins)
{
    for (Values& values : arms)
        std::ranges::sort(values);
    Distributions distributions{edgesOf(arms, bins), {}};
    for (const Values& sorted : arms)
        distributions.arms.push_back(
            {std::ssize(sorted), spreadOf(sorted), binned(sorted, distributions.edges)});
    return distributions;
}

std::vector<Values> collected(const sim::Experiment& experiment, auto valueOf)
{
    std::vector<Values> arms(static_cast<std::size_t>(experiment.armCount()));
    for (const std::int32_t query : experiment.eval)
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            if (!experiment.hasOutcome(query, arm))
                continue;
            const double value = valueOf(query, arm);
            if (std::isfinite(value))
                arms[static_cast<std::size_t>(arm)].push_back(value);
        }
    return arms;
}

} // namespace

Distributions costDistributions(const sim::Experiment& experiment, int bins)
{
    return distributionsOf(
        collected(experiment,
            [&](std::int32_t query, int arm) { return experiment.costUsd(query, arm); }),
        bins);
}

Distributions latencyDistributions(const sim::Experiment& experiment, int bins)
{
    const data::TokenMatrix& seconds = experiment.dataset->latencies;
    return distributionsOf(collected(experiment,
                               [&](std::int32_t query, int arm) {
                                   const int model = experiment.arms[static_cast<std::size_t>(arm)];
                                   return seconds.rows() == 0
                                       ? data::missing
                                       : static_cast<double>(seconds(query, model));
                               }),
        bins);
}

} // namespace metallm::analysis
