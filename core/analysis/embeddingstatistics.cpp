// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/embeddingstatistics.h"

#include "core/analysis/principalaxes.h"

#include <algorithm>
#include <cstring>
#include <string_view>
#include <unordered_set>

namespace metallm::analysis {

namespace {

constexpr Eigen::Index components = 10;
constexpr Eigen::Index rowsBetweenLooks = 4096;

std::string_view bytesOf(const data::ContextMatrix& values, Eigen::Index row)
{
    return {reinterpret_cast<const char*>(values.row(row).data()),
        static_cast<std::size_t>(values.cols()) * sizeof(float)};
}

/// The sum of the unit vectors of some rows: all that pairs and means are made of.
struct UnitSum {
    Eigen::VectorXd sum{};
    double count = 0;

    double pairs() const { return count * (count - 1); } // ordered
    /// Sum of the cosines of all ordered pairs of two rows: |sum|^2 less each row with itself.
    double cosines() const { return sum.squaredNorm() - count; }
};

struct Sums {
    UnitSum all;
    std::vector<UnitSum> domains;
    UnitSum withDomain;
};

void addNorm(EmbeddingStatistics& statistics, Eigen::Index row, double norm)
{
    statistics.leastNorm = row == 0 ? norm : std::min(statistics.leastNorm, norm);
    statistics.mostNorm = std::max(statistics.mostNorm, norm);
    statistics.meanNorm += norm / static_cast<double>(statistics.queries);
}

void add(UnitSum& to, const Eigen::VectorXd& unit)
{
    to.sum += unit;
    ++to.count;
}

/// Norms, zero and equal rows, and the sums; false where it was stopped.
bool passOverRows(const data::Dataset& dataset, const RunContext& context,
    EmbeddingStatistics& statistics, Sums& sums)
{
    const auto& values = dataset.contexts->values;
    std::unordered_set<std::string_view> seen;
    seen.reserve(static_cast<std::size_t>(values.rows()));
    for (Eigen::Index row = 0; row < values.rows(); ++row) {
        if (row % rowsBetweenLooks == 0 && context.stopRequested())
            return false;
        Eigen::VectorXd unit = values.row(row).cast<double>().transpose();
        const double norm = unit.norm();
        addNorm(statistics, row, norm);
        if (norm == 0) {
            ++statistics.zeroRows;
            continue;
        }
        if (!seen.insert(bytesOf(values, row)).second)
            ++statistics.duplicates;
        unit /= norm;
        add(sums.all, unit);
        const std::int32_t domain = dataset.domainOf[static_cast<std::size_t>(row)];
        if (domain >= 0) {
            add(sums.domains[static_cast<std::size_t>(domain)], unit);
            add(sums.withDomain, unit);
        }
    }
    return true;
}

std::optional<double> meanOver(double sum, double pairs)
{
    return pairs > 0 ? std::optional(std::clamp(sum / pairs, -1.0, 1.0)) : std::nullopt;
}

void compareDomains(const Sums& sums, EmbeddingStatistics& statistics)
{
    double pairs = 0;
    double cosines = 0;
    double between = 0; // sum of n_k |mean_k|^2
    int domains = 0;
    for (const UnitSum& domain : sums.domains) {
        if (domain.count == 0)
            continue;
        ++domains;
        pairs += domain.pairs();
        cosines += domain.cosines();
        between += domain.sum.squaredNorm() / domain.count;
    }
    const UnitSum& all = sums.withDomain;
    statistics.meanCosine = meanOver(sums.all.cosines(), sums.all.pairs());
    statistics.withinDomains = meanOver(cosines, pairs);
    if (domains < 2)
        return;
    statistics.betweenDomains = meanOver(all.cosines() - cosines, all.pairs() - pairs);
    const double centre = all.sum.squaredNorm() / all.count;
    const double total = all.count - centre; // each unit vector has length 1
    if (total > 1e-12 * all.count)
        statistics.domainShare = std::clamp((between - centre) / total, 0.0, 1.0);
}

} // namespace

Result<EmbeddingAnalysis> analyseEmbedding(
    const data::Dataset& dataset, std::uint64_t seed, const RunContext& context)
{
    if (!dataset.contexts)
        return failed("the data set has no contexts", "embed it first");
    const auto& values = dataset.contexts->values;
    EmbeddingAnalysis result;
    EmbeddingStatistics& statistics = result.statistics;
    statistics.queries = values.rows();
    statistics.dimension = values.cols();
    const UnitSum none{Eigen::VectorXd::Zero(values.cols())};
    Sums sums{none, std::vector<UnitSum>(dataset.domains.size(), none), none};
    if (!passOverRows(dataset, context, statistics, sums))
        return stopped();
    compareDomains(sums, statistics);
    auto axes = principalAxes(values, components, seed, context);
    if (!axes)
        return tl::unexpected(axes.error());
    statistics.effectiveRank = axes->effectiveRank;
    if (axes->totalVariance > 0)
        for (const double variance : axes->variances)
            statistics.explainedVariance.push_back(variance / axes->totalVariance);
    axes->axes.conservativeResize(Eigen::NoChange, std::min<Eigen::Index>(2, axes->axes.cols()));
    auto map = projectOnto(*axes, values, context);
    if (!map)
        return tl::unexpected(map.error());
    result.map.setZero(values.rows(), 2);
    result.map.leftCols(map->cols()) = *map;
    return result;
}

} // namespace metallm::analysis
