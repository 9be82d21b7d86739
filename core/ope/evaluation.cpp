// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/evaluation.h"

#include "core/analysis/standarderror.h"
#include "core/util/per10k.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace metallm::ope {

namespace {

constexpr int rewardModelComponents = 32;
constexpr double fewEffective = 30; ///< rounds; fewer carry no interval worth the name
constexpr double weightsOff = 0.25; ///< a mean weight further from 1 than this is suspicious

Result<std::vector<const Estimator*>> chosen(const std::vector<std::string>& names)
{
    std::vector<const Estimator*> found;
    for (const Estimator& estimator : estimators())
        if (names.empty() || std::ranges::find(names, estimator.name) != names.end())
            found.push_back(&estimator);
    for (const std::string& name : names)
        if (findEstimator(name) == nullptr) {
            std::vector<std::string> known;
            for (const Estimator& estimator : estimators())
                known.push_back(estimator.name);
            return wrongCall(fmt::format("there is no estimator '{}'", name),
                fmt::format("choose all, or some of {}", fmt::join(known, ", ")));
        }
    return found;
}

struct Weights {
    Eigen::VectorXd importance;
    Overlap overlap;
};

Weights weightsOf(const Target& target, std::optional<double> clip)
{
    Weights weights{Eigen::VectorXd(std::ssize(target.rounds)), {}};
    Overlap& overlap = weights.overlap;
    for (std::size_t i = 0; i < target.rounds.size(); ++i) {
        const LoggedRound& round = target.rounds[i];
        const auto row = static_cast<Eigen::Index>(i);
        const double chance = target.chances(row, round.model);
        const double weight = chance / round.propensity;
        overlap.matched += chance > 0;
        overlap.largestWeight = std::max(overlap.largestWeight, weight);
        overlap.clipped += clip && weight > *clip;
        weights.importance(row) = clip ? std::min(weight, *clip) : weight;
    }
    const double squares = weights.importance.squaredNorm();
    const double sum = weights.importance.sum();
    overlap.effectiveSampleSize = squares > 0 ? sum * sum / squares : 0;
    overlap.meanWeight = weights.importance.mean();
    return weights;
}

Rounds roundsOf(const Target& target, const Eigen::MatrixXd& predicted, Eigen::VectorXd outcome,
    const Eigen::VectorXd& importance)
{
    Rounds rounds{std::move(outcome), importance, Eigen::VectorXd(std::ssize(target.rounds)),
        target.chances.cwiseProduct(predicted).rowwise().sum()};
    for (std::size_t i = 0; i < target.rounds.size(); ++i)
        rounds.predictedLogged(static_cast<Eigen::Index>(i)) =
            predicted(static_cast<Eigen::Index>(i), target.rounds[i].model);
    return rounds;
}

template<typename Field>
Eigen::VectorXd outcomesOf(const Target& target, Field field)
{
    Eigen::VectorXd outcomes(std::ssize(target.rounds));
    for (std::size_t i = 0; i < target.rounds.size(); ++i)
        outcomes(static_cast<Eigen::Index>(i)) = target.rounds[i].*field;
    return outcomes;
}

/// A round that stands for several events counts so often: V + v (c - V) / mean(v), as for any
/// ratio (delta method).
Eigen::VectorXd weighted(const Eigen::VectorXd& contributions, const Eigen::VectorXd& events)
{
    if ((events.array() == events(0)).all())
        return contributions;
    const double value = events.dot(contributions) / events.sum();
    return value + events.array() * (contributions.array() - value) / events.mean();
}

analysis::Estimate estimated(const Eigen::VectorXd& contributions)
{
    return *analysis::overQueries(
        {contributions.data(), static_cast<std::size_t>(contributions.size())});
}

std::vector<std::string> warningsOf(const Evaluation& evaluation)
{
    std::vector<std::string> warnings;
    const Overlap& overlap = evaluation.overlap;
    if (overlap.effectiveSampleSize < fewEffective)
        warnings.push_back(
            fmt::format("the log says little about this policy: {} of {} rounds match "
                        "it, worth {:.1f} independent ones",
                overlap.matched, evaluation.rounds, overlap.effectiveSampleSize));
    if (overlap.clipped > 0)
        warnings.push_back(
            fmt::format("{} weights were clipped (the largest was {:.4g}): ips, snips "
                        "and dr are biased by it",
                overlap.clipped, overlap.largestWeight));
    else if (std::abs(overlap.meanWeight - 1) > weightsOff)
        warnings.push_back(fmt::format("the mean weight is {:.3f} rather than near 1: the "
                                       "propensities may be wrong, or the log may never try what "
                                       "this policy chooses",
            overlap.meanWeight));
    return warnings;
}

/// Score, cost and reward of every round, with what the reward model expects of each.
struct Outcomes {
    Rounds score;
    std::optional<Rounds> cost;
    std::optional<Rounds> reward;
};

Outcomes outcomesOf(const Target& target, const Predictions& predicted,
    const Eigen::VectorXd& importance, double rewardPerUsd)
{
    const Eigen::VectorXd score = outcomesOf(target, &LoggedRound::score);
    Outcomes outcomes{roundsOf(target, predicted.score, score, importance), {}, {}};
    if (predicted.costUsd.rows() == 0)
        return outcomes;
    const Eigen::VectorXd cost = outcomesOf(target, &LoggedRound::costUsd);
    outcomes.cost = roundsOf(target, predicted.costUsd, cost, importance);
    outcomes.reward = roundsOf(target, predicted.score - rewardPerUsd * predicted.costUsd,
        score - rewardPerUsd * cost, importance);
    return outcomes;
}

Value valueOf(const Estimator& estimator, const Outcomes& outcomes, const Eigen::VectorXd& events)
{
    const auto contributions = [&](const Rounds& rounds) {
        return weighted(estimator.contributions(rounds), events);
    };
    Value value;
    value.estimator = &estimator;
    value.contributions = contributions(outcomes.score);
    value.score = estimated(value.contributions);
    if (outcomes.cost)
        value.costPer10k = analysis::scaled(estimated(contributions(*outcomes.cost)), per10k);
    if (outcomes.reward)
        value.reward = estimated(contributions(*outcomes.reward));
    return value;
}

} // namespace

