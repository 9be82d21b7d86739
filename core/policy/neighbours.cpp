// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/neighbours.h"

#include "core/util/parallel.h"

#include <algorithm>
#include <limits>

namespace metallm::policy {

namespace {

constexpr std::size_t blockQueries = 64;
constexpr std::size_t blockCandidates = 512;

bool nearer(const Neighbour& a, const Neighbour& b)
{
    return a.similarity != b.similarity ? a.similarity > b.similarity : a.place < b.place;
}

/// Most that a similarity in single precision can be off: the rounding of both unit vectors, and of
/// their product summed over d terms (Higham 2002, "Accuracy and Stability", section 3.1).
double roundingBound(Eigen::Index dimension)
{
    constexpr double unit = std::numeric_limits<float>::epsilon() / 2;
    return (static_cast<double>(dimension) + 4) * unit * 1.01;
}

} // namespace

NeighbourSearch::NeighbourSearch(
    const sim::Experiment& experiment, std::span<const std::int32_t> candidates)
    : m_experiment(experiment)
    , m_candidates(candidates)
    , m_dimension(experiment.contexts.dimension() - (experiment.parameters.intercept ? 1 : 0))
    , m_units(m_dimension, std::ssize(candidates))
{
    for (std::size_t first = 0; first < candidates.size(); first += blockCandidates) {
        const auto part =
            candidates.subspan(first, std::min(blockCandidates, candidates.size() - first));
        m_units.middleCols(static_cast<Eigen::Index>(first), std::ssize(part)) =
            unitContexts(part).cast<float>();
    }
}

Eigen::MatrixXd NeighbourSearch::unitContexts(std::span<const std::int32_t> queries) const
{
    Eigen::MatrixXd contexts(m_experiment.contexts.dimension(), std::ssize(queries));
    m_experiment.contexts.gather(queries, contexts);
    contexts.conservativeResize(m_dimension, Eigen::NoChange);
    contexts.colwise().normalize();
    return contexts;
}

bool NeighbourSearch::search(std::span<const std::int32_t> queries, std::size_t k,
    const RunContext& context, const Found& found) const
{
    ProgressReporter progress(
        context.progress, "finding neighbours", static_cast<double>(queries.size()));
    return forChunks(
        queries.size(), blockQueries, context,
        [&](std::size_t begin, std::size_t end) {
            searchBlock(queries.subspan(begin, end - begin), begin, k, found);
        },
        [&](std::size_t begun) { progress.advanceTo(static_cast<double>(begun)); });
}

void NeighbourSearch::searchBlock(std::span<const std::int32_t> queries, std::size_t firstPlace,
    std::size_t k, const Found& found) const
{
    const Eigen::MatrixXd contexts = unitContexts(queries);
    const Eigen::MatrixXf rounded = contexts.cast<float>();
    const Eigen::MatrixXf roughly = m_units.transpose() * rounded;
    for (Eigen::Index i = 0; i < contexts.cols(); ++i)
        found(
            firstPlace + static_cast<std::size_t>(i), nearest(contexts.col(i), roughly.col(i), k));
}

std::vector<Neighbour> NeighbourSearch::nearest(const Eigen::Ref<const Eigen::VectorXd>& context,
    const Eigen::Ref<const Eigen::VectorXf>& roughly, std::size_t k) const
{
    const std::size_t count = std::min(k, m_candidates.size());
    std::vector<float> sorted(roughly.begin(), roughly.end());
    const auto last = sorted.begin() + static_cast<std::ptrdiff_t>(count) - 1;
    std::nth_element(sorted.begin(), last, sorted.end(), std::greater<>());
    const double least = static_cast<double>(*last) - 2 * roundingBound(m_dimension);
    std::vector<Neighbour> found;
    for (std::size_t place = 0; place < m_candidates.size(); ++place) {
        if (static_cast<double>(roughly(static_cast<Eigen::Index>(place))) < least)
            continue;
        const Eigen::MatrixXd candidate = unitContexts(m_candidates.subspan(place, 1));
        found.push_back({place, candidate.col(0).dot(context)});
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(count);
    std::partial_sort(found.begin(), end, found.end(), nearer);
    found.resize(count);
    return found;
}

} // namespace metallm::policy
