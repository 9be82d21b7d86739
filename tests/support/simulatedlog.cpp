// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/simulatedlog.h"

#include "core/util/rng.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace metallm::test {

namespace {

using sim::Experiment;

template<typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message().c_str());
        std::abort();
    }
    return std::move(*result);
}

/// Mean score of every arm in every domain; the last row is for queries without one.
Eigen::MatrixXd meanScores(const Experiment& experiment)
{
    const auto rows = std::ssize(experiment.dataset->domains) + 1;
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(rows, experiment.armCount());
    Eigen::MatrixXd counts = Eigen::MatrixXd::Constant(rows, experiment.armCount(), 1e-9);
    for (const std::int32_t query : experiment.eval) {
        const int domain = experiment.dataset->domainOf[static_cast<std::size_t>(query)];
        for (int arm = 0; arm < experiment.armCount(); ++arm)
            if (experiment.hasOutcome(query, arm)) {
                sums(domain < 0 ? rows - 1 : domain, arm) += experiment.score(query, arm);
                counts(domain < 0 ? rows - 1 : domain, arm) += 1;
            }
    }
    return sums.cwiseQuotient(counts);
}

int drawnArm(const Eigen::MatrixXd& chances, Eigen::Index step, double uniform)
{
    for (Eigen::Index arm = 0; arm + 1 < chances.cols(); ++arm) {
        uniform -= chances(step, arm);
        if (uniform < 0)
            return static_cast<int>(arm);
    }
    return static_cast<int>(chances.cols()) - 1;
}

bool holds(const std::optional<analysis::Estimate>& estimate, double truth)
{
    return estimate && *estimate->low <= truth && truth <= *estimate->high;
}

void add(Coverage& coverage, const ope::Value& value, const CoverageStudy& truth)
{
    coverage.score += holds(value.score, truth.trueScore);
    coverage.costPer10k += holds(value.costPer10k, truth.trueCostPer10k);
    coverage.reward += holds(value.reward, truth.trueReward);
    coverage.meanScore += value.score.mean / truth.replications;
    coverage.meanWidth += (*value.score.high - *value.score.low) / truth.replications;
}

CoverageStudy truthOf(const sim::Analysis& analysis, double costWeight, int replications)
{
    const auto run = must(sim::play(analysis, costWeight, {}));
    CoverageStudy study;
    study.trueScore = *run->accuracy;
    study.trueCostPer10k = *run->costPer10k;
    study.trueReward = run->cumulativeReward / static_cast<double>(run->evaluated());
    study.replications = replications;
    return study;
}

} // namespace

Eigen::MatrixXd loggingChances(const Experiment& experiment, double sharpness, double evenShare)
{
    const Eigen::MatrixXd means = meanScores(experiment);
    Eigen::MatrixXd chances(std::ssize(experiment.eval), experiment.armCount());
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        const int domain =
            experiment.dataset->domainOf[static_cast<std::size_t>(experiment.eval[step])];
        const Eigen::RowVectorXd liked =
            (sharpness * means.row(domain < 0 ? means.rows() - 1 : domain)).array().exp();
        chances.row(static_cast<Eigen::Index>(step)) =
            (1 - evenShare) * liked.array() / liked.sum() + evenShare / experiment.armCount();
    }
    return chances;
}

ope::DecisionLog simulatedLog(
    const Experiment& experiment, const Eigen::MatrixXd& chances, int rounds, std::uint64_t seed)
{
    Rng rng(seed, Stream::Sample);
    ope::DecisionLog log;
    while (std::ssize(log.rounds) < rounds) {
        const auto step = static_cast<std::size_t>(rng.below(experiment.eval.size()));
        const auto row = static_cast<Eigen::Index>(step);
        const int arm = drawnArm(chances, row, rng.uniform());
        const std::int32_t query = experiment.eval[step];
        if (!experiment.hasOutcome(query, arm))
            continue;
        log.rounds.push_back({query, experiment.arms[static_cast<std::size_t>(arm)],
            chances(row, arm), experiment.score(query, arm), experiment.costUsd(query, arm), 1});
    }
    return log;
}

CoverageStudy coverageOf(const sim::Analysis& analysis, double costWeight,
    const Eigen::MatrixXd& logging, int rounds, int replications, const ope::Options& options)
{
    const Experiment& experiment = *analysis.experiment;
    CoverageStudy study = truthOf(analysis, costWeight, replications);
    std::optional<sim::ContextSource> contexts;
    for (int replication = 0; replication < replications; ++replication) {
        const auto log = simulatedLog(
            experiment, logging, rounds, 1000 + static_cast<std::uint64_t>(replication));
        const auto target = must(ope::targetOf(analysis, costWeight, log, {}));
        if (replication == 0) // the components do not look at outcomes: one log's serve for all
            contexts = must(ope::rewardContexts(*experiment.dataset, target.rounds));
        const auto evaluation = must(ope::evaluate(
            analysis, costWeight, target, options, contexts ? &*contexts : nullptr, {}));
        study.effectiveSampleSize += evaluation.overlap.effectiveSampleSize / replications;
        study.estimators.resize(evaluation.values.size());
        for (std::size_t i = 0; i < evaluation.values.size(); ++i) {
            study.estimators[i].estimator = evaluation.values[i].estimator->name;
            add(study.estimators[i], evaluation.values[i], study);
        }
    }
    return study;
}

} // namespace metallm::test
