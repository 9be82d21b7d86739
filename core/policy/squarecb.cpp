// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/squarecb.h"

#include "core/policy/linucb.h"
#include "core/policy/ridgeexplorer.h"

#include <cmath>

namespace metallm::policy {

namespace {

using sim::Experiment;

/// rate_t of squareCb().
struct Rate {
    double scale;
    double exponent;

    double after(std::int64_t rounds) const
    {
        return scale * std::pow(static_cast<double>(rounds + 1), exponent);
    }
};

Rate rateOf(const Experiment& experiment)
{
    const PolicyInfo info = squareCb();
    return {numberSetting(info, experiment.parameters, "scale"),
        numberSetting(info, experiment.parameters, "exponent")};
}

std::int64_t trainingRounds(const Experiment& experiment)
{
    return experiment.parameters.warmStarts() ? std::ssize(experiment.train) : 0;
}

class SquareCbLearner : public RidgeExplorer {
public:
    SquareCbLearner(const Experiment& experiment, std::unique_ptr<RidgeLearner> ridge)
        : RidgeExplorer(experiment, std::move(ridge))
        , m_rate(rateOf(experiment))
        , m_rounds(trainingRounds(experiment))
        , m_values(arms())
    {
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        predictValues(step, question.costWeight, m_values);
        inverseGapPmf(m_values, m_rate.after(m_rounds), question.eligible, pmf());
        return drawFrom(pmf(), draws(step).uniform());
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        RidgeExplorer::learn(step, arm, feedback);
        ++m_rounds;
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<SquareCbLearner>(*this);
    }

private:
    Rate m_rate;
    std::int64_t m_rounds;
    std::vector<double> m_values;
};

std::vector<std::int32_t> choicesAt(
    const frontier::Lines& lines, double rate, std::uint64_t seed, double costWeight)
{
    const auto arms = static_cast<std::size_t>(lines.arms());
    std::vector<double> values(arms);
    std::vector<double> pmf(arms);
    std::vector<std::int32_t> choices;
    choices.reserve(static_cast<std::size_t>(lines.steps()));
    for (Eigen::Index row = 0; row < lines.steps(); ++row) {
        for (std::size_t arm = 0; arm < arms; ++arm)
            values[arm] = lines.intercepts(row, static_cast<Eigen::Index>(arm))
                - costWeight * lines.slopes(row, static_cast<Eigen::Index>(arm));
        inverseGapPmf(values, rate, {}, pmf);
        choices.push_back(drawFrom(pmf, drawsOfStep(seed, row).uniform()));
    }
    return choices;
}

Result<ChoicesAt> freezeAt(const Experiment& experiment, const RunContext& context)
{
    auto predictions = exploredLines(experiment, context,
        {[](Rng&, std::span<double>, std::span<double>, std::span<const double>) {}});
    if (!predictions)
        return tl::unexpected(predictions.error());
    const double rate = rateOf(experiment).after(trainingRounds(experiment));
    const auto lines = std::make_shared<const frontier::Lines>(std::move(*predictions));
    return [lines, rate, seed = experiment.parameters.seed](
               double costWeight) { return choicesAt(*lines, rate, seed, costWeight); };
}

Result<Frozen> freeze(const Experiment& experiment, const RunContext& context)
{
    const auto choices = freezeAt(experiment, context);
    if (!choices)
        return tl::unexpected(choices.error());
    return choicesOnGrid(*choices, context);
}

Result<std::unique_ptr<InspectablePolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    return exploringLearner<SquareCbLearner>(experiment, context);
}

} // namespace

PolicyInfo squareCb()
{
    return {.name = "squarecb",
        .title = "SquareCB",
        .help = "draws an arm, the rarer the further one linear model for each arm puts it behind "
                "the best",
        .source = "Foster and Rakhlin 2020, arXiv 2002.04926",
        .settings = {{.name = "scale",
                         .help = "how quickly an arm grows rarer with its distance to the best",
                         .fallback = "10",
                         .kind = SettingInfo::Kind::Number,
                         .least = 0},
            {.name = "exponent",
                .help = "how that grows with the queries learned from: 0 stays, 0.5 as their root",
                .fallback = "0.5",
                .kind = SettingInfo::Kind::Number,
                .least = 0,
                .most = 1}},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = learner,
        .family = Family::Bandit,
        .reads = {.alpha = false, .lambda = true, .gamma = true},
        .freezeAt = freezeAt,
        .prediction = {.train = ridgeMeans, .draws = true}};
}

} // namespace metallm::policy
