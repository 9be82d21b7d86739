// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/warmstart.h"

#include <algorithm>
#include <map>

namespace metallm::policy {

namespace {

constexpr std::size_t blockSteps = 256;

/// Arms by the training queries that they have an outcome for.
void groupArms(const sim::Experiment& experiment, WarmStart& start)
{
    std::map<std::vector<bool>, int> groupOfPattern;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        std::vector<bool> pattern(experiment.train.size());
        for (std::size_t i = 0; i < pattern.size(); ++i)
            pattern[i] = experiment.hasOutcome(experiment.train[i], arm);
        const auto [found, isNew] =
            groupOfPattern.emplace(std::move(pattern), static_cast<int>(groupOfPattern.size()));
        start.groupOf.push_back(found->second);
    }
    start.groups.resize(groupOfPattern.size());
}

/// Adds one block of training queries to the statistics of one group.
class Accumulator {
public:
    Accumulator(const sim::Experiment& experiment, WarmStart& start, CostTargets targets,
        const linalg::StopPoints& points)
        : m_experiment(experiment)
        , m_start(start)
        , m_targets(targets)
        , m_points(points)
        , m_dimension(experiment.contexts.dimension())
        , m_contexts(m_dimension, static_cast<Eigen::Index>(blockSteps))
    {
        start.scoreSums.setZero(m_dimension, experiment.armCount());
        if (targets == CostTargets::Costs) {
            start.costSums.setZero(m_dimension, experiment.armCount());
        } else { // until they are solved for, the sums themselves
            start.inputTheta.setZero(m_dimension, experiment.armCount());
            start.outputTheta.setZero(m_dimension, experiment.armCount());
        }
        for (auto& group : start.groups) {
            group.gram =
                Eigen::MatrixXd::Identity(m_dimension, m_dimension) * experiment.parameters.lambda;
            group.sumTheta.setZero(m_dimension);
        }
    }

    /// False where it was stopped.
    bool add(std::span<const std::int32_t> queries)
    {
        for (int group = 0; group < static_cast<int>(m_start.groups.size()); ++group)
            if (!addToGroup(queries, group))
                return false;
        return true;
    }

private:
    bool addToGroup(std::span<const std::int32_t> queries, int group)
    {
        const int first =
            static_cast<int>(std::ranges::find(m_start.groupOf, group) - m_start.groupOf.begin());
        m_known.clear();
        for (const std::int32_t query : queries)
            if (m_experiment.hasOutcome(query, first))
                m_known.push_back(query);
        const Eigen::Index n = std::ssize(m_known);
        if (n == 0)
            return true;
        auto contexts = m_contexts.leftCols(n);
        m_experiment.contexts.gather(m_known, contexts);
        auto& statistics = m_start.groups[static_cast<std::size_t>(group)];
        if (!linalg::addOuterProducts(statistics.gram, contexts, m_points))
            return false;
        statistics.sumTheta += contexts.rowwise().sum();
        for (int arm = first; arm < m_experiment.armCount(); ++arm)
            if (m_start.groupOf[static_cast<std::size_t>(arm)] == group)
                addTargets(contexts, arm);
        return true;
    }

    // One product an arm rather than one for all of them: arms with equal outcomes then get equal
    // sums to the last bit, and tie.
    void addTargets(const Eigen::Ref<const Eigen::MatrixXd>& contexts, int arm)
    {
        const auto add = [&](Eigen::MatrixXd& sums, auto target) {
            Eigen::VectorXd values(contexts.cols());
            for (Eigen::Index i = 0; i < contexts.cols(); ++i)
                values(i) = target(m_known[static_cast<std::size_t>(i)]);
            sums.col(arm).noalias() += contexts * values;
        };
        add(m_start.scoreSums, [&](std::int32_t query) { return m_experiment.score(query, arm); });
        if (m_targets == CostTargets::Costs) {
            add(m_start.costSums,
                [&](std::int32_t query) { return m_experiment.normalisedCost(query, arm); });
            return;
        }
        const auto& dataset = *m_experiment.dataset;
        const int model = m_experiment.arms[static_cast<std::size_t>(arm)];
        add(m_start.inputTheta,
            [&](std::int32_t query) { return double(dataset.inputTokens(query, model)); });
        add(m_start.outputTheta,
            [&](std::int32_t query) { return double(dataset.outputTokens(query, model)); });
    }

    const sim::Experiment& m_experiment;
    WarmStart& m_start;
    CostTargets m_targets;
    const linalg::StopPoints& m_points;
    Eigen::Index m_dimension;
    Eigen::MatrixXd m_contexts;
    std::vector<std::int32_t> m_known;
};

/// False where it was stopped.
bool solve(WarmStart& start, const linalg::StopPoints& points)
{
    for (auto& group : start.groups) {
        group.gram.triangularView<Eigen::StrictlyUpper>() = group.gram.transpose();
        if (!group.factor.factorise(group.gram, points))
            return false;
        const Eigen::VectorXd sums = group.sumTheta;
        group.sumTheta = group.factor.solve(sums);
    }
    start.scoreTheta = start.scoreSums;
    start.costTheta = start.costSums;
    for (Eigen::MatrixXd* theta :
        {&start.scoreTheta, &start.costTheta, &start.inputTheta, &start.outputTheta})
        for (Eigen::Index arm = 0; arm < theta->cols(); ++arm) {
            const auto& factor = start.group(static_cast<int>(arm)).factor;
            const Eigen::VectorXd sums = theta->col(arm);
            theta->col(arm) = factor.solve(sums);
            if (points.isOverAfter(2.0 * static_cast<double>(factor.matrixLLT().size())))
                return false;
        }
    return true;
}

} // namespace

Result<WarmStart> warmStart(
    const sim::Experiment& experiment, const RunContext& context, CostTargets targets)
{
    WarmStart start;
    groupArms(experiment, start);
    const linalg::StopPoints points(context.stop);
    Accumulator accumulator(experiment, start, targets, points);
    ProgressReporter progress(
        context.progress, "training", static_cast<double>(experiment.train.size()));
    const std::span<const std::int32_t> train(experiment.train);
    for (std::size_t first = 0; first < train.size(); first += blockSteps) {
        if (!accumulator.add(train.subspan(first, std::min(blockSteps, train.size() - first))))
            return stopped();
        progress.advanceTo(static_cast<double>(first));
    }
    if (context.stopRequested() || !solve(start, points))
        return stopped();
    return start;
}

} // namespace metallm::policy
