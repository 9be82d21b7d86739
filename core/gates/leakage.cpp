// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include "core/policy/registry.h"

#include <algorithm>
#include <cctype>
#include <unordered_map>
#include <unordered_set>

namespace metallm::gates {

namespace {

using sim::Experiment;

/// Lower case, runs of white space as one space, none at the ends: the same question to a reader.
std::string plain(const std::string& text)
{
    std::string result;
    for (const char character : text) {
        const auto byte = static_cast<unsigned char>(character);
        if (!std::isspace(byte))
            result += static_cast<char>(std::tolower(byte));
        else if (!result.empty() && result.back() != ' ')
            result += ' ';
    }
    if (!result.empty() && result.back() == ' ')
        result.pop_back();
    return result;
}

bool sameOutcomes(const Experiment& experiment, std::int32_t a, std::int32_t b)
{
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const bool known = experiment.hasOutcome(a, arm);
        if (known != experiment.hasOutcome(b, arm)
            || (known && experiment.score(a, arm) != experiment.score(b, arm)))
            return false;
    }
    return true;
}

struct Twins {
    std::int64_t text = 0; ///< evaluation queries whose text also trains
    std::int64_t outcomes = 0; ///< of them, those whose outcomes are the same as well
};

Twins twins(const Experiment& experiment)
{
    const auto& texts = experiment.dataset->texts;
    std::unordered_multimap<std::string, std::int32_t> trained;
    for (const std::int32_t query : experiment.train)
        if (auto text = plain(texts[static_cast<std::size_t>(query)]); !text.empty())
            trained.emplace(std::move(text), query);
    Twins found;
    for (const std::int32_t query : experiment.eval) {
        const auto [first, last] =
            trained.equal_range(plain(texts[static_cast<std::size_t>(query)]));
        found.text += first != last;
        found.outcomes += std::any_of(first, last,
            [&](const auto& twin) { return sameOutcomes(experiment, twin.second, query); });
    }
    return found;
}

void checkTwins(const Experiment& experiment, Gates& gates)
{
    const Twins found = twins(experiment);
    const auto queries = std::ssize(experiment.eval);
    if (found.text > 0)
        gates.push_back(gate("same_text", Severity::Warning,
            sentence("%1 of %2 evaluation queries have the same text as a training query",
                found.text, queries),
            found.text));
    if (found.outcomes > 0)
        gates.push_back(gate("outcomes_seen_in_training", Severity::Warning,
            sentence("%1 of %2 evaluation queries are training queries over again, outcomes "
                     "included: the run was trained on what it is asked",
                found.outcomes, queries),
            found.outcomes));
}

/// An embedder that was fitted on evaluation queries has seen their texts, though not their
/// outcomes.
void checkEmbedder(const Experiment& experiment, Gates& gates)
{
    const auto& contexts = experiment.dataset->contexts;
    if (!contexts || contexts->fittedOn.empty())
        return;
    const std::unordered_set<std::int32_t> fitted(
        contexts->fittedOn.begin(), contexts->fittedOn.end());
    const auto seen = std::ranges::count_if(
        experiment.eval, [&](std::int32_t query) { return fitted.contains(query); });
    if (seen > 0)
        gates.push_back(gate("contexts_saw_evaluation", Severity::Note,
            sentence("the embedder %1 was fitted on %2 of %3 evaluation queries too: embed again "
                     "with this split",
                contexts->embedder, seen, experiment.eval.size()),
            seen));
}

} // namespace

void checkLeakage(const GateInput& input, Gates& gates)
{
    const Experiment& experiment = *input.analysis.experiment;
    const auto& parameters = experiment.parameters;
    const policy::PolicyInfo* info = policy::find(parameters.policy);
    if (info == nullptr)
        return;
    if (info->knowsOutcomes)
        gates.push_back(gate("policy_knows_outcomes", Severity::Note,
            sentence("%1 knows the outcomes of the evaluation queries: a bound, not a router",
                info->title),
            std::ssize(experiment.eval)));
    if (info->trains && parameters.warmStarts())
        checkTwins(experiment, gates);
    if (info->usesContexts)
        checkEmbedder(experiment, gates);
}

} // namespace metallm::gates
