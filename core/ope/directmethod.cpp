// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/estimator.h"

namespace metallm::ope {

/// q(x, policy): no more than a fitted model's opinion of what the policy would earn. O(n).
Estimator directMethod()
{
    return {"dm", "direct method",
        "what a model fitted to the log predicts; wrong where that model is",
        "Dudik, Langford and Li 2011, arXiv 1103.4601", true,
        [](const Rounds& rounds) -> Eigen::VectorXd { return rounds.predictedPolicy; }};
}

} // namespace metallm::ope
