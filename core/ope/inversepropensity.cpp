// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/estimator.h"

namespace metallm::ope {

/// w r: right on average where the propensities are and the logged policy may choose whatever the
/// new one does. O(n).
Estimator inversePropensity()
{
    return {"ips", "inverse propensity",
        "outcomes weighted by how much likelier the policy makes them; unbiased, wide",
        "Horvitz and Thompson 1952; Dudik et al. 2011, arXiv 1103.4601", false,
        [](const Rounds& rounds) -> Eigen::VectorXd {
            return rounds.importance.cwiseProduct(rounds.outcome);
        }};
}

} // namespace metallm::ope
