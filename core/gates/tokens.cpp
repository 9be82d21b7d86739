// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include <cmath>
#include <optional>

namespace metallm::gates {

namespace {

constexpr std::int64_t enoughOutcomes = 10; ///< fewer may be alike by chance

struct Constant {
    std::int64_t models = 0;
    std::int64_t outcomes = 0;
    std::string model; ///< the first of them
    double tokens = 0; ///< of that one
};

/// The same for both kinds of tokens; the costs are made of them where they are metered.
struct Patterns {
    const char* charged;
    const char* plain;
};

constexpr Patterns inputPatterns{
    "the input token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the "
    "costs with them",
    "the input token counts of %1 of %2 models never vary (%3 for %4): they look made up"};
constexpr Patterns outputPatterns{
    "the output token counts of %1 of %2 models never vary (%3 for %4): they look made up, and the "
    "costs with them",
    "the output token counts of %1 of %2 models never vary (%3 for %4): they look made up"};

std::optional<std::pair<float, std::int64_t>> constantOf(
    const data::TokenMatrix& tokens, Eigen::Index model)
{
    std::int64_t known = 0;
    float value = 0;
    for (Eigen::Index query = 0; query < tokens.rows(); ++query) {
        const float count = tokens(query, model);
        if (std::isnan(count))
            continue;
        if (known > 0 && count != value)
            return std::nullopt;
        value = count;
        ++known;
    }
    return known >= enoughOutcomes ? std::optional(std::pair(value, known)) : std::nullopt;
}

void checkKind(const sim::Experiment& experiment, const data::TokenMatrix& tokens,
    const Patterns& patterns, Gates& gates)
{
    Constant found;
    for (int arm = 0; arm < experiment.armCount() && tokens.rows() > 0; ++arm) {
        const auto constant = constantOf(tokens, experiment.arms[static_cast<std::size_t>(arm)]);
        if (!constant)
            continue;
        ++found.models;
        found.outcomes += constant->second;
        if (found.models > 1)
            continue;
        found.model = experiment.armName(arm);
        found.tokens = constant->first;
    }
    if (found.models == 0)
        return;
    const bool charged = experiment.costs.mode == data::CostMode::Metered;
    gates.push_back(gate("constant_tokens", charged ? Severity::Warning : Severity::Note,
        sentence(charged ? patterns.charged : patterns.plain, found.models, experiment.armCount(),
            exactly(found.tokens), found.model),
        found.outcomes));
}

} // namespace

void checkTokens(const GateInput& input, Gates& gates)
{
    const sim::Experiment& experiment = *input.analysis.experiment;
    checkKind(experiment, experiment.dataset->inputTokens, inputPatterns, gates);
    checkKind(experiment, experiment.dataset->outputTokens, outputPatterns, gates);
}

} // namespace metallm::gates
