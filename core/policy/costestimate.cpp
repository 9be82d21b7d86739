// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/costestimate.h"

#include "core/policy/armmeans.h"

#include <cmath>

namespace metallm::policy {

namespace {
constexpr auto settingName = "costs";
}

SettingInfo costSetting()
{
    return {.name = settingName,
        .help =
            "cost reckoned with before a model is asked: predicted from the query, the model's "
            "mean in training, or the query's own (known: only afterwards, but for flat prices)",
        .fallback = "predicted",
        .kind = SettingInfo::Kind::Choice,
        .choices = {"predicted", "mean", "known"}};
}

CostEstimate costEstimate(const sim::Experiment& experiment)
{
    const auto& settings = experiment.parameters.settings;
    const auto given = settings.find(settingName);
    if (given == settings.end() || given->second == "predicted")
        return CostEstimate::Predicted;
    return given->second == "mean" ? CostEstimate::Mean : CostEstimate::Known;
}

bool mustPredictCosts(const sim::Experiment& experiment)
{
    return costEstimate(experiment) == CostEstimate::Predicted
        && experiment.costs.mode != data::CostMode::Flat;
}

void setCosts(const sim::Experiment& experiment, frontier::Lines& lines)
{
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        setCosts(experiment, arm, lines);
}

void setCosts(const sim::Experiment& experiment, int arm, frontier::Lines& lines)
{
    const bool own = costEstimate(experiment) != CostEstimate::Mean;
    lines.slopes.col(arm).setConstant(armMean(experiment, arm, experiment.train).cost);
    for (std::size_t step = 0; own && step < experiment.eval.size(); ++step)
        if (!std::isnan(experiment.costUsd(experiment.eval[step], arm)))
            lines.slopes(static_cast<Eigen::Index>(step), arm) =
                experiment.normalisedCost(experiment.eval[step], arm);
}

} // namespace metallm::policy
