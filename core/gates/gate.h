// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"
#include "core/sim/analysis.h"
#include "core/sim/runresult.h"
#include "core/util/sentence.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::gates {

enum class Severity {
    Note, ///< good to know
    Warning, ///< the figures may mislead
    Serious, ///< the conclusion does not hold as it stands
};
std::string_view severityName(Severity severity);

/// Something that whoever relies on a result must know (METHODS.md section 5, "Sanity gates").
struct Gate {
    std::string code; ///< for machines: "same_text", ...
    Severity severity = Severity::Warning;
    std::string text; ///< one English sentence with its figures
    std::int64_t queries = 0; ///< how many queries it concerns; 0 = it is not about queries
    Sentence sentence{}; ///< the text, to be translated

    bool operator==(const Gate&) const = default;
};

Gate gate(std::string code, Severity severity, Sentence sentence, std::int64_t queries);

struct GateInput {
    const sim::Analysis& analysis;
    const sim::RunResult* run = nullptr; ///< null: those of the frontier and the data alone
    const prices::PriceTable& prices; ///< in force
    std::span<const prices::PriceTable> otherPrices{}; ///< the study's other tables
};

using Gates = std::vector<Gate>;

/// Every gate that closes, the most serious first. O(NK) and a hash of every text.
Gates checkGates(const GateInput& input);

// One family a file; each adds the gates that close.
void checkSingleModels(const GateInput& input, Gates& gates); ///< fixed_model_beats_router
void checkZeroRouter(const GateInput& input, Gates& gates); ///< zero_router_above
void checkDomainRouting(const GateInput& input, Gates& gates); ///< domain_explains_gain
void checkLockIn(const GateInput& input, Gates& gates); ///< model_never_tried, one_model_took_all
/// same_text, outcomes_seen_in_training, contexts_saw_evaluation, policy_knows_outcomes
void checkLeakage(const GateInput& input, Gates& gates);
void checkTokens(const GateInput& input, Gates& gates); ///< constant_tokens
void checkPrices(const GateInput& input, Gates& gates); ///< price_zero, price_ten_times_off

/// The policy of the analysis chooses by what it has learned: references such as the oracle or one
/// fixed model do not, and are not held to beat the others.
bool isRouter(const sim::Analysis& analysis);

} // namespace metallm::gates
