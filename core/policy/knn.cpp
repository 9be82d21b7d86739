// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/knn.h"

#include "core/policy/armmeans.h"
#include "core/policy/baselines.h"
#include "core/policy/costestimate.h"
#include "core/policy/neighbours.h"
#include "core/policy/predictor.h"

#include <algorithm>
#include <cmath>

namespace metallm::policy {

namespace {

using frontier::Lines;
using sim::Experiment;

// Unit vectors nearer than this are the same text.
constexpr double samePoint = 1e-12;

/// As scikit-learn weighs by distance: queries with the very same context count alone.
std::vector<double> weights(std::span<const Neighbour> neighbours, bool byDistance)
{
    std::vector<double> all(neighbours.size(), 1);
    if (!byDistance)
        return all;
    const bool same = 1 - neighbours.front().similarity < samePoint;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double distance = 1 - neighbours[i].similarity;
        if (same)
            all[i] = distance < samePoint ? 1 : 0;
        else
            all[i] = 1 / distance;
    }
    return all;
}

double weightedMean(std::span<const Neighbour> neighbours, const std::vector<double>& weight,
    const Targets& targets, Eigen::Index column, double fallback)
{
    double sum = 0;
    double total = 0;
    for (std::size_t i = 0; i < neighbours.size(); ++i) {
        const double value = targets(static_cast<Eigen::Index>(neighbours[i].place), column);
        if (std::isnan(value))
            continue;
        sum += weight[i] * value;
        total += weight[i];
    }
    return total > 0 ? sum / total : fallback;
}

Result<Frozen> freeze(const Experiment& experiment, const RunContext& context)
{
    const PolicyInfo& info = *find("knn");
    KnnOptions options = knnOptions(info, experiment.parameters);
    options.byDistance = textSetting(info, experiment.parameters, "weights") == "distance";
    const int arms = experiment.armCount();
    Targets targets = trainScores(experiment);
    const bool predictsCosts = mustPredictCosts(experiment);
    if (predictsCosts) {
        targets.conservativeResize(Eigen::NoChange, 2 * arms);
        targets.rightCols(arms) = trainCosts(experiment);
    }
    const auto predicted = predictByNeighbours(experiment, targets, options, context);
    if (!predicted)
        return tl::unexpected(predicted.error());
    Lines lines = closedLines(experiment);
    lines.intercepts = predicted->leftCols(arms);
    if (predictsCosts)
        lines.slopes = predicted->rightCols(arms);
    else
        setCosts(experiment, lines);
    closeUnseenArms(experiment, lines);
    return lines;
}

} // namespace

Result<Targets> predictByNeighbours(const Experiment& experiment, const Targets& targets,
    const KnnOptions& options, const RunContext& context)
{
    Targets predicted(std::ssize(experiment.eval), targets.cols());
    std::vector<double> means;
    for (Eigen::Index column = 0; column < targets.cols(); ++column)
        means.push_back(knownMean(targets, column));
    const NeighbourSearch search(experiment, experiment.train);
    const bool done = search.search(experiment.eval, options.neighbours, context,
        [&](std::size_t step, std::span<const Neighbour> neighbours) {
            const auto weight = weights(neighbours, options.byDistance);
            for (Eigen::Index column = 0; column < targets.cols(); ++column)
                predicted(static_cast<Eigen::Index>(step), column) = weightedMean(
                    neighbours, weight, targets, column, means[static_cast<std::size_t>(column)]);
        });
    if (!done)
        return stopped();
    return predicted;
}

PolicyInfo knn()
{
    return {.name = "knn",
        .title = "Nearest neighbours",
        .help = "score and cost of each model on the training queries most alike",
        .source = "Hu et al. 2024, RouterBench, arXiv 2403.12031",
        .settings = {neighboursSetting(),
            {.name = "weights",
                .help = "all neighbours alike, or the nearer ones more (1 / (1 - cosine))",
                .fallback = "uniform",
                .kind = SettingInfo::Kind::Choice,
                .choices = {"uniform", "distance"}},
            costSetting()},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = {},
        .family = Family::Router};
}

} // namespace metallm::policy
