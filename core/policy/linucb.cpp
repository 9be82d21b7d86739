// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/linucb.h"

#include "core/policy/ridgearms.h"
#include "core/policy/warmstart.h"

#include <cmath>
#include <map>
#include <utility>

namespace metallm::policy {

namespace {

using frontier::Lines;
using sim::Experiment;

constexpr std::size_t linesBlock = 256;

/// Predictions for one block of steps of the frozen policy.
void fillLines(const Experiment& experiment, const WarmStart& start,
    const Eigen::Ref<const Eigen::MatrixXd>& contexts, Eigen::Index firstRow, Lines& lines)
{
    const Eigen::Index n = contexts.cols();
    const bool flat = experiment.costs.mode == data::CostMode::Flat;
    std::vector<Eigen::VectorXd> bonus(start.groups.size());
    std::vector<Eigen::VectorXd> base(start.groups.size());
    for (std::size_t g = 0; g < start.groups.size(); ++g) {
        const auto& group = start.groups[g];
        bonus[g].setZero(n);
        if (experiment.parameters.alpha > 0) {
            const Eigen::MatrixXd half = group.factor.matrixL().solve(contexts);
            bonus[g] = experiment.parameters.alpha * half.colwise().norm().transpose();
        }
        base[g].noalias() = contexts.transpose() * group.sumTheta;
    }
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const auto g = static_cast<std::size_t>(start.groupOf[static_cast<std::size_t>(arm)]);
        const Eigen::VectorXd scores = contexts.transpose() * start.scoreTheta.col(arm);
        lines.intercepts.col(arm).segment(firstRow, n) = scores + bonus[g];
        // With one price a model the predicted cost is that price times one and the same
        // prediction, so that arms of equal price have exactly parallel lines.
        if (flat)
            lines.slopes.col(arm).segment(firstRow, n) =
                experiment.normalisedCost(experiment.eval.front(), arm) * base[g];
        else
            lines.slopes.col(arm).segment(firstRow, n).noalias() =
                contexts.transpose() * start.costTheta.col(arm);
    }
}

Result<Lines> freeze(const Experiment& experiment, const RunContext& context)
{
    const auto start = warmStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    Lines lines;
    lines.intercepts.resize(std::ssize(experiment.eval), experiment.armCount());
    lines.slopes.resize(std::ssize(experiment.eval), experiment.armCount());
    Eigen::MatrixXd contexts(
        experiment.contexts.dimension(), static_cast<Eigen::Index>(linesBlock));
    ProgressReporter progress(
        context.progress, "predicting", static_cast<double>(experiment.eval.size()));
    const std::span<const std::int32_t> eval(experiment.eval);
    for (std::size_t first = 0; first < eval.size(); first += linesBlock) {
        if (context.stopRequested())
            return stopped();
        const auto part = eval.subspan(first, std::min(linesBlock, eval.size() - first));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        fillLines(experiment, *start, block, static_cast<Eigen::Index>(first), lines);
        progress.advanceTo(static_cast<double>(first));
    }
    return lines;
}

template <typename Scalar> class LinUcbLearner : public LearningPolicy {
public:
    using Arm = RidgeArm<Scalar>;
    using Matrix = typename Arm::Matrix;

    explicit LinUcbLearner(const Experiment& experiment)
        : m_alpha(experiment.parameters.alpha)
        , m_forgetsFast(experiment.parameters.gamma < 0.9)
    {
        const Eigen::Index d = experiment.contexts.dimension();
        const double lambda = experiment.parameters.lambda;
        const typename Arm::Start cold{std::make_shared<const Matrix>(Matrix::Identity(d, d)
                                           * static_cast<Scalar>(1 / lambda)),
            std::make_shared<const Eigen::MatrixXd>(Eigen::MatrixXd::Identity(d, d) * lambda)};
        const Eigen::MatrixXd nothing = Eigen::MatrixXd::Zero(d, 2);
        for (int arm = 0; arm < experiment.armCount(); ++arm)
            m_arms.emplace_back(cold, nothing, nothing, experiment.parameters.gamma);
    }

    LinUcbLearner(const Experiment& experiment, const WarmStart& start)
        : m_alpha(experiment.parameters.alpha)
        , m_forgetsFast(experiment.parameters.gamma < 0.9)
    {
        const Eigen::Index d = experiment.contexts.dimension();
        std::vector<typename Arm::Start> shared;
        for (const auto& group : start.groups) {
            const Eigen::MatrixXd inverse = group.factor.solve(Eigen::MatrixXd::Identity(d, d));
            shared.push_back({std::make_shared<const Matrix>(inverse.template cast<Scalar>()),
                std::make_shared<const Eigen::MatrixXd>(group.gram)});
        }
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            Eigen::MatrixXd sums(d, 2);
            sums << start.scoreSums.col(arm), start.costSums.col(arm);
            Eigen::MatrixXd theta(d, 2);
            theta << start.scoreTheta.col(arm), start.costTheta.col(arm);
            m_arms.emplace_back(
                shared[static_cast<std::size_t>(start.groupOf[static_cast<std::size_t>(arm)])],
                sums, theta, experiment.parameters.gamma);
        }
    }

