// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/frontier/intervalfrontier.h"
#include "core/policy/warmstart.h"
#include "core/sim/experiment.h"
#include "core/sim/totals.h"

#include <cstdint>
#include <Eigen/Core>
#include <vector>

namespace metallm::frontier {

/// The values of all arms for one query, as lines in p: intercept - p * slope.
struct ValueLines {
    std::vector<double> intercepts;
    std::vector<double> slopes;

    /// Best arm at p, the plain way; ties to the first arm.
    int choose(double costWeight) const;
};

/// The state of a LinUCB run that learns, for every cost weight that made the same choices: A^-1
/// and the two thetas of each arm (theta(p) = scoreTheta - p * costTheta), and what came of it so
/// far. Updated step by step: d is small where every cost weight is wanted.
class LearnerState {
public:
    explicit LearnerState(const sim::Experiment& experiment);
    LearnerState(const sim::Experiment& experiment, const policy::WarmStart& start);

    /// Fills the lines for a context, and keeps A^-1 x of each arm for learn().
    void values(
        const sim::Experiment& experiment, const Eigen::VectorXd& context, ValueLines& lines);
    /// Plays `arm` on the query whose values were computed last.
    void play(const sim::Experiment& experiment, std::int32_t query, int arm);

    Interval result() const;

private:
    Eigen::MatrixXd m_inverses; // d x (d K), one square block an arm
    Eigen::MatrixXd m_thetas; // d x 2K: score, cost of each arm
    Eigen::MatrixXd m_products; // d x K: A_k^-1 x
    Eigen::VectorXd m_quadratics; // K: x^T A_k^-1 x
    Eigen::MatrixXd m_predictions; // 2 x K
    sim::Totals m_totals;
    std::vector<std::int64_t> m_selection;
    std::int64_t m_excluded = 0;
};

} // namespace metallm::frontier
