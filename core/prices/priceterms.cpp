// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/pricetable.h"

#include <array>
#include <nlohmann/json.hpp>

namespace metallm::prices {

using Json = nlohmann::ordered_json;

namespace {

template<typename Object>
struct Amount {
    const char* key;
    std::optional<double> Object::*member;
};

constexpr std::array termAmounts{
    Amount<PriceTerms>{"cache_read_usd_per_mtok", &PriceTerms::cacheReadUsdPerMtok},
    Amount<PriceTerms>{"cache_write_usd_per_mtok", &PriceTerms::cacheWriteUsdPerMtok},
    Amount<PriceTerms>{"reasoning_usd_per_mtok", &PriceTerms::reasoningUsdPerMtok},
    Amount<PriceTerms>{"batch_input_usd_per_mtok", &PriceTerms::batchInputUsdPerMtok},
    Amount<PriceTerms>{"batch_output_usd_per_mtok", &PriceTerms::batchOutputUsdPerMtok},
};

constexpr std::array tierAmounts{
    Amount<PriceTier>{"input_usd_per_mtok", &PriceTier::inputUsdPerMtok},
    Amount<PriceTier>{"output_usd_per_mtok", &PriceTier::outputUsdPerMtok},
    Amount<PriceTier>{"cache_read_usd_per_mtok", &PriceTier::cacheReadUsdPerMtok},
};

template<typename Amounts, typename Object>
void write(const Amounts& amounts, const Object& from, Json& to)
{
    for (const auto& [key, member] : amounts)
        if (from.*member)
            to[key] = *(from.*member);
}

template<typename Amounts, typename Object>
void read(const Amounts& amounts, const Json& from, Object& to)
{
    for (const auto& [key, member] : amounts)
        if (from.contains(key) && from[key].is_number())
            to.*member = from[key].template get<double>();
}

} // namespace

std::string termsJson(const PriceTerms& terms)
{
    Json object = Json::object();
    write(termAmounts, terms, object);
    if (terms.freeOutputTokens > 0)
        object["free_output_tokens"] = terms.freeOutputTokens;
    for (const PriceTier& tier : terms.tiers) {
        Json entry{{"above_input_tokens", tier.aboveInputTokens}};
        write(tierAmounts, tier, entry);
        object["tiers"].push_back(std::move(entry));
    }
    if (!terms.source.empty())
        object["source"] = terms.source;
    if (!terms.effectiveDate.empty())
        object["effective_date"] = terms.effectiveDate;
    return object.empty() ? std::string{}
                          : object.dump(-1, ' ', false, Json::error_handler_t::replace);
}

PriceTerms termsFromJson(const std::string& json)
{
    PriceTerms terms;
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object())
        return terms;
    read(termAmounts, object, terms);
    if (const auto free = object.find("free_output_tokens");
        free != object.end() && free->is_number())
        terms.freeOutputTokens = free->get<double>();
    if (const auto tiers = object.find("tiers"); tiers != object.end() && tiers->is_array())
        for (const Json& entry : *tiers) {
            PriceTier& tier = terms.tiers.emplace_back();
            if (!entry.is_object())
                continue;
            tier.aboveInputTokens = entry.value("above_input_tokens", 0.0);
            read(tierAmounts, entry, tier);
        }
    for (const auto& [key, member] : {std::pair{"source", &PriceTerms::source},
             std::pair{"effective_date", &PriceTerms::effectiveDate}})
        if (object.contains(key) && object[key].is_string())
            terms.*member = object[key].get<std::string>();
    return terms;
}

} // namespace metallm::prices
