// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/costformula.h"

#include <algorithm>

namespace metallm::prices {

namespace {

struct Rates {
    std::optional<double> input;
    std::optional<double> output;
    std::optional<double> cacheRead;
};

Rates ratesFor(const Price& price, const Usage& usage)
{
    Rates rates{price.inputUsdPerMtok, price.outputUsdPerMtok, price.terms.cacheReadUsdPerMtok};
    const auto replace = [](std::optional<double>& rate, const std::optional<double>& other) {
        rate = other ? other : rate;
    };
    for (const PriceTier& tier : price.terms.tiers) {
        if (!(usage.inputTokens > tier.aboveInputTokens))
            continue;
        replace(rates.input, tier.inputUsdPerMtok);
        replace(rates.output, tier.outputUsdPerMtok);
        replace(rates.cacheRead, tier.cacheReadUsdPerMtok);
    }
    if (usage.isBatch) {
        replace(rates.input, price.terms.batchInputUsdPerMtok);
        replace(rates.output, price.terms.batchOutputUsdPerMtok);
    }
    return rates;
}

} // namespace

std::optional<double> costUsd(const Price& price, const Usage& usage)
{
    const Rates rates = ratesFor(price, usage);
    const double uncached = usage.inputTokens - usage.cacheReadTokens - usage.cacheWriteTokens;
    const double paidOutput = price.terms.freeOutputTokens > 0
        ? std::max(0.0, usage.outputTokens - price.terms.freeOutputTokens)
        : usage.outputTokens;
    const bool needsInput = usage.inputTokens != 0;
    const bool needsOutput = paidOutput != 0;
    if ((needsInput && !rates.input) || (needsOutput && !rates.output))
        return std::nullopt;
    const double input = rates.input.value_or(0);
    const double output = rates.output.value_or(0);
    double tokens = uncached * input + paidOutput * output;
    if (usage.cacheReadTokens > 0)
        tokens += usage.cacheReadTokens * rates.cacheRead.value_or(input);
    if (usage.cacheWriteTokens > 0)
        tokens += usage.cacheWriteTokens * price.terms.cacheWriteUsdPerMtok.value_or(input);
    if (usage.reasoningTokens > 0)
        tokens +=
            usage.reasoningTokens * (price.terms.reasoningUsdPerMtok.value_or(output) - output);
    return tokens / 1e6 + price.requestUsd.value_or(0);
}

} // namespace metallm::prices
