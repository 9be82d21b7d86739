// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/rewardmodel.h"

#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <Eigen/Cholesky>
#include <map>
#include <vector>

namespace metallm::ope {

namespace {

constexpr int folds = 5;
constexpr double ridge = 1;

/// The fold of each round: all rounds of one query fall into the same one.
std::vector<int> foldsOf(std::span<const LoggedRound> rounds, std::uint64_t seed)
{
    std::map<std::int32_t, int> foldOf;
    for (const LoggedRound& round : rounds)
        foldOf.emplace(round.query, 0);
    std::vector<std::int32_t> queries;
    for (const auto& [query, fold] : foldOf)
        queries.push_back(query);
    Rng(seed, Stream::Folds).shuffle(std::span<std::int32_t>(queries));
    for (std::size_t i = 0; i < queries.size(); ++i)
        foldOf[queries[i]] = static_cast<int>(i % folds);
    std::vector<int> result;
    for (const LoggedRound& round : rounds)
        result.push_back(foldOf[round.query]);
    return result;
}

struct Fit {
    Eigen::Vector2d mean; // score, cost
    Eigen::MatrixXd theta; // d x 2; empty = the mean alone
};

/// Rounds that a model is fitted to: their contexts as columns, their outcomes as rows.
struct Training {
    std::vector<std::size_t> rounds;
    Eigen::MatrixXd contexts;
    Eigen::MatrixX2d outcomes;
};

class CrossFitter {
public:
    CrossFitter(std::span<const LoggedRound> rounds, int models, const sim::ContextSource* contexts,
        std::uint64_t seed)
        : m_rounds(rounds)
        , m_models(models)
        , m_contexts(contexts)
        , m_folds(foldsOf(rounds, seed))
        , m_knowsCosts(std::ranges::none_of(
              rounds, [](const LoggedRound& round) { return std::isnan(round.costUsd); }))
    {
        m_predictions.score.resize(std::ssize(rounds), models);
        m_predictions.costUsd.resize(m_knowsCosts ? std::ssize(rounds) : 0, models);
    }

    Result<Predictions> run(const RunContext& context)
    {
        for (int fold = 0; fold < folds; ++fold) {
            const Training all = training(fold, -1);
            const Fit overall{meanOf(all), {}};
            for (int model = 0; model < m_models; ++model) {
                if (context.stopRequested())
                    return stopped();
                const Training own = training(fold, model);
                predict(fold, model, own.rounds.empty() ? overall : fitted(own));
            }
        }
        return std::move(m_predictions);
    }

private:
    /// The rounds outside the fold, of one model or (-1) of all.
    Training training(int fold, int model) const
    {
        Training training;
        for (std::size_t i = 0; i < m_rounds.size(); ++i)
            if (m_folds[i] != fold && (model < 0 || m_rounds[i].model == model))
                training.rounds.push_back(i);
        training.outcomes.resize(std::ssize(training.rounds), 2);
        for (std::size_t row = 0; row < training.rounds.size(); ++row) {
            const LoggedRound& round = m_rounds[training.rounds[row]];
            training.outcomes.row(static_cast<Eigen::Index>(row)) << round.score,
                m_knowsCosts ? round.costUsd : 0;
        }
        return training;
    }

    Eigen::Vector2d meanOf(const Training& training) const
    {
        if (training.rounds.empty())
            return Eigen::Vector2d::Zero();
        return training.outcomes.colwise().mean().transpose();
    }

    Eigen::MatrixXd contextsOf(const std::vector<std::size_t>& rounds) const
    {
        std::vector<std::int32_t> queries;
        for (const std::size_t i : rounds)
            queries.push_back(m_rounds[i].query);
        Eigen::MatrixXd contexts(m_contexts->dimension(), std::ssize(queries));
        m_contexts->gather(queries, contexts);
        return contexts;
    }

    Fit fitted(const Training& training) const
    {
        Fit fit{meanOf(training), {}};
        if (m_contexts == nullptr)
            return fit;
        const Eigen::MatrixXd contexts = contextsOf(training.rounds);
        Eigen::MatrixXd gram = contexts * contexts.transpose();
        gram.diagonal().array() += ridge;
        const Eigen::MatrixX2d centred = training.outcomes.rowwise() - fit.mean.transpose();
        fit.theta = gram.llt().solve(contexts * centred);
        return fit;
    }

    void predict(int fold, int model, const Fit& fit)
    {
        std::vector<std::size_t> asked;
        for (std::size_t i = 0; i < m_rounds.size(); ++i)
            if (m_folds[i] == fold)
                asked.push_back(i);
        Eigen::MatrixX2d expected = fit.mean.transpose().replicate(std::ssize(asked), 1);
        if (fit.theta.size() > 0)
            expected += contextsOf(asked).transpose() * fit.theta;
        for (std::size_t row = 0; row < asked.size(); ++row) {
            const auto at = static_cast<Eigen::Index>(asked[row]);
            m_predictions.score(at, model) = expected(static_cast<Eigen::Index>(row), 0);
            if (m_knowsCosts)
                m_predictions.costUsd(at, model) = expected(static_cast<Eigen::Index>(row), 1);
        }
    }

    std::span<const LoggedRound> m_rounds;
    int m_models;
    const sim::ContextSource* m_contexts;
    std::vector<int> m_folds;
    bool m_knowsCosts;
    Predictions m_predictions;
};

} // namespace

Result<Predictions> crossFitted(std::span<const LoggedRound> rounds, int models,
    const sim::ContextSource* contexts, std::uint64_t seed, const RunContext& context)
{
    return CrossFitter(rounds, models, contexts, seed).run(context);
}

} // namespace metallm::ope
