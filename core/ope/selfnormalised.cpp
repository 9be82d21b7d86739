// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/estimator.h"

namespace metallm::ope {

/// V = sum(w r) / sum(w). Contributions V + w (r - V) / mean(w): their mean is V, and their spread
/// that of the ratio to first order (delta method). All 0 where no round matches the policy. O(n).
Estimator selfNormalised()
{
    return {"snips", "self-normalised",
        "as ips, divided by the mean weight; stays in the range of the outcomes",
        "Swaminathan and Joachims 2015", false, [](const Rounds& rounds) -> Eigen::VectorXd {
            const double weight = rounds.importance.mean();
            if (!(weight > 0))
                return Eigen::VectorXd::Zero(rounds.outcome.size());
            const double value = rounds.importance.dot(rounds.outcome) / rounds.importance.sum();
            return value + rounds.importance.array() * (rounds.outcome.array() - value) / weight;
        }};
}

} // namespace metallm::ope
