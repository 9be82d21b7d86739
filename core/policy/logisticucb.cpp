// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/logisticucb.h"

#include "core/policy/choice.h"
#include "core/policy/linucblearner.h"
#include "core/policy/logisticfit.h"
#include "core/policy/ridgeblocks.h"

#include <cmath>

namespace metallm::policy {

namespace {

using sim::Experiment;

Result<std::vector<LogisticFit>> beginning(const Experiment& experiment, const RunContext& context)
{
    std::vector<LogisticFit> fits;
    ProgressReporter progress(context.progress, "fitting", experiment.armCount());
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        auto fit = experiment.parameters.warmStarts()
            ? fitLogistic(experiment, arm, context)
            : Result<LogisticFit>(coldLogistic(experiment));
        if (!fit)
            return tl::unexpected(fit.error());
        fits.push_back(std::move(*fit));
        progress.advanceTo(arm + 1);
    }
    return fits;
}

class LogisticLearner : public LearningPolicy {
public:
    LogisticLearner(const Experiment& experiment, std::unique_ptr<RidgeLearner> costs,
        std::vector<LogisticFit> fits)
        : m_alpha(experiment.parameters.alpha)
        , m_costModel(std::move(costs))
        , m_fits(std::move(fits))
        , m_scores(m_fits.size())
        , m_costs(m_fits.size())
        , m_half(experiment.contexts.dimension())
    {
    }

    Eigen::Index blockSize() const override { return m_costModel->blockSize(); }

    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override
    {
        m_contexts = contexts;
        m_costModel->prepare(contexts, queries);
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        estimate(step, m_scores, m_costs);
        return bestArm(m_scores, m_costs, question);
    }

    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        for (std::size_t k = 0; k < m_fits.size(); ++k) {
            double z = m_fits[k].theta.dot(m_contexts.col(step));
            if (m_alpha > 0) {
                m_half = m_contexts.col(step);
                m_fits[k].factor.matrixL().solveInPlace(m_half);
                z += m_alpha * m_half.norm();
            }
            scores[k] = logistic(z);
            costs[k] = m_costModel->predicted(step, static_cast<int>(k)).cost;
        }
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        m_costModel->learn(step, arm, feedback);
        LogisticFit& fit = m_fits[static_cast<std::size_t>(arm)];
        const double mean = logistic(fit.theta.dot(m_contexts.col(step)));
        fit.factor.rankUpdate(m_contexts.col(step), mean * (1 - mean));
        m_half = m_contexts.col(step);
        fit.factor.solveInPlace(m_half);
        fit.theta += (feedback.score - mean) * m_half;
    }

private:
    double m_alpha;
    std::unique_ptr<RidgeLearner> m_costModel;
    std::vector<LogisticFit> m_fits;
    Eigen::MatrixXd m_contexts; // of the block, d x n
    std::vector<double> m_scores;
    std::vector<double> m_costs;
    mutable Eigen::VectorXd m_half; // scratch
};

/// The block's scores become logistic means, optimistic where alpha > 0.
void replaceScores(const Experiment& experiment, const std::vector<LogisticFit>& fits,
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, RidgeBlock& block)
{
    const double alpha = experiment.parameters.alpha;
    for (std::size_t k = 0; k < fits.size(); ++k) {
        Eigen::VectorXd z = contexts.transpose() * fits[k].theta;
        if (alpha > 0) {
            const Eigen::MatrixXd half = fits[k].factor.matrixL().solve(contexts);
            z += alpha * half.colwise().norm().transpose();
        }
        block.scores.col(static_cast<Eigen::Index>(k)) = z.unaryExpr(&logistic);
    }
}

Result<frontier::Lines> freeze(const Experiment& experiment, const RunContext& context)
{
    const auto fits = beginning(experiment, context);
    if (!fits)
        return tl::unexpected(fits.error());
    frontier::Lines lines = linesFor(experiment);
    Eigen::MatrixXd contexts;
    const auto filled = forEachRidgeBlock(experiment, context, false, [&](RidgeBlock& block) {
        const Eigen::Index n = block.scores.rows();
        contexts.resize(experiment.contexts.dimension(), n);
        experiment.contexts.gather(
            std::span(experiment.eval)
                .subspan(static_cast<std::size_t>(block.firstRow), static_cast<std::size_t>(n)),
            contexts);
        replaceScores(experiment, *fits, contexts, block);
        lines.intercepts.middleRows(block.firstRow, n) = block.scores;
        lines.slopes.middleRows(block.firstRow, n) = block.costs;
    });
    if (!filled)
        return tl::unexpected(filled.error());
    return lines;
}

Result<std::unique_ptr<LearningPolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    auto costs = makeRidgeLearner(experiment, context);
    if (!costs)
        return tl::unexpected(costs.error());
    auto fits = beginning(experiment, context);
    if (!fits)
        return tl::unexpected(fits.error());
    return std::make_unique<LogisticLearner>(experiment, std::move(*costs), std::move(*fits));
}

} // namespace

PolicyInfo logisticUcb()
{
    return {.name = "logistic-ucb",
        .title = "Logistic UCB",
        .help = "one logistic model for each arm, for scores between 0 and 1, chosen by its upper "
                "confidence bound",
        .source = "Filippi et al. 2010, NIPS 23, section 3; Faury et al. 2022, arXiv 2201.01985, "
                  "section 3",
        .settings = {},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = learner,
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = false},
        .sweepsIntervals = false};
}

} // namespace metallm::policy
