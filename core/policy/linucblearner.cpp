// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/linucblearner.h"

#include "core/policy/armposterior.h"
#include "core/policy/choice.h"
#include "core/policy/warmstart.h"

#include <cmath>

namespace metallm::policy {

namespace {

using sim::Experiment;

constexpr Eigen::Index leastLowRankDimension = 128;

/// Contexts a block: measured best (PERFORMANCE.md), in whole tiles.
Eigen::Index bestBlockSize(Eigen::Index dimension, double gamma)
{
    // With strong forgetting the decay over a long block would leave the range of a double.
    if (gamma < 0.9)
        return 12;
    return dimension <= 512 ? 72 : dimension <= 2048 ? 96 : 144;
}

template<typename Scalar>
class LinUcbLearner : public RidgeLearner {
public:
    using Arm = ArmPosterior<Scalar>;
    using Matrix = typename Arm::Matrix;

    LinUcbLearner(const Experiment& experiment, std::vector<Arm> arms, Eigen::Index blockSize,
        std::stop_token stop)
        : m_alpha(experiment.parameters.alpha)
        , m_blockSize(blockSize)
        , m_arms(std::move(arms))
    {
        m_work.stop = std::move(stop);
    }

    LinUcbLearner(const LinUcbLearner& other)
        : m_alpha(other.m_alpha)
        , m_blockSize(other.m_blockSize)
        , m_arms(other.m_arms)
        , m_block(other.m_block)
        , m_queries(other.m_queries)
    {
    }
    LinUcbLearner& operator=(const LinUcbLearner&) = delete;

    Eigen::Index blockSize() const override { return m_blockSize; }

    void prepare(const Eigen::Ref<const Eigen::MatrixXd>& contexts,
        std::span<const std::int32_t> queries) override
    {
        for (Arm& arm : m_arms)
            arm.end(m_block, m_work);
        m_queries.assign(queries.begin(), queries.end());
        m_block.assign(contexts);
        beginBlock();
        bool refreshed = false;
        for (Arm& arm : m_arms) {
            if (m_work.stop.stop_requested())
                return;
            if (arm.isUsable())
                continue;
            arm.refresh(linalg::StopPoints(m_work.stop));
            refreshed = true;
        }
        if (refreshed)
            beginBlock();
    }

    int choose(Eigen::Index step, const Question& question) override
    {
        return bestArm(m_arms.size(), question.eligible, [&](std::size_t k) {
            const Arm& arm = m_arms[k];
            return optimisticScore(arm, step) - question.costWeight * arm.predictedCost(step);
        });
    }

    void estimate(
        Eigen::Index step, std::span<double> scores, std::span<double> costs) const override
    {
        for (std::size_t k = 0; k < m_arms.size(); ++k) {
            scores[k] = optimisticScore(m_arms[k], step);
            costs[k] = m_arms[k].predictedCost(step);
        }
    }

    RidgePrediction predicted(Eigen::Index step, int arm) const override
    {
        const Arm& asked = m_arms[static_cast<std::size_t>(arm)];
        return {asked.predictedScore(step), asked.predictedCost(step), asked.variance(step)};
    }

    void learn(Eigen::Index step, int arm, const Feedback& feedback) override
    {
        m_arms[static_cast<std::size_t>(arm)].learn(m_block, step,
            m_queries[static_cast<std::size_t>(step)], feedback.score, feedback.cost);
    }

    std::unique_ptr<InspectablePolicy> clone() const override
    {
        return std::make_unique<LinUcbLearner>(*this);
    }

    std::size_t bytes() const override
    {
        std::size_t sum = m_block.bytes() + m_queries.size() * sizeof(std::int32_t);
        for (const Arm& arm : m_arms)
            sum += arm.bytes();
        return sum;
    }

    std::optional<double> weightNorm(int arm) const override
    {
        return m_arms[static_cast<std::size_t>(arm)].theta().col(0).norm();
    }

private:
    double optimisticScore(const Arm& arm, Eigen::Index step) const
    {
        const double score = arm.predictedScore(step);
        return m_alpha > 0 ? score + m_alpha * std::sqrt(arm.variance(step)) : score;
    }

    void beginBlock()
    {
        m_work.shared.clear();
        for (Arm& arm : m_arms)
            arm.begin(m_block, m_work);
        predict();
    }

    /// Every arm's predictions for the block, as products of panels of thetas with the block's
    /// tiles.
    void predict()
    {
        constexpr auto rows = static_cast<Eigen::Index>(linalg::panelRows<Scalar>);
        constexpr Eigen::Index armsPerPanel = rows / 2;
        const auto arms = static_cast<Eigen::Index>(m_arms.size());
        for (Eigen::Index first = 0; first < arms; first += armsPerPanel) {
            const Eigen::Index count = std::min(armsPerPanel, arms - first);
            m_thetas.setZero(rows, m_block.paddedRows());
            for (Eigen::Index k = 0; k < count; ++k) {
                const auto theta = m_arms[static_cast<std::size_t>(first + k)].theta();
                m_thetas.block(2 * k, 0, 2, theta.rows()) =
                    theta.transpose().template cast<Scalar>();
            }
            m_predictions.resize(rows, m_block.columns().cols());
            linalg::kernels<Scalar>().multiplyPanel(m_thetas.data(),
                static_cast<std::size_t>(m_block.paddedRows()), m_block.tiles(),
                m_block.tileCount(), m_block.tileStride(), m_predictions.data(),
                static_cast<std::size_t>(rows));
            for (Eigen::Index k = 0; k < count; ++k)
                m_arms[static_cast<std::size_t>(first + k)].setPredictions(
                    m_predictions.block(2 * k, 0, 2, m_block.count()).template cast<double>());
        }
    }

