// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <Eigen/Core>
#include <string>
#include <vector>

namespace metallm::ope {

/// What an estimator is given for one kind of outcome (score, cost, or reward) of n logged rounds.
struct Rounds {
    Eigen::VectorXd outcome; ///< r: what came of the logged model
    Eigen::VectorXd importance; ///< w: chance under the policy / propensity, clipped
    Eigen::VectorXd predictedLogged; ///< q(x, logged model), by a model that did not see the round
    Eigen::VectorXd predictedPolicy; ///< sum over models of their chance under the policy times q
};

/// A way to tell what a policy would have earned from what another one did. It returns one
/// contribution a round: the value is their mean, and its interval and chart derive from the same
/// vector.
struct Estimator {
    std::string name; ///< as on the command line
    std::string title; ///< for people
    std::string help; ///< one line
    std::string source;
    bool isBiased = false; ///< the interval says nothing of an error in the reward model
    Eigen::VectorXd (*contributions)(const Rounds&) = nullptr;
};

// One a file.
Estimator directMethod();
Estimator inversePropensity();
Estimator selfNormalised();
Estimator doublyRobust();

/// Every estimator, in the order in which people should see them.
const std::vector<Estimator>& estimators();
const Estimator* findEstimator(const std::string& name);

} // namespace metallm::ope
