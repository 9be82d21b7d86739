// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/logisticucb.h"

#include "core/frontier/learnerstate.h"
#include "core/policy/choice.h"
#include "core/policy/linucblearner.h"
#include "core/policy/logisticfit.h"
#include "core/policy/ridgeblocks.h"
#include "core/util/cloneptr.h"

#include <algorithm>
#include <cmath>

namespace metallm::policy {

namespace {

using sim::Experiment;

/// One arm's model: the maximum a posteriori and the curvature there.
struct Laplace {
    Eigen::VectorXd theta; // d
    Eigen::LLT<Eigen::MatrixXd> factor; // of H, d x d
};

Laplace coldArm(const Experiment& experiment)
{
    const Eigen::Index d = experiment.contexts.dimension();
    Laplace arm{Eigen::VectorXd::Zero(d), {}};
    arm.factor.compute(Eigen::MatrixXd::Identity(d, d) * experiment.parameters.lambda);
    return arm;
}

/// H at theta over the queries, lower triangle.
Eigen::MatrixXd curvatureAt(const Experiment& experiment, const Eigen::VectorXd& theta,
    std::span<const std::int32_t> queries)
{
    constexpr std::size_t blockQueries = 256;
    const Eigen::Index d = theta.size();
    Eigen::MatrixXd curvature = Eigen::MatrixXd::Identity(d, d) * experiment.parameters.lambda;
    Eigen::MatrixXd contexts(d, static_cast<Eigen::Index>(blockQueries));
    for (std::size_t first = 0; first < queries.size(); first += blockQueries) {
        const auto part = queries.subspan(first, std::min(blockQueries, queries.size() - first));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        const Eigen::VectorXd z = block.transpose() * theta;
        for (Eigen::Index i = 0; i < z.size(); ++i)
            block.col(i) *= std::sqrt(logistic(z(i)) * logistic(-z(i)));
        curvature.selfadjointView<Eigen::Lower>().rankUpdate(block);
    }
    return curvature;
}

Result<Laplace> trainedArm(
    const Experiment& experiment, const HessianBound& bound, int arm, const RunContext& context)
{
    std::vector<std::int32_t> queries;
    std::vector<double> scores;
    for (const std::int32_t query : experiment.train) {
        if (!experiment.hasOutcome(query, arm))
            continue;
        queries.push_back(query);
        scores.push_back(std::clamp(experiment.score(query, arm), 0.0, 1.0));
    }
    LogisticFit fit(experiment, bound, queries,
        Eigen::Map<const Eigen::VectorXd>(scores.data(), std::ssize(scores)));
    // One that rounding kept from converging is as near as it gets.
    if (fit.run(context) == LogisticFit::End::Stopped)
        return stopped();
    Laplace trained{fit.theta(), {}};
    trained.factor.compute(curvatureAt(experiment, trained.theta, queries));
    return trained;
}

Result<std::vector<Laplace>> beginning(const Experiment& experiment, const RunContext& context)
{
    std::vector<Laplace> arms(static_cast<std::size_t>(experiment.armCount()), coldArm(experiment));
    if (!experiment.parameters.warmStarts())
        return arms;
    const HessianBound bound = hessianBound(experiment);
    ProgressReporter progress(context.progress, "fitting", experiment.armCount());
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        auto trained = trainedArm(experiment, bound, arm, context);
        if (!trained)
            return tl::unexpected(trained.error());
        arms[static_cast<std::size_t>(arm)] = std::move(*trained);
        progress.advanceTo(arm + 1);
    }
    return arms;
}

/// Every arm's logistic model of the score while it learns.
class LogisticScores {
public:
    using Context = Eigen::Ref<const Eigen::VectorXd>;

    LogisticScores(const Experiment& experiment, std::vector<Laplace> fits)
        : m_alpha(experiment.parameters.alpha)
        , m_fits(std::move(fits))
        , m_half(experiment.contexts.dimension())
    {
    }

    std::size_t arms() const { return m_fits.size(); }
    std::size_t bytes() const
    {
        return arms() * static_cast<std::size_t>(m_half.size() * (m_half.size() + 1))
            * sizeof(double);
    }

