// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/neighbours.h"

#include <algorithm>
#include <cmath>

namespace metallm::analysis {

namespace {

constexpr std::size_t stopEvery = 4096; // queries

bool isNearer(const Neighbour& a, const Neighbour& b)
{
    return a.similarity != b.similarity ? a.similarity > b.similarity : a.query < b.query;
}

/// `self`: left out.
std::vector<Neighbour> nearestTo(const sim::Experiment& experiment, const Eigen::RowVectorXf& own,
    std::int32_t self, std::size_t count, const RunContext& context)
{
    const data::ContextMatrix& contexts = experiment.dataset->contexts->values;
    const float ownLength = own.norm();
    if (!(ownLength > 0))
        return {};
    std::vector<Neighbour> nearest; // a heap whose front is the farthest
    for (std::size_t i = 0; i < experiment.train.size(); ++i) {
        if (i % stopEvery == 0 && context.stopRequested())
            break;
        const std::int32_t other = experiment.train[i];
        const float length = contexts.row(other).norm();
        if (other == self || !(length > 0))
            continue;
        const Neighbour found{other, double(own.dot(contexts.row(other)) / (ownLength * length))};
        if (nearest.size() == count && !isNearer(found, nearest.front()))
            continue;
        if (nearest.size() == count) {
            std::ranges::pop_heap(nearest, isNearer);
            nearest.pop_back();
        }
        nearest.push_back(found);
        std::ranges::push_heap(nearest, isNearer);
    }
    std::ranges::sort_heap(nearest, isNearer);
    return nearest;
}

} // namespace

std::vector<Neighbour> nearestTraining(const sim::Experiment& experiment, std::int32_t query,
    std::size_t count, const RunContext& context)
{
    if (!experiment.dataset->contexts || count == 0)
        return {};
    return nearestTo(
        experiment, experiment.dataset->contexts->values.row(query), query, count, context);
}

std::vector<Neighbour> nearestTraining(const sim::Experiment& experiment,
    const Eigen::RowVectorXf& own, std::size_t count, const RunContext& context)
{
    if (!experiment.dataset->contexts || count == 0)
        return {};
    constexpr std::int32_t nobody = -1;
    return nearestTo(experiment, own, nobody, count, context);
}

} // namespace metallm::analysis
