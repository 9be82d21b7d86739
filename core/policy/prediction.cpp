// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/prediction.h"

#include "core/policy/betathompson.h"
#include "core/policy/linucb.h"
#include "core/policy/registry.h"
#include "core/policy/ridge.h"

#include <map>

namespace metallm::policy {

Prediction predictionOf(const PolicyInfo& policy)
{
    static const std::map<std::string, Prediction, std::less<>> known{
        {"linucb", {.train = linUcbPredictor}},
        {"dlinucb", {.train = linUcbPredictor}}, // nothing was forgotten yet
        {"ridge", {.train = ridgePredictor}},
        {"lints", {.train = ridgeMeans, .draws = true}},
        {"epsilon-greedy", {.train = ridgeMeans, .draws = true}},
        {"softmax", {.train = ridgeMeans, .draws = true}},
        {"squarecb", {.train = ridgeMeans, .draws = true}},
        {"thompson", {.train = betaMeans, .draws = true}},
        {"exp4", {.draws = true}},
        {"random", {.draws = true}},
        {"random-mix", {.draws = true}},
        {"domain-table", {.usesDomains = true}},
    };
    const auto found = known.find(policy.name);
    return found == known.end() ? Prediction{} : found->second;
}

} // namespace metallm::policy
