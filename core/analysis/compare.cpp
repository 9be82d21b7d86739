// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/compare.h"

#include "core/analysis/standarderror.h"
#include "core/util/per10k.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace metallm::analysis {

namespace {

/// Index of the domain that a query counts in; the last is for those without one.
std::int32_t domainOf(const data::Dataset& dataset, std::int32_t query)
{
    const std::int32_t domain = dataset.domainOf[static_cast<std::size_t>(query)];
    return domain < 0 ? static_cast<std::int32_t>(dataset.domains.size()) : domain;
}

std::vector<std::int32_t> domainsOf(
    const data::Dataset& dataset, const std::vector<PairedQuery>& queries)
{
    std::vector<std::int32_t> domains;
    for (const PairedQuery& paired : queries)
        domains.push_back(domainOf(dataset, paired.query));
    return domains;
}

RightCounts rightCounts(const std::vector<PairedQuery>& queries)
{
    RightCounts counts;
    for (const auto& [query, a, b] : queries)
        counts.add(a.score >= rightFrom, b.score >= rightFrom);
    return counts;
}

/// (sum of x - sum of y) / count.
Statistic meanDifference(PairedTerm x, PairedTerm y, double scale)
{
    return [=](std::span<const double> sums) { return scale * (sums[x] - sums[y]) / sums[Count]; };
}

/// sum of x / sum of y - 1.
Statistic ratio(PairedTerm x, PairedTerm y, double sign)
{
    return [=](std::span<const double> sums) {
        return sums[y] > 0 ? sign * (sums[x] / sums[y] - 1)
                           : std::numeric_limits<double>::quiet_NaN();
    };
}

struct Figures {
    PairedFigure accuracy;
    PairedFigure costPer10k;
    PairedFigure reward;
    Estimate accuracyRatio;
    Estimate saving;
};

PairedFigure figure(
    const Terms& terms, PairedTerm a, PairedTerm b, double scale, Estimate difference)
{
    const double count = terms.col(Count).sum();
    return {scale * terms.col(a).sum() / count, scale * terms.col(b).sum() / count, difference};
}

/// Every figure of a set of resampling units with its bootstrap interval.
Result<Figures> figuresOf(
    const Terms& units, const BootstrapOptions& options, const RunContext& context)
{
    const Statistic statistics[]{meanDifference(ScoreA, ScoreB, 1),
        meanDifference(CostA, CostB, per10k), meanDifference(RewardA, RewardB, 1),
        ratio(ScoreA, ScoreB, 1), ratio(CostA, CostB, -1)};
    const auto estimates = bootstrap(units, statistics, options, context);
    if (!estimates)
        return tl::unexpected(estimates.error());
    return Figures{figure(units, ScoreA, ScoreB, 1, (*estimates)[0]),
        figure(units, CostA, CostB, per10k, (*estimates)[1]),
        figure(units, RewardA, RewardB, 1, (*estimates)[2]), (*estimates)[3], (*estimates)[4]};
}

/// The clustered standard error in place of the bootstrap, for differences of means.
Estimate clusteredDifference(const Terms& terms, std::span<const std::int32_t> clusters,
    PairedTerm a, PairedTerm b, double scale)
{
    std::vector<double> differences;
    for (Eigen::Index row = 0; row < terms.rows(); ++row)
        differences.push_back(scale * (terms(row, a) - terms(row, b)));
    return *overClusters(differences, clusters);
}

Result<Figures> clusteredFigures(const Terms& terms, std::span<const std::int32_t> clusters,
    const BootstrapOptions& options, const RunContext& context)
{
    auto figures = figuresOf(summedByCluster(terms, clusters), options, context);
    if (!figures)
        return figures;
    figures->accuracy.difference = clusteredDifference(terms, clusters, ScoreA, ScoreB, 1);
    figures->costPer10k.difference = clusteredDifference(terms, clusters, CostA, CostB, per10k);
    figures->reward.difference = clusteredDifference(terms, clusters, RewardA, RewardB, 1);
    return figures;
}

void setFigures(Comparison& comparison, const Figures& figures)
{
    comparison.accuracy = figures.accuracy;
    comparison.costPer10k = figures.costPer10k;
    comparison.reward = figures.reward;
    if (!std::isnan(figures.accuracyRatio.mean))
        comparison.accuracyRatio = figures.accuracyRatio;
    if (!std::isnan(figures.saving.mean))
        comparison.saving = figures.saving;
}

std::string methodName(const CompareOptions& options)
{
    return options.byDomainCluster
        ? fmt::format("95 %, clustered by domain: clustered standard errors for differences, "
                      "cluster bootstrap (BCa, {} resamples) for ratios",
            options.bootstrap.resamples)
        : fmt::format(
            "95 %, paired bootstrap over queries (BCa, {} resamples)", options.bootstrap.resamples);
}

Result<void> addDomains(Comparison& comparison, const data::Dataset& dataset,
    const BootstrapOptions& options, const RunContext& context)
{
    std::vector<std::vector<PairedQuery>> groups(dataset.domains.size() + 1);
    for (const PairedQuery& paired : comparison.pairing.queries)
        groups[static_cast<std::size_t>(domainOf(dataset, paired.query))].push_back(paired);
    for (std::size_t domain = 0; domain < groups.size(); ++domain) {
        if (groups[domain].empty())
            continue;
        const auto figures = figuresOf(pairedTerms(groups[domain]), options, context);
        if (!figures)
            return tl::unexpected(figures.error());
        comparison.domains.push_back(
            {domain < dataset.domains.size() ? dataset.domains[domain] : std::string(),
                std::ssize(groups[domain]), rightCounts(groups[domain]), figures->accuracy,
                figures->costPer10k});
    }
    return {};
}

} // namespace

Result<Comparison> compareRuns(const sim::RunResult& a, const sim::RunResult& b,
    const CompareOptions& options, const RunContext& context)
{
    auto pairing = pairRuns(a, b);
    if (!pairing)
        return tl::unexpected(pairing.error());
    Comparison comparison{std::move(*pairing), methodName(options), {}, {}, {}, {}, {}, {}, {}};
    const auto& queries = comparison.pairing.queries;
    if (queries.empty())
        return comparison;
    const data::Dataset& dataset = *a.experiment->dataset;
    comparison.right = rightCounts(queries);
    const Terms terms = pairedTerms(queries);
    const auto figures = options.byDomainCluster
        ? clusteredFigures(terms, domainsOf(dataset, queries), options.bootstrap, context)
        : figuresOf(terms, options.bootstrap, context);
    if (!figures)
        return tl::unexpected(figures.error());
    setFigures(comparison, *figures);
    if (options.domains)
        if (const auto added = addDomains(comparison, dataset, options.bootstrap, context); !added)
            return tl::unexpected(added.error());
    return comparison;
}

std::vector<std::size_t> changedHands(const Pairing& pairing)
{
    std::vector<std::size_t> changed;
    for (std::size_t i = 0; i < pairing.queries.size(); ++i)
        if (pairing.queries[i].a.model != pairing.queries[i].b.model)
            changed.push_back(i);
    const auto size = [&](std::size_t i) {
        return std::abs(pairing.queries[i].a.reward - pairing.queries[i].b.reward);
    };
    std::ranges::sort(changed, [&](std::size_t x, std::size_t y) {
        return size(x) != size(y) ? size(x) > size(y)
                                  : pairing.queries[x].query < pairing.queries[y].query;
    });
    return changed;
}

} // namespace metallm::analysis
