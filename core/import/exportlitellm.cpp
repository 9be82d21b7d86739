// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/exporter.h"

#include "core/prices/pricejson.h"
#include "core/util/textfile.h"

#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace metallm::importer {

using Json = nlohmann::ordered_json;

namespace {

void put(Json& entry, const std::string& key, const std::optional<double>& usdPerMtok)
{
    if (usdPerMtok)
        entry[key] = prices::shiftedDecimal(*usdPerMtok, -6);
}

Json entryOf(const prices::Price& price)
{
    Json entry{{"litellm_provider", price.provider}, {"mode", "chat"}};
    put(entry, "input_cost_per_token", price.inputUsdPerMtok);
    put(entry, "output_cost_per_token", price.outputUsdPerMtok);
    put(entry, "cache_read_input_token_cost", price.terms.cacheReadUsdPerMtok);
    put(entry, "cache_creation_input_token_cost", price.terms.cacheWriteUsdPerMtok);
    put(entry, "output_cost_per_reasoning_token", price.terms.reasoningUsdPerMtok);
    put(entry, "input_cost_per_token_batches", price.terms.batchInputUsdPerMtok);
    put(entry, "output_cost_per_token_batches", price.terms.batchOutputUsdPerMtok);
    if (price.requestUsd)
        entry["input_cost_per_request"] = *price.requestUsd;
    for (const prices::PriceTier& tier : price.terms.tiers) {
        const std::string above = fmt::format("_above_{:g}k_tokens", tier.aboveInputTokens / 1000);
        put(entry, "input_cost_per_token" + above, tier.inputUsdPerMtok);
        put(entry, "output_cost_per_token" + above, tier.outputUsdPerMtok);
        put(entry, "cache_read_input_token_cost" + above, tier.cacheReadUsdPerMtok);
    }
    if (!price.terms.source.empty())
        entry["source"] = price.terms.source;
    return entry;
}

} // namespace

Result<ExportNotes> exportLiteLlm(
    const prices::PriceTable& table, const std::filesystem::path& file)
{
    Json object = Json::object();
    std::int64_t flat = 0;
    for (const prices::Price& price : table.prices) {
        if (!price.inputUsdPerMtok && !price.outputUsdPerMtok) {
            ++flat;
            continue;
        }
        object[price.model] = entryOf(price);
    }
    if (!table.effectiveDate.empty())
        object["last_updated"] = table.effectiveDate;
    ExportNotes notes;
    if (flat > 0)
        notes.push_back(fmt::format(
            "{} models without a price per token are left out: LiteLLM's form has no flat prices",
            flat));
    return writeFileAtomically(
        file, object.dump(2, ' ', false, Json::error_handler_t::replace) + "\n")
        .map([&] { return notes; });
}

} // namespace metallm::importer
