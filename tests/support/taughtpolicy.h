// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/registry.h"
#include "core/sim/analysis.h"
#include "tests/support/syntheticdata.h"

#include <Eigen/Core>
#include <memory>
#include <span>
#include <vector>

/// A policy held in the hand: asked and told step by step, outside the simulator.
namespace metallm::test {

/// The data set's own split, in its own order.
sim::Parameters parametersOf(const std::string& policy, sim::Mode mode);
/// At synthetic prices; what must not fail, unless a test says so, ends the test program.
Result<std::shared_ptr<const sim::Experiment>> tried(
    const std::shared_ptr<const data::Dataset>& dataset, const sim::Parameters& parameters);
std::shared_ptr<const sim::Experiment> prepared(
    const std::shared_ptr<const data::Dataset>& dataset, const sim::Parameters& parameters);
std::shared_ptr<const sim::Analysis> analysed(const std::shared_ptr<const data::Dataset>& dataset,
    const sim::Parameters& parameters, int threads = 1);
std::unique_ptr<policy::InspectablePolicy> learnerOf(const sim::Experiment& experiment);
Eigen::VectorXd contextOf(const sim::Experiment& experiment, std::int32_t query);
policy::Feedback feedbackOf(const sim::Experiment& experiment, std::int32_t query, int arm);

/// Hands the learner the evaluation part in its own blocks: step(column, place in eval).
template<typename Step>
void play(policy::LearningPolicy& learner, const sim::Experiment& experiment, Step step)
{
    const auto size = static_cast<std::size_t>(learner.blockSize());
    Eigen::MatrixXd contexts(experiment.contexts.dimension(), learner.blockSize());
    for (std::size_t first = 0; first < experiment.eval.size(); first += size) {
        const auto part = std::span(experiment.eval)
                              .subspan(first, std::min(size, experiment.eval.size() - first));
        auto block = contexts.leftCols(std::ssize(part));
        experiment.contexts.gather(part, block);
        learner.prepare(block, part);
        for (std::size_t i = 0; i < part.size(); ++i)
            step(static_cast<Eigen::Index>(i), first + i);
    }
}

/// The learner's estimates as values at p, one an arm.
std::vector<double> valuesOf(
    const policy::LearningPolicy& learner, Eigen::Index step, std::size_t arms, double p);

/// Two models: the first is right in the first half of the queries, the second in the other;
/// contexts say nothing. All is evaluated, nothing trained.
std::shared_ptr<const data::Dataset> turningWorld(int queries);

/// Fails the running test where an arm's figure is further off than `within`.
void compare(const std::vector<double>& found, const std::vector<double>& expected, double within);

} // namespace metallm::test