    double m_alpha;
    Eigen::Index m_blockSize;
    std::vector<Arm> m_arms;
    linalg::PackedColumns<Scalar> m_block;
    BlockWork<Scalar> m_work;
    std::vector<std::int32_t> m_queries;
    Matrix m_thetas; // one panel
    Matrix m_predictions;
};

template<typename Scalar>
std::vector<ArmPosterior<Scalar>> coldArms(const Experiment& experiment, bool dense)
{
    const Eigen::Index d = experiment.contexts.dimension();
    ArmStart<Scalar> start{nullptr, nullptr, experiment.parameters.lambda};
    if (dense)
        start.inverse = std::make_shared<const linalg::PackedSymmetric<Scalar>>(d, 1 / start.ridge);
    const Eigen::MatrixXd nothing = Eigen::MatrixXd::Zero(d, 2);
    std::vector<ArmPosterior<Scalar>> arms;
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        arms.emplace_back(experiment, start, nothing, nothing);
    return arms;
}

/// None where it was stopped.
template<typename Scalar>
std::vector<ArmPosterior<Scalar>> warmArms(
    const Experiment& experiment, const WarmStart& start, const std::stop_token& stop)
{
    const Eigen::Index d = experiment.contexts.dimension();
    std::vector<ArmStart<Scalar>> shared;
    for (const auto& group : start.groups) {
        Eigen::MatrixXd inverse;
        if (!group.factor.invert(inverse, linalg::StopPoints(stop)))
            return {};
        shared.push_back({std::make_shared<const linalg::PackedSymmetric<Scalar>>(inverse),
            std::make_shared<const Eigen::MatrixXd>(group.gram)});
    }
    std::vector<ArmPosterior<Scalar>> arms;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        Eigen::MatrixXd sums(d, 2);
        sums << start.scoreSums.col(arm), start.costSums.col(arm);
        Eigen::MatrixXd theta(d, 2);
        theta << start.scoreTheta.col(arm), start.costTheta.col(arm);
        const int group = start.groupOf[static_cast<std::size_t>(arm)];
        arms.emplace_back(experiment, shared[static_cast<std::size_t>(group)], sums, theta);
    }
    return arms;
}

/// A cold start's low-rank form pays where the block's own work is small beside it, and needs that
/// nothing is forgotten.
bool beginsInLowRank(const Experiment& experiment, const LinUcbForm& form)
{
    return !form.alwaysDense && experiment.parameters.gamma == 1
        && experiment.contexts.dimension() >= leastLowRankDimension;
}

} // namespace

template<typename Scalar>
Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner(
    const Experiment& experiment, const RunContext& context, const LinUcbForm& form)
{
    const auto& parameters = experiment.parameters;
    std::vector<ArmPosterior<Scalar>> arms;
    if (parameters.warmStarts()) {
        const auto start = warmStart(experiment, context);
        if (!start)
            return tl::unexpected(start.error());
        arms = warmArms<Scalar>(experiment, *start, context.stop);
        if (context.stopRequested())
            return stopped();
    } else {
        arms = coldArms<Scalar>(experiment, !beginsInLowRank(experiment, form));
    }
    const Eigen::Index blockSize = form.blockSize > 0
        ? form.blockSize
        : bestBlockSize(experiment.contexts.dimension(), parameters.gamma);
    return std::make_unique<LinUcbLearner<Scalar>>(
        experiment, std::move(arms), blockSize, context.stop);
}

template Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner<double>(
    const Experiment& experiment, const RunContext& context, const LinUcbForm& form);
template Result<std::unique_ptr<RidgeLearner>> makeLinUcbLearner<float>(
    const Experiment& experiment, const RunContext& context, const LinUcbForm& form);

void RidgeLearner::believe(Eigen::Index step, std::span<Belief> beliefs) const
{
    for (std::size_t arm = 0; arm < beliefs.size(); ++arm) {
        const auto known = predicted(step, static_cast<int>(arm));
        beliefs[arm] = {known.score, known.cost, std::sqrt(known.variance)};
    }
}

Result<std::unique_ptr<RidgeLearner>> makeRidgeLearner(
    const Experiment& experiment, const RunContext& context)
{
    return experiment.parameters.precision == sim::Precision::Single
        ? makeLinUcbLearner<float>(experiment, context)
        : makeLinUcbLearner<double>(experiment, context);
}

} // namespace metallm::policy
