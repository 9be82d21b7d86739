// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace metallm::gates {

namespace {

using prices::Price;
using prices::PriceTable;

/// A flat price of 0 is how a free model is declared; 0 a token may be a gap in a table.
bool isDeclaredFree(const Price* price)
{
    return price != nullptr && price->flatUsdPerQuery && *price->flatUsdPerQuery == 0;
}

bool costsNothing(const sim::Experiment& experiment, int arm)
{
    bool known = false;
    for (Eigen::Index query = 0; query < experiment.costs.usd.rows(); ++query) {
        if (!experiment.hasOutcome(static_cast<std::int32_t>(query), arm))
            continue;
        if (experiment.costs.usd(query, arm) != 0)
            return false;
        known = true;
    }
    return known;
}

void checkZero(const GateInput& input, Gates& gates)
{
    const sim::Experiment& experiment = *input.analysis.experiment;
    std::vector<std::string> models;
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        if (costsNothing(experiment, arm)
            && !isDeclaredFree(input.prices.find(experiment.armName(arm))))
            models.push_back(experiment.armName(arm));
    if (!models.empty())
        gates.push_back(gate("price_zero", Severity::Warning,
            sentence("%1 of %2 models cost nothing without being declared free (%3): give their "
                     "prices, or declare them free with `metallm prices set STUDY MODEL --flat 0`",
                models.size(), experiment.armCount(), fmt::format("{}", fmt::join(models, ", "))),
            0));
}

/// The name without its provider: "openai/gpt-4" and "gpt-4" are one model.
std::string_view shortName(std::string_view name)
{
    return name.substr(name.rfind('/') + 1);
}

bool tenTimesOff(const std::optional<double>& a, const std::optional<double>& b)
{
    constexpr double ten = 10 * (1 - 1e-9);
    return a && b && *a > 0 && *b > 0 && (*a >= ten * *b || *b >= ten * *a);
}

bool tenTimesOff(const Price& a, const Price& b)
{
    return tenTimesOff(a.inputUsdPerMtok, b.inputUsdPerMtok)
        || tenTimesOff(a.outputUsdPerMtok, b.outputUsdPerMtok)
        || tenTimesOff(a.flatUsdPerQuery, b.flatUsdPerQuery);
}

void checkAgainst(const GateInput& input, const PriceTable& other, Gates& gates)
{
    std::vector<std::string> models;
    for (const analysis::SingleModel& model : input.analysis.models) {
        const Price* price = input.prices.find(model.name);
        if (price == nullptr)
            continue;
        const auto off = [&](const Price& there) {
            return shortName(there.model) == shortName(model.name) && tenTimesOff(*price, there);
        };
        if (std::ranges::any_of(other.prices, off))
            models.push_back(model.name);
    }
    if (!models.empty())
        gates.push_back(gate("price_ten_times_off", Severity::Warning,
            sentence("prices in '%1' and '%2' are ten times apart or more for %3: one of them may "
                     "be in another unit",
                input.prices.name, other.name, fmt::format("{}", fmt::join(models, ", "))),
            0));
}

} // namespace

void checkPrices(const GateInput& input, Gates& gates)
{
    checkZero(input, gates);
    for (const PriceTable& other : input.otherPrices)
        if (other.name != input.prices.name)
            checkAgainst(input, other, gates);
}

} // namespace metallm::gates