    // With strong forgetting the decay over a long block would leave the range of a double.
    Eigen::Index blockSize() const override { return m_forgetsFast ? 8 : 64; }

    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> /*queries*/) override
    {
        for (Arm& arm : m_arms)
            arm.end(m_contexts);
        m_contexts = contexts.template cast<Scalar>();
        std::map<const Matrix*, std::shared_ptr<const Matrix>> products;
        for (Arm& arm : m_arms) {
            auto& product = products[arm.inverse()];
            if (!product)
                product = std::make_shared<const Matrix>(
                    arm.inverse()->template selfadjointView<Eigen::Lower>() * m_contexts);
            arm.begin(m_contexts, product);
        }
    }

    int choose(Eigen::Index step, double costWeight) override
    {
        int best = 0;
        double bestValue = -std::numeric_limits<double>::infinity();
        for (int k = 0; k < static_cast<int>(m_arms.size()); ++k) {
            const Arm& arm = m_arms[static_cast<std::size_t>(k)];
            double value = arm.predictedScore(step) - costWeight * arm.predictedCost(step);
            if (m_alpha > 0)
                value += m_alpha * std::sqrt(arm.variance(step));
            if (value > bestValue) {
                best = k;
                bestValue = value;
            }
        }
        return best;
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        m_arms[static_cast<std::size_t>(arm)].learn(
            m_contexts, step, feedback.score, feedback.cost);
    }

private:
    double m_alpha;
    bool m_forgetsFast;
    std::vector<Arm> m_arms;
    Matrix m_contexts;
};

template <typename Scalar>
Result<std::unique_ptr<LearningPolicy>> makeLearner(
    const Experiment& experiment, const RunContext& context)
{
    if (!experiment.parameters.warmStarts())
        return std::make_unique<LinUcbLearner<Scalar>>(experiment);
    const auto start = warmStart(experiment, context);
    if (!start)
        return tl::unexpected(start.error());
    return std::make_unique<LinUcbLearner<Scalar>>(experiment, *start);
}

Result<std::unique_ptr<LearningPolicy>> learner(
    const Experiment& experiment, const RunContext& context)
{
    return experiment.parameters.precision == sim::Precision::Single
        ? makeLearner<float>(experiment, context)
        : makeLearner<double>(experiment, context);
}

} // namespace

PolicyInfo linUcb()
{
    return {"linucb", "LinUCB",
        "one linear model for each arm, chosen by its upper confidence bound",
        "Li et al. 2010, arXiv 1003.0146; Nguyen et al. 2024 (MetaLLM), arXiv 2407.10834", {}, true,
        true, freeze, learner};
}

} // namespace metallm::policy
