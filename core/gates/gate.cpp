// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include "core/policy/registry.h"

#include <algorithm>

namespace metallm::gates {

std::string_view severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Serious:
        break;
    }
    return "serious";
}

Gate gate(std::string code, Severity severity, Sentence sentence, std::int64_t queries)
{
    std::string text = sentence.english();
    return {std::move(code), severity, std::move(text), queries, std::move(sentence)};
}

bool isRouter(const sim::Analysis& analysis)
{
    const policy::PolicyInfo* info = policy::find(analysis.experiment->parameters.policy);
    return info != nullptr && info->family != policy::Family::Reference;
}

Gates checkGates(const GateInput& input)
{
    Gates gates;
    for (const auto check : {checkSingleModels, checkZeroRouter, checkDomainRouting, checkLockIn,
             checkLeakage, checkTokens, checkPrices})
        check(input, gates);
    std::ranges::stable_sort(gates, std::ranges::greater{}, &Gate::severity);
    return gates;
}

} // namespace metallm::gates
