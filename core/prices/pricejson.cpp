// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/pricejson.h"

#include "core/import/jsonstream.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>
#include <set>

namespace metallm::prices {

using importer::Glimpse;
using importer::JsonItem;
using importer::JsonValue;

namespace {

/// Takes one entry of a list and adds its price.
class PriceCollector {
public:
    PriceCollector(PriceFile& file, int exponent)
        : m_file(file)
        , m_exponent(exponent)
    {
    }

    /// The price of a model, made here; a second one of the same name is said and left out.
    Price* add(std::string_view model, std::string_view provider)
    {
        if (model.empty() || !m_names.insert(std::string(model)).second) {
            warn("a second price of the same model is left out");
            return nullptr;
        }
        m_file.table.prices.push_back({std::string(model), std::string(provider)});
        return &m_file.table.prices.back();
    }

    /// A figure in USD per million tokens; unknown where it is not there. -1 stands for "it
    /// varies".
    std::optional<double> amount(const JsonValue& value)
    {
        const auto number = value.number();
        if (!number)
            return std::nullopt;
        if (*number < 0) {
            warn("a price that varies (below 0 in the file) is unknown");
            return std::nullopt;
        }
        return shiftedDecimal(*number, m_exponent);
    }

    void warn(const std::string& what) { ++m_file.counts[what]; }

private:
    PriceFile& m_file;
    int m_exponent;
    std::set<std::string> m_names;
};

using Take = Result<void> (*)(PriceCollector&, const JsonItem&);

bool anyPath(const Glimpse& look, std::string_view ending, std::string_view within = {})
{
    return std::ranges::any_of(look.paths, [&](const std::string& path) {
        return path.ends_with(ending) && path.find(within) != std::string::npos;
    });
}

constexpr std::array tierLengths{128, 200, 256, 272, 512};

Result<void> takeLiteLlm(PriceCollector& prices, const JsonItem& item)
{
    const JsonValue& entry = item.value;
    if (item.key == "sample_spec" || item.key == "fallback_generalizations" || !entry.isObject())
        return {};
    const JsonValue input = entry["input_cost_per_token"];
    const JsonValue output = entry["output_cost_per_token"];
    if (!input.number() && !output.number()) {
        prices.warn("a model without a price per token is left out");
        return {};
    }
    Price* price = prices.add(item.key, entry["litellm_provider"].text());
    if (price == nullptr)
        return {};
    price->inputUsdPerMtok = prices.amount(input);
    price->outputUsdPerMtok = prices.amount(output);
    price->requestUsd = entry["input_cost_per_request"].number();
    PriceTerms& terms = price->terms;
    terms.cacheReadUsdPerMtok = prices.amount(entry["cache_read_input_token_cost"]);
    terms.cacheWriteUsdPerMtok = prices.amount(entry["cache_creation_input_token_cost"]);
    terms.reasoningUsdPerMtok = prices.amount(entry["output_cost_per_reasoning_token"]);
    terms.batchInputUsdPerMtok = prices.amount(entry["input_cost_per_token_batches"]);
    terms.batchOutputUsdPerMtok = prices.amount(entry["output_cost_per_token_batches"]);
    terms.source = entry["source"].text();
    for (const int length : tierLengths) {
        const auto above = [&](const char* key) {
            return prices.amount(entry[fmt::format("{}_above_{}k_tokens", key, length)]);
        };
        const PriceTier tier{1000.0 * length, above("input_cost_per_token"),
            above("output_cost_per_token"), above("cache_read_input_token_cost")};
        if (tier.inputUsdPerMtok || tier.outputUsdPerMtok || tier.cacheReadUsdPerMtok)
            terms.tiers.push_back(tier);
    }
    return {};
}

// A model of models.dev is known within its provider: "alibaba/qwen3-coder-plus".
Result<void> takeModelsDev(PriceCollector& prices, const JsonItem& item)
{
    for (const auto& [id, model] : item.value["models"].members()) {
        const JsonValue cost = model["cost"];
        if (!cost["input"].number() && !cost["output"].number()) {
            prices.warn("a model without a price per token is left out");
            continue;
        }
        Price* price = prices.add(fmt::format("{}/{}", item.key, id), item.key);
        if (price == nullptr)
            continue;
        price->inputUsdPerMtok = prices.amount(cost["input"]);
        price->outputUsdPerMtok = prices.amount(cost["output"]);
        price->terms.cacheReadUsdPerMtok = prices.amount(cost["cache_read"]);
        price->terms.cacheWriteUsdPerMtok = prices.amount(cost["cache_write"]);
        price->terms.reasoningUsdPerMtok = prices.amount(cost["reasoning"]);
        price->terms.effectiveDate = model["last_updated"].text();
    }
    return {};
}

Result<void> takeOpenRouter(PriceCollector& prices, const JsonItem& item)
{
    const JsonValue pricing = item.value["pricing"];
    const std::string_view id = item.value["id"].text();
    Price* price = prices.add(id, id.substr(0, id.find('/')));
    if (price == nullptr)
        return {};
    price->inputUsdPerMtok = prices.amount(pricing["prompt"]);
    price->outputUsdPerMtok = prices.amount(pricing["completion"]);
    if (const auto request = pricing["request"].number(); request && *request > 0)
        price->requestUsd = request;
    price->terms.cacheReadUsdPerMtok = prices.amount(pricing["input_cache_read"]);
    price->terms.cacheWriteUsdPerMtok = prices.amount(pricing["input_cache_write"]);
    // 0 stands for "no extra price", as for images and searches.
    if (const auto reasoning = prices.amount(pricing["internal_reasoning"]);
        reasoning && *reasoning > 0)
        price->terms.reasoningUsdPerMtok = reasoning;
    return {};
}

// cost = cost_input * in + cost_fixed + cost_output * max(0, out - fixed_size)
Result<void> takeServiceInfo(PriceCollector& prices, const JsonItem& item)
{
    for (const auto& [model, cost] : item.value.members()) {
        Price* price = prices.add(fmt::format("{}/{}", item.key, model), item.key);
        if (price == nullptr)
            continue;
        price->inputUsdPerMtok = prices.amount(cost["cost_input"]);
        price->outputUsdPerMtok = prices.amount(cost["cost_output"]);
        if (const auto fixed = cost["cost_fixed"].number(); fixed && *fixed > 0)
            price->requestUsd = fixed;
        price->terms.freeOutputTokens = cost["fixed_size"].number().value_or(0);
    }
    return {};
}

/// A list of {<model>: {<input>, <output>, ...}} or [{<id>, <input>, <output>}].
template<typename Keys>
Result<void> takePlain(PriceCollector& prices, const JsonItem& item, const Keys& keys)
{
    const JsonValue& entry = item.value;
    if (!entry.isObject())
        return {};
    const JsonValue input = entry[keys.input];
    const JsonValue output = entry[keys.output];
    if (!input.number() && !output.number()) {
        prices.warn("a model without a price per token is left out");
        return {};
    }
    const std::string_view name = keys.id == nullptr ? item.key : entry[keys.id].text();
    if (Price* price = prices.add(name, entry[keys.provider].text())) {
        price->inputUsdPerMtok = prices.amount(input);
        price->outputUsdPerMtok = prices.amount(output);
        price->terms.cacheReadUsdPerMtok = prices.amount(entry["cache_read_per_m"]);
        price->terms.cacheWriteUsdPerMtok = prices.amount(entry["cache_write_per_m"]);
        price->terms.source = entry["source_url"].text();
    }
    return {};
}

struct PlainKeys {
    const char* id; ///< null: the member's own name
    const char* input;
    const char* output;
    const char* provider;
};

template<const auto& keys>
Result<void> takePlainBy(PriceCollector& prices, const JsonItem& item)
{
    return takePlain(prices, item, keys);
}

constexpr PlainKeys routerArenaKeys{
    nullptr, "input_token_price_per_million", "output_token_price_per_million", "provider"};
constexpr PlainKeys llmRouterKeys{nullptr, "input_price", "output_price", "service"};
constexpr PlainKeys llmInfoKeys{
    nullptr, "pricePerMillionInputTokens", "pricePerMillionOutputTokens", "provider"};
constexpr PlainKeys paretoBanditKeys{
    "model_id", "input_cost_per_m", "output_cost_per_m", "provider"};
constexpr PlainKeys annotatedKeys{nullptr, "input_per_m", "output_per_m", "provider"};

struct PriceForm {
    const char* unit;
    int exponent; ///< from the file's unit to one per million tokens
    const char* path; ///< where the entries are
    Take take;
    bool (*fits)(const Glimpse&);
};

constexpr std::array forms{
    PriceForm{"per token", 6, "$.data[]", takeOpenRouter,
        [](const Glimpse& look) { return look.hasPaths({"$.data[].pricing"}); }},
    PriceForm{"per token", 6, "$.*", takeServiceInfo,
        [](const Glimpse& look) { return anyPath(look, ".cost_input"); }},
    PriceForm{"per million tokens", 0, "$.pricing.*", takePlainBy<annotatedKeys>,
        [](const Glimpse& look) { return anyPath(look, ".input_per_m", "$.pricing."); }},
    PriceForm{"per million tokens", 0, "$.models[]", takePlainBy<paretoBanditKeys>,
        [](const Glimpse& look) { return look.hasPaths({"$.models[].input_cost_per_m"}); }},
    PriceForm{"per million tokens", 0, "$.*", takePlainBy<routerArenaKeys>,
        [](const Glimpse& look) { return anyPath(look, ".input_token_price_per_million"); }},
    PriceForm{"per million tokens", 0, "$.*", takePlainBy<llmRouterKeys>,
        [](const Glimpse& look) { return anyPath(look, ".input_price"); }},
    PriceForm{"per million tokens", 0, "$.*", takePlainBy<llmInfoKeys>,
        [](const Glimpse& look) { return anyPath(look, ".pricePerMillionInputTokens"); }},
    PriceForm{"per million tokens", 0, "$.*", takeModelsDev,
        [](const Glimpse& look) { return anyPath(look, ".cost", ".models."); }},
    PriceForm{"per token", 6, "$.*", takeLiteLlm,
        [](const Glimpse& look) { return anyPath(look, ".input_cost_per_token"); }},
};

const PriceForm* formOf(const Glimpse& look)
{
    const auto found =
        std::ranges::find_if(forms, [&](const PriceForm& form) { return form.fits(look); });
    return look.kind != importer::FileKind::Json || found == forms.end() ? nullptr : &*found;
}

/// The currency that a file names for itself, and its date.
struct Heading {
    std::string currency;
    std::string date;
};

Result<Heading> readHeading(const Glimpse& look)
{
    Heading heading;
    const auto into = [](std::string& text) {
        return [&text](const JsonItem& item) -> Result<void> {
            text = item.value.text();
            return {};
        };
    };
    const std::vector<importer::JsonPart> parts{{"$.currency", into(heading.currency)},
        {"$.fetched_at", into(heading.date)}, {"$.last_updated", into(heading.date)}};
    auto done = importer::readJson(look.file, parts, {}, {});
    if (!done)
        return tl::unexpected(done.error());
    heading.date.resize(std::min<std::size_t>(heading.date.size(), 10)); // the day
    return heading;
}

} // namespace

double shiftedDecimal(double value, int exponent)
{
    if (exponent == 0 || value == 0)
        return value;
    const std::string shortest = fmt::format("{}", value);
    // The shortest digits, then the shift as an exponent of its own.
    const auto mark = shortest.find('e');
    int own = 0;
    if (mark != std::string::npos) {
        const char* begin = shortest.data() + mark + (shortest[mark + 1] == '+' ? 2 : 1);
        std::from_chars(begin, shortest.data() + shortest.size(), own);
    }
    const std::string shifted = fmt::format("{}e{}", shortest.substr(0, mark), own + exponent);
    double result = value;
    std::from_chars(shifted.data(), shifted.data() + shifted.size(), result);
    return result;
}

bool isPriceJson(const Glimpse& look)
{
    return formOf(look) != nullptr;
}

Result<PriceFile> readPriceJson(
    const Glimpse& look, const std::string& name, const PriceOptions& options)
{
    const PriceForm* form = formOf(look);
    if (form == nullptr)
        return tl::unexpected(
            Error{"this JSON is no price table that is known", look.file.string(), 0,
                "use LiteLLM's, models.dev's or OpenRouter's, or write the columns model, "
                "input_usd_per_mtok, output_usd_per_mtok as CSV"});
    const auto heading = readHeading(look);
    if (!heading)
        return tl::unexpected(heading.error());
    PriceFile file{PriceTable{name, look.file.filename().string()}, true};
    file.table.currency = !options.currency.empty() ? options.currency
        : heading->currency.empty()                 ? "USD"
                                                    : heading->currency;
    file.table.unit = fmt::format("{} {}", file.table.currency, form->unit);
    file.table.effectiveDate =
        options.effectiveDate.empty() ? heading->date : options.effectiveDate;
    PriceCollector prices(file, form->exponent);
    const importer::JsonPart part{
        form->path, [&](const JsonItem& item) { return form->take(prices, item); }};
    return importer::readJson(look.file, std::span(&part, 1), {}, {}).map([&] {
        return std::move(file);
    });
}

} // namespace metallm::prices
