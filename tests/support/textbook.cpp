// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/textbook.h"

#include <deque>
#include <Eigen/Dense>
#include <limits>

namespace metallm::test {

namespace {

struct Arm {
    Eigen::MatrixXd a;
    Eigen::VectorXd b;
};

Eigen::VectorXd contextOf(const sim::Experiment& experiment, std::int32_t query)
{
    Eigen::MatrixXd context(experiment.contexts.dimension(), 1);
    experiment.contexts.gather(std::span(&query, 1), context);
    return context.col(0);
}

double reward(const sim::Experiment& experiment, std::int32_t query, int arm, double costWeight)
{
    return experiment.score(query, arm) - costWeight * experiment.normalisedCost(query, arm);
}

std::vector<Arm> begin(const sim::Experiment& experiment, double costWeight)
{
    const Eigen::Index d = experiment.contexts.dimension();
    std::vector<Arm> arms(static_cast<std::size_t>(experiment.armCount()),
        {Eigen::MatrixXd::Identity(d, d) * experiment.parameters.lambda, Eigen::VectorXd::Zero(d)});
    if (!experiment.parameters.warmStarts())
        return arms;
    for (const std::int32_t query : experiment.train) {
        const Eigen::VectorXd x = contextOf(experiment, query);
        for (int k = 0; k < experiment.armCount(); ++k) {
            if (!experiment.hasOutcome(query, k))
                continue;
            arms[static_cast<std::size_t>(k)].a += x * x.transpose();
            arms[static_cast<std::size_t>(k)].b += reward(experiment, query, k, costWeight) * x;
        }
    }
    return arms;
}

/// A step whose outcome is yet to be told.
struct Told {
    std::int64_t due = 0; ///< told after this step's choice
    std::int32_t query = 0;
    int arm = 0;
};

std::int64_t dueOf(const sim::Experiment& experiment, std::size_t step)
{
    return experiment.world && !experiment.world->told.empty() ? experiment.world->told[step]
                                                               : static_cast<std::int64_t>(step);
}

void learn(const sim::Experiment& experiment, const Told& told, double costWeight, Arm& arm)
{
    const double gamma = experiment.parameters.gamma;
    const Eigen::VectorXd x = contextOf(experiment, told.query);
    arm.a = gamma * arm.a + x * x.transpose();
    arm.b = gamma * arm.b + reward(experiment, told.query, told.arm, costWeight) * x;
}

} // namespace

std::vector<TextbookStep> textbookLinUcb(const sim::Experiment& experiment, double costWeight)
{
    const sim::Parameters& p = experiment.parameters;
    std::vector<Arm> arms = begin(experiment, costWeight);
    std::vector<TextbookStep> steps;
    std::deque<Told> pending;
    for (const std::int32_t query : experiment.eval) {
        const Eigen::VectorXd x = contextOf(experiment, query);
        double best = -std::numeric_limits<double>::infinity();
        double second = best;
        TextbookStep step;
        for (int k = 0; k < experiment.armCount(); ++k) {
            if (!experiment.isPresent(query, k))
                continue;
            const Eigen::MatrixXd inverse = arms[static_cast<std::size_t>(k)].a.inverse();
            const double value = (inverse * arms[static_cast<std::size_t>(k)].b).dot(x)
                + p.alpha * std::sqrt(x.dot(inverse * x));
            if (value > best) {
                second = best;
                best = value;
                step.arm = k;
            } else if (value > second) {
                second = value;
            }
        }
        step.gap = best - second;
        steps.push_back(step);
        const std::int64_t due = dueOf(experiment, steps.size() - 1);
        if (p.learnsWhileEvaluated() && experiment.hasOutcome(query, step.arm)
            && due != sim::neverTold)
            pending.push_back({due, query, step.arm});
        while (!pending.empty() && pending.front().due < std::ssize(steps)) {
            learn(experiment, pending.front(), costWeight,
                arms[static_cast<std::size_t>(pending.front().arm)]);
            pending.pop_front();
        }
    }
    return steps;
}

} // namespace metallm::test