    /// The greatest mean of each arm that its confidence set allows.
    void estimate(const Context& context, std::span<double> scores) const
    {
        for (std::size_t k = 0; k < m_fits.size(); ++k) {
            double z = m_fits[k].theta.dot(context);
            if (m_alpha > 0) {
                m_half = context;
                m_fits[k].factor.matrixL().solveInPlace(m_half);
                z += m_alpha * m_half.norm();
            }
            scores[k] = logistic(z);
        }
    }

    /// The mean of each arm and how uncertain it is.
    void believe(const Context& context, std::span<Belief> beliefs) const
    {
        for (std::size_t k = 0; k < m_fits.size(); ++k) {
            const double mean = logistic(m_fits[k].theta.dot(context));
            m_half = context;
            m_fits[k].factor.matrixL().solveInPlace(m_half);
            beliefs[k].score = mean;
            beliefs[k].width = mean * (1 - mean) * m_half.norm();
        }
    }

    double norm(int arm) const { return m_fits[static_cast<std::size_t>(arm)].theta.norm(); }

    void learn(const Context& context, int arm, double score)
    {
        Laplace& fit = m_fits[static_cast<std::size_t>(arm)];
        const double mean = logistic(fit.theta.dot(context));
        fit.factor.rankUpdate(context, mean * (1 - mean));
        m_half = context;
        fit.factor.solveInPlace(m_half);
        fit.theta += (score - mean) * m_half;
    }

private:
    double m_alpha;
    std::vector<Laplace> m_fits;
    mutable Eigen::VectorXd m_half; // scratch
};

class LogisticLearner : public InspectablePolicy {
public:
    LogisticLearner(std::unique_ptr<RidgeLearner> costs, LogisticScores scores)
        : m_costModel(std::move(costs))
        , m_scoreModel(std::move(scores))
        , m_scores(m_scoreModel.arms())
        , m_costs(m_scoreModel.arms())
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
        m_scoreModel.estimate(m_contexts.col(step), scores);
        for (std::size_t k = 0; k < costs.size(); ++k)
            costs[k] = m_costModel->predicted(step, static_cast<int>(k)).cost;
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        m_costModel->learn(step, arm, feedback);
        m_scoreModel.learn(m_contexts.col(step), arm, feedback.score);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<LogisticLearner>(*this);
    }

    std::size_t bytes() const override
    {
        return m_costModel->bytes() + m_scoreModel.bytes()
            + static_cast<std::size_t>(m_contexts.size()) * sizeof(double);
    }

    /// Its width is that of the log-odds, brought to the score by the slope there (delta method).
    void believe(Eigen::Index step, std::span<Belief> beliefs) const override
    {
        m_scoreModel.believe(m_contexts.col(step), beliefs);
        for (std::size_t k = 0; k < beliefs.size(); ++k)
            beliefs[k].cost = m_costModel->predicted(step, static_cast<int>(k)).cost;
    }

    std::optional<double> weightNorm(int arm) const override { return m_scoreModel.norm(arm); }

private:
    ClonePtr<RidgeLearner> m_costModel;
    LogisticScores m_scoreModel;
    Eigen::MatrixXd m_contexts; // of the block, d x n
    std::vector<double> m_scores;
    std::vector<double> m_costs;
};

/// For the sweep over all cost weights: neither model depends on p.
class LogisticValues : public frontier::ValueLearner {
public:
    LogisticValues(std::shared_ptr<const Experiment> experiment,
        std::unique_ptr<frontier::ValueLearner> costs, LogisticScores scores)
        : m_experiment(std::move(experiment))
        , m_costs(std::move(costs))
        , m_scores(std::move(scores))
        , m_context(m_experiment->contexts.dimension(), 1)
    {
    }

    std::unique_ptr<ValueLearner> clone() const override
    {
        return std::make_unique<LogisticValues>(m_experiment, m_costs->clone(), m_scores);
    }

    void values(std::size_t step, frontier::ValueLines& lines) override
    {
        m_costs->values(step, lines);
        m_scores.estimate(contextOf(step), lines.intercepts);
    }

    void learn(std::size_t step, int arm) override
    {
        m_costs->learn(step, arm);
        m_scores.learn(contextOf(step), arm, m_experiment->score(m_experiment->eval[step], arm));
    }

