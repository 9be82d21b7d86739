// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/threshold.h"

#include "core/policy/armmeans.h"
#include "core/policy/baselines.h"
#include "core/policy/predictor.h"

#include <cmath>
#include <fmt/format.h>

namespace metallm::policy {

namespace {

using frontier::Lines;
using sim::Experiment;

struct Pair {
    int strong = 0;
    int weak = 0;
};

Result<Pair> pairOf(const Experiment& experiment, const PolicyInfo& info)
{
    const auto strong = armNamed(experiment, textSetting(info, experiment.parameters, "strong"));
    if (!strong)
        return tl::unexpected(strong.error());
    const auto weak = armNamed(experiment, textSetting(info, experiment.parameters, "weak"));
    if (!weak)
        return tl::unexpected(weak.error());
    return Pair{*strong, *weak};
}

/// 1 where the strong model beats the weak one, 0 where it does not, NaN where it is not known.
Targets wins(const Experiment& experiment, const Pair& pair)
{
    Targets targets(std::ssize(experiment.train), 1);
    for (Eigen::Index row = 0; row < targets.rows(); ++row) {
        const std::int32_t query = experiment.train[static_cast<std::size_t>(row)];
        const bool known =
            experiment.hasOutcome(query, pair.strong) && experiment.hasOutcome(query, pair.weak);
        if (!known)
            targets(row, 0) = data::missing;
        else
            targets(row, 0) =
                experiment.score(query, pair.strong) > experiment.score(query, pair.weak) ? 1 : 0;
    }
    return targets;
}

Result<Targets> winProbability(const Experiment& experiment, const PolicyInfo& info,
    const Pair& pair, const RunContext& context)
{
    const Targets targets = wins(experiment, pair);
    const auto contest = fmt::format(
        "{} against {}", experiment.armName(pair.strong), experiment.armName(pair.weak));
    if (std::isnan(knownMean(targets, 0)))
        return wrongCall(fmt::format("no training query has outcomes of both in {}", contest),
            "name two others with --set strong=MODEL and --set weak=MODEL");
    if (textSetting(info, experiment.parameters, "predictor") == "knn")
        return predictByNeighbours(
            experiment, targets, knnOptions(info, experiment.parameters), context);
    return predictByLogistic(experiment, targets, {contest}, context);
}

Result<Frozen> freeze(const Experiment& experiment, const RunContext& context)
{
    const PolicyInfo& info = *find("threshold");
    const auto pair = pairOf(experiment, info);
    if (!pair)
        return tl::unexpected(pair.error());
    const auto [strong, weak] = *pair;
    Lines lines = closedLines(experiment);
    if (strong == weak) {
        // One model alone, or one that is both: nothing to decide.
        lines.intercepts.col(weak).setZero();
        lines.slopes.col(weak).setConstant(armMean(experiment, weak, experiment.train).cost);
        return lines;
    }
    const auto probability = winProbability(experiment, info, *pair, context);
    if (!probability)
        return tl::unexpected(probability.error());
    lines.intercepts.col(weak).setZero();
    lines.intercepts.col(strong) = probability->col(0);
    for (const int arm : {strong, weak})
        lines.slopes.col(arm).setConstant(armMean(experiment, arm, experiment.train).cost);
    return lines;
}

} // namespace

PolicyInfo thresholdRouter()
{
    return {.name = "threshold",
        .title = "Threshold on two models",
        .help = "the strong one of two models where it is likely enough to beat the weak one",
        .source = "Ong et al. 2024, RouteLLM, arXiv 2406.18665",
        .settings = {{.name = "strong",
                         .help = "name of the strong model",
                         .fallback = mostAccurateWord,
                         .kind = SettingInfo::Kind::Model},
            {.name = "weak",
                .help = "name of the weak model",
                .fallback = cheapestWord,
                .kind = SettingInfo::Kind::Model},
            predictorSetting({"logistic", "knn"}), neighboursSetting()},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = {},
        .family = Family::Router,
        .reads = {.lambda = true}};
}

} // namespace metallm::policy
