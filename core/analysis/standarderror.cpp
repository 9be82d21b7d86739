// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/standarderror.h"

#include <cassert>
#include <cmath>
#include <map>

namespace metallm::analysis {

std::optional<Estimate> overQueries(std::span<const double> values)
{
    return overSeeds(values); // both are a mean of independent values
}

std::optional<Estimate> overClusters(
    std::span<const double> values, std::span<const std::int32_t> clusterOf)
{
    assert(values.size() == clusterOf.size());
    if (values.empty())
        return std::nullopt;
    const auto n = static_cast<double>(values.size());
    double sum = 0;
    for (const double value : values)
        sum += value;
    const double mean = sum / n;
    std::map<std::int32_t, double> deviations; // in the clusters' order, whatever the queries' is
    for (std::size_t i = 0; i < values.size(); ++i)
        deviations[clusterOf[i]] += values[i] - mean;
    if (deviations.size() == 1)
        return Estimate{mean};
    double squares = 0;
    for (const auto& [cluster, deviation] : deviations)
        squares += deviation * deviation;
    const auto clusters = static_cast<double>(deviations.size());
    const double error = std::sqrt(squares * clusters / (clusters - 1)) / n;
    const double half = studentQuantile95(static_cast<int>(deviations.size()) - 1) * error;
    return Estimate{mean, mean - half, mean + half};
}

} // namespace metallm::analysis