    std::size_t bytes() const override { return m_costs->bytes() + m_scores.bytes(); }

private:
    LogisticScores::Context contextOf(std::size_t step)
    {
        m_experiment->contexts.gather(std::span(&m_experiment->eval[step], 1), m_context);
        return m_context.col(0);
    }

    std::shared_ptr<const Experiment> m_experiment;
    std::unique_ptr<frontier::ValueLearner> m_costs; // the ridge model
    LogisticScores m_scores;
    Eigen::MatrixXd m_context; // scratch, d x 1
};

/// The block's scores become logistic means, its widths what optimism adds to them.
void replaceScores(const Experiment& experiment, const std::vector<Laplace>& fits,
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, RidgeBlock& block)
{
    const double alpha = experiment.parameters.alpha;
    block.widths.setZero(contexts.cols(), experiment.armCount());
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const Laplace& fit = fits[static_cast<std::size_t>(arm)];
        Eigen::VectorXd z = contexts.transpose() * fit.theta;
        block.scores.col(arm) = z.unaryExpr(&logistic);
        if (!(alpha > 0))
            continue;
        const Eigen::MatrixXd half = fit.factor.matrixL().solve(contexts);
        z += alpha * half.colwise().norm().transpose();
        block.widths.col(arm) = z.unaryExpr(&logistic) - block.scores.col(arm);
    }
}

Result<frontier::Lines> freeze(const Experiment& experiment, const RunContext& context)
{
    const auto fits = beginning(experiment, context);
    if (!fits)
        return tl::unexpected(fits.error());
    frontier::Lines lines = linesFor(experiment);
    lines.bonuses.resizeLike(lines.intercepts);
    Eigen::MatrixXd contexts;
    const auto filled = forEachRidgeBlock(experiment, context, false, [&](RidgeBlock& block) {
        const Eigen::Index n = block.scores.rows();
        contexts.resize(experiment.contexts.dimension(), n);
        experiment.contexts.gather(
            std::span(experiment.eval)
                .subspan(static_cast<std::size_t>(block.firstRow), static_cast<std::size_t>(n)),
            contexts);
        replaceScores(experiment, *fits, contexts, block);
        lines.bonuses.middleRows(block.firstRow, n) = block.widths;
        lines.intercepts.middleRows(block.firstRow, n) = block.scores + block.widths;
        lines.slopes.middleRows(block.firstRow, n) = block.costs;
    });
    if (!filled)
        return tl::unexpected(filled.error());
    return lines;
}

Result<std::unique_ptr<InspectablePolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    auto costs = makeRidgeLearner(experiment, context);
    if (!costs)
        return tl::unexpected(costs.error());
    auto fits = beginning(experiment, context);
    if (!fits)
        return tl::unexpected(fits.error());
    return std::make_unique<LogisticLearner>(
        std::move(*costs), LogisticScores(experiment, std::move(*fits)));
}

Result<std::unique_ptr<frontier::ValueLearner>> values(
    const std::shared_ptr<const Experiment>& experiment, const RunContext& context)
{
    auto costs = frontier::ridgeValues(experiment,
        {[](Rng&, std::span<double>, std::span<double>, std::span<const double>) {}}, context);
    if (!costs)
        return tl::unexpected(costs.error());
    auto fits = beginning(*experiment, context);
    if (!fits)
        return tl::unexpected(fits.error());
    return std::make_unique<LogisticValues>(
        experiment, std::move(*costs), LogisticScores(*experiment, std::move(*fits)));
}

} // namespace

PolicyInfo logisticUcb()
{
    return {.name = "logistic-ucb",
        .title = "Logistic UCB",
        .help = "one logistic model for each arm, for scores between 0 and 1, chosen by its upper "
                "confidence bound",
        .source = "Filippi et al. 2010, NIPS 23; Faury et al. 2022, arXiv 2201.01985",
        .settings = {},
        .usesContexts = true,
        .trains = true,
        .freeze = freeze,
        .learner = learner,
        .family = Family::Bandit,
        .reads = {.alpha = true, .lambda = true, .gamma = false},
        .values = values};
}

} // namespace metallm::policy