Result<std::optional<sim::ContextSource>> rewardContexts(
    const data::Dataset& dataset, std::span<const LoggedRound> rounds)
{
    if (!dataset.contexts)
        return std::optional<sim::ContextSource>{};
    std::optional<sim::ContextSource> source(std::in_place, dataset.contexts, false);
    if (source->dimension() <= rewardModelComponents || rounds.size() < 2)
        return source;
    std::vector<std::int32_t> queries;
    for (const LoggedRound& round : rounds)
        queries.push_back(round.query);
    return source->project(rewardModelComponents, queries).map([&] { return std::move(source); });
}

Result<Evaluation> evaluate(const sim::Analysis& analysis, double costWeight, const Target& target,
    const Options& options, const RunContext& context)
{
    const auto contexts = rewardContexts(*analysis.experiment->dataset, target.rounds);
    if (!contexts)
        return tl::unexpected(contexts.error());
    return evaluate(
        analysis, costWeight, target, options, *contexts ? &**contexts : nullptr, context);
}

Result<Evaluation> evaluate(const sim::Analysis& analysis, double costWeight, const Target& target,
    const Options& options, const sim::ContextSource* contexts, const RunContext& context)
{
    const auto asked = chosen(options.estimators);
    if (!asked)
        return tl::unexpected(asked.error());
    if (target.rounds.empty())
        return failed(
            "no logged decision is about a query of the evaluation part and a model of the "
            "run",
            "lower --train-fraction (0 where nothing is trained), or name another --eval split");
    const sim::Experiment& experiment = *analysis.experiment;
    const auto predicted = crossFitted(target.rounds,
        static_cast<int>(experiment.dataset->modelCount()), contexts, options.seed, context);
    if (!predicted)
        return tl::unexpected(predicted.error());
    const Weights weights = weightsOf(target, options.clip);
    const double reference = experiment.costReference;
    const Outcomes outcomes = outcomesOf(
        target, *predicted, weights.importance, reference > 0 ? costWeight / reference : 0);
    const Eigen::VectorXd events = outcomesOf(target, &LoggedRound::events);
    Evaluation evaluation{std::ssize(target.rounds), weights.overlap,
        estimated(weighted(outcomes.score.outcome, events)), {}, {}};
    for (const Estimator* estimator : *asked)
        evaluation.values.push_back(valueOf(*estimator, outcomes, events));
    evaluation.warnings = warningsOf(evaluation);
    return evaluation;
}

} // namespace metallm::ope
