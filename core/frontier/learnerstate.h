// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/valuelearner.h"
#include "core/linalg/kernels.h"
#include "core/policy/exploration.h"
#include "core/policy/warmstart.h"
#include "core/sim/experiment.h"

#include <cstddef>
#include <Eigen/Core>
#include <memory>
#include <vector>

namespace metallm::frontier {

/// The ridge model that learns, for every cost weight that made the same choices: A^-1 of each arm
/// and its two thetas (theta(p) = scoreTheta - p * costTheta). Updated step by step (Li et al.
/// 2010, arXiv 1003.0146; Sherman-Morrison): 2 K d^2 flop a step, or 4 d^2 where no width is asked
/// for.
class LearnerState : public ValueLearner {
public:
    LearnerState(
        std::shared_ptr<const sim::Experiment> experiment, policy::Exploration exploration);
    LearnerState(std::shared_ptr<const sim::Experiment> experiment, policy::Exploration exploration,
        const policy::WarmStart& start);

    std::unique_ptr<ValueLearner> clone() const override;
    void values(std::size_t step, ValueLines& lines) override;
    void learn(std::size_t step, int arm) override;
    std::size_t bytes() const override { return m_state.size() * sizeof(double); }

private:
    /// What all clones share.
    struct World {
        std::shared_ptr<const sim::Experiment> experiment;
        policy::Exploration exploration;
        Eigen::MatrixXd contexts; ///< `rows` x steps, zeros below the d-th row
        std::size_t dimension; ///< d
        std::size_t rows; ///< d in whole registers
        std::size_t arms; ///< K
        std::size_t thetaRows; ///< 2 K in whole registers
        const linalg::Kernels<double>* kernels;

        const double* context(std::size_t step) const { return contexts.data() + step * rows; }
    };

    explicit LearnerState(std::shared_ptr<const World> world);
    static std::shared_ptr<const World> worldOf(
        std::shared_ptr<const sim::Experiment> experiment, policy::Exploration exploration);

    double* inverse(std::size_t arm) { return m_state.data() + arm * m_world->rows * d(); }
    double* thetas() { return inverse(m_world->arms); }
    std::size_t d() const { return m_world->dimension; }
    void multiply(std::size_t step, std::size_t arm);
    void predict(std::size_t step);
    void explore(std::size_t step, ValueLines& lines);
    void moveThetas(std::size_t step, std::size_t arm, const double* product, double denominator);

    std::shared_ptr<const World> m_world;
    /// K inverses of d columns with `rows` numbers, then the thetas: d columns with `thetaRows`
    /// numbers, score and cost of each arm.
    std::vector<double> m_state;

    // Of the step in hand; not cloned.
    std::size_t m_step; ///< that the predictions are of
    std::vector<double> m_predictions; ///< times -1: score and cost of each arm
    std::vector<double> m_products; ///< -A_k^-1 x, `rows` numbers an arm
    std::vector<std::size_t> m_productStep; ///< per arm: what its product is of
    std::vector<double> m_quadratics; ///< x^T A_k^-1 x
    std::vector<double> m_widths; ///< their roots; empty where none is asked for
};

/// The ridge model of the experiment's contexts as a run begins, explored in the policy's own way.
Result<std::unique_ptr<ValueLearner>> ridgeValues(std::shared_ptr<const sim::Experiment> experiment,
    policy::Exploration exploration, const RunContext& context);

} // namespace metallm::frontier
