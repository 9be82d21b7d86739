// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/predictor.h"

#include "core/policy/armmeans.h"

#include <cmath>
#include <utility>

namespace metallm::policy {

namespace {

using sim::Experiment;

template<typename Value>
Targets known(const Experiment& experiment, Value value)
{
    Targets targets(std::ssize(experiment.train), experiment.armCount());
    for (Eigen::Index row = 0; row < targets.rows(); ++row) {
        const std::int32_t query = experiment.train[static_cast<std::size_t>(row)];
        for (int arm = 0; arm < experiment.armCount(); ++arm)
            targets(row, arm) =
                experiment.hasOutcome(query, arm) ? value(query, arm) : data::missing;
    }
    return targets;
}

} // namespace

Targets trainScores(const Experiment& experiment)
{
    return known(
        experiment, [&](std::int32_t query, int arm) { return experiment.score(query, arm); });
}

Targets trainCosts(const Experiment& experiment)
{
    return known(experiment,
        [&](std::int32_t query, int arm) { return experiment.normalisedCost(query, arm); });
}

double knownMean(const Targets& targets, Eigen::Index column)
{
    double sum = 0;
    Eigen::Index count = 0;
    for (Eigen::Index row = 0; row < targets.rows(); ++row) {
        if (std::isnan(targets(row, column)))
            continue;
        sum += targets(row, column);
        ++count;
    }
    return count > 0 ? sum / static_cast<double>(count) : data::missing;
}

std::vector<std::string> armNames(const Experiment& experiment)
{
    std::vector<std::string> names;
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        names.push_back(experiment.armName(arm));
    return names;
}

SettingInfo neighboursSetting()
{
    return {.name = "k",
        .help = "training queries that are asked, where the neighbours predict",
        .fallback = "40",
        .kind = SettingInfo::Kind::Integer,
        .least = 1,
        .most = 100000};
}

SettingInfo predictorSetting(std::vector<std::string> choices)
{
    SettingInfo setting{.name = "predictor",
        .help = "what predicts it",
        .fallback = choices.front(),
        .kind = SettingInfo::Kind::Choice};
    setting.choices = std::move(choices);
    return setting;
}

KnnOptions knnOptions(const PolicyInfo& policy, const sim::Parameters& parameters)
{
    return {.neighbours = static_cast<std::size_t>(numberSetting(policy, parameters, "k"))};
}

Result<Targets> predictScores(const Experiment& experiment, const std::string& predictor,
    const KnnOptions& options, const RunContext& context)
{
    if (predictor == "knn")
        return predictByNeighbours(experiment, trainScores(experiment), options, context);
    if (predictor == "logistic")
        return predictByLogistic(
            experiment, trainScores(experiment), armNames(experiment), context);
    auto lines = predictByRidge(experiment, context);
    if (!lines)
        return tl::unexpected(lines.error());
    closeUnseenArms(experiment, *lines);
    return std::move(lines->intercepts);
}

} // namespace metallm::policy
