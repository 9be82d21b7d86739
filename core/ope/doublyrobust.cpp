// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/estimator.h"

namespace metallm::ope {

/// q(x, policy) + w (r - q(x, logged)): right on average where the propensities or the fitted model
/// are; narrow where both are good. O(n).
Estimator doublyRobust()
{
    return {"dr", "doubly robust", "the direct method, corrected by ips on what it got wrong",
        "Dudik, Langford and Li 2011, arXiv 1103.4601", false,
        [](const Rounds& rounds) -> Eigen::VectorXd {
            return rounds.predictedPolicy
                + rounds.importance.cwiseProduct(rounds.outcome - rounds.predictedLogged);
        }};
}

} // namespace metallm::ope
