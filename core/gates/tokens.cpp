// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace metallm::gates {

namespace {

constexpr std::int64_t enoughOutcomes = 10; ///< fewer may be alike by chance

struct Constant {
    std::int64_t models = 0;
    std::int64_t outcomes = 0;
    std::string example;
};

/// The value that every known entry of the column has, and how many there are; none where they
/// vary.
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
    std::string_view kind, Gates& gates)
{
    Constant found;
    for (int arm = 0; arm < experiment.armCount() && tokens.rows() > 0; ++arm) {
        const auto constant = constantOf(tokens, experiment.arms[static_cast<std::size_t>(arm)]);
        if (!constant)
            continue;
        ++found.models;
        found.outcomes += constant->second;
        if (found.example.empty())
            found.example = fmt::format("{} for {}", constant->first, experiment.armName(arm));
    }
    if (found.models == 0)
        return;
    const bool charged = experiment.costs.mode == data::CostMode::Metered;
    gates.push_back({"constant_tokens", charged ? Severity::Warning : Severity::Note,
        fmt::format("the {} token counts of {} of {} models never vary ({}): they look made up{}",
            kind, found.models, experiment.armCount(), found.example,
            charged ? ", and the costs with them" : ""),
        found.outcomes});
}

} // namespace

void checkTokens(const GateInput& input, Gates& gates)
{
    const sim::Experiment& experiment = *input.analysis.experiment;
    checkKind(experiment, experiment.dataset->inputTokens, "input", gates);
    checkKind(experiment, experiment.dataset->outputTokens, "output", gates);
}

} // namespace metallm::gates
