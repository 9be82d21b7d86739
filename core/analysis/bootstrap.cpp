// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/bootstrap.h"

#include "core/analysis/normal.h"
#include "core/util/parallel.h"
#include "core/util/rng.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <map>

namespace metallm::analysis {

namespace {

using Sums = std::vector<double>;

Sums sumsOf(const Terms& terms)
{
    Sums sums(static_cast<std::size_t>(terms.cols()), 0.0);
    for (Eigen::Index row = 0; row < terms.rows(); ++row)
        for (Eigen::Index column = 0; column < terms.cols(); ++column)
            sums[static_cast<std::size_t>(column)] += terms(row, column);
    return sums;
}

/// As many rows as there are, drawn with replacement.
Sums resampled(const Terms& terms, Rng rng)
{
    const auto columns = static_cast<std::size_t>(terms.cols());
    const auto rows = static_cast<std::uint64_t>(terms.rows());
    Sums sums(columns, 0.0);
    for (std::uint64_t draw = 0; draw < rows; ++draw) {
        const double* row = terms.data() + rng.below(rows) * columns;
        for (std::size_t column = 0; column < columns; ++column)
            sums[column] += row[column];
    }
    return sums;
}

/// Skewness of the statistic, from leaving out one row at a time (Efron 1987, acceleration).
double acceleration(const Terms& terms, const Sums& sums, const Statistic& statistic)
{
    const auto columns = static_cast<std::size_t>(terms.cols());
    std::vector<double> left(static_cast<std::size_t>(terms.rows()));
    Sums without(columns);
    double mean = 0;
    for (std::size_t row = 0; row < left.size(); ++row) {
        for (std::size_t column = 0; column < columns; ++column)
            without[column] = sums[column] - terms.data()[row * columns + column];
        left[row] = statistic(without);
        mean += left[row] / static_cast<double>(left.size());
    }
    double squares = 0;
    double cubes = 0;
    for (const double value : left) {
        const double deviation = mean - value;
        squares += deviation * deviation;
        cubes += deviation * deviation * deviation;
    }
    const double spread = std::pow(squares, 1.5);
    return spread > 0 && std::isfinite(cubes) ? cubes / (6 * spread) : 0;
}

/// The value below which this share of the sorted values lies.
double quantile(std::span<const double> sorted, double share)
{
    const double place = std::clamp(share * static_cast<double>(sorted.size() + 1), 1.0,
                             static_cast<double>(sorted.size()))
        - 1;
    const auto below = static_cast<std::size_t>(place);
    if (below + 1 >= sorted.size())
        return sorted.back();
    const double part = place - static_cast<double>(below);
    return sorted[below] + part * (sorted[below + 1] - sorted[below]);
}

/// How far the estimate lies from the middle of the resamples, as a normal quantile.
double biasCorrection(std::span<const double> sorted, double estimate)
{
    const auto [first, last] = std::equal_range(sorted.begin(), sorted.end(), estimate);
    const double below =
        static_cast<double>(first - sorted.begin()) + static_cast<double>(last - first) / 2;
    const auto count = static_cast<double>(sorted.size());
    return normalQuantile(std::clamp(below / count, 0.5 / count, 1 - 0.5 / count));
}

Estimate interval(double estimate, std::vector<double> replicates, double skew)
{
    std::erase_if(replicates, [](double value) { return !std::isfinite(value); });
    std::ranges::sort(replicates);
    if (!std::isfinite(estimate) || replicates.size() < 2
        || replicates.front() == replicates.back())
        return {estimate};
    const double bias = biasCorrection(replicates, estimate);
    const auto level = [&](double z) {
        return normalProbability(bias + (bias + z) / (1 - skew * (bias + z)));
    };
    return {estimate, quantile(replicates, level(-normalQuantile95)),
        quantile(replicates, level(normalQuantile95))};
}

} // namespace

Result<std::vector<Estimate>> bootstrap(const Terms& terms, std::span<const Statistic> statistics,
    const BootstrapOptions& options, const RunContext& context)
{
    const Sums sums = sumsOf(terms);
    const auto resamples = static_cast<std::size_t>(options.resamples);
    std::vector<std::vector<double>> replicates(
        statistics.size(), std::vector<double>(terms.rows() > 1 ? resamples : 0));
    const bool done = terms.rows() <= 1
        || forChunks(resamples, 16, context, [&](std::size_t begin, std::size_t end) {
               for (std::size_t i = begin; i < end; ++i) {
                   const Sums drawn = resampled(terms, Rng(options.seed, Stream::Bootstrap, i));
                   for (std::size_t s = 0; s < statistics.size(); ++s)
                       replicates[s][i] = statistics[s](drawn);
               }
           });
    if (!done)
        return stopped();
    std::vector<Estimate> estimates;
    for (std::size_t s = 0; s < statistics.size(); ++s)
        estimates.push_back(interval(statistics[s](sums), std::move(replicates[s]),
            acceleration(terms, sums, statistics[s])));
    return estimates;
}

Terms summedByCluster(const Terms& terms, std::span<const std::int32_t> clusterOf)
{
    assert(static_cast<Eigen::Index>(clusterOf.size()) == terms.rows());
    std::map<std::int32_t, Eigen::Index> rowOf;
    for (const std::int32_t cluster : clusterOf)
        rowOf.emplace(cluster, 0);
    Eigen::Index next = 0;
    for (auto& [cluster, row] : rowOf)
        row = next++;
    Terms summed = Terms::Zero(next, terms.cols());
    for (Eigen::Index row = 0; row < terms.rows(); ++row)
        summed.row(rowOf[clusterOf[static_cast<std::size_t>(row)]]) += terms.row(row);
    return summed;
}

} // namespace metallm::analysis
