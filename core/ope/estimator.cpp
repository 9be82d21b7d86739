// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/ope/estimator.h"

#include <algorithm>

namespace metallm::ope {

const std::vector<Estimator>& estimators()
{
    static const std::vector<Estimator> known{
        directMethod(), inversePropensity(), selfNormalised(), doublyRobust()};
    return known;
}

const Estimator* findEstimator(const std::string& name)
{
    const auto found = std::ranges::find(estimators(), name, &Estimator::name);
    return found == estimators().end() ? nullptr : &*found;
}

} // namespace metallm::ope
