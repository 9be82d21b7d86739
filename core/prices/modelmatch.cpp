// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/prices/modelmatch.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace metallm::prices {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Lower case, one "-" for each run of what separates.
std::string spelled(std::string_view name)
{
    constexpr std::string_view separators = "-_.:@ ";
    std::string result;
    for (const char c : name) {
        const bool separates = separators.find(c) != std::string_view::npos;
        if (separates && (result.empty() || result.back() == '-' || result.back() == '/'))
            continue;
        result += separates ? '-' : c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
    }
    while (!result.empty() && result.back() == '-')
        result.pop_back();
    return result;
}

// Without what stands before the last "/", and without a maker's name that is set before with "."
// or
// ":" ("anthropic.claude-2", "openai:chat:gpt-4o").
std::string withoutProvider(std::string_view name)
{
    constexpr std::array makers{"openai-chat-", "openai-completion-", "openai-", "azure-",
        "anthropic-messages-", "anthropic-", "amazon-", "bedrock-", "vertex-ai-", "google-",
        "cohere-", "meta-llama-", "meta-", "mistralai-", "mistral-", "ai21-", "deepseek-",
        "together-ai-"};
    std::string rest = spelled(name.substr(name.rfind('/') + 1));
    const auto stripped = [&](std::string_view maker) {
        // "mistral-large" is a model; "mistral.mistral-7b" and "meta.llama3" are maker and model.
        const std::string_view tail = std::string_view(rest).substr(maker.size());
        const std::size_t before = name.size() - tail.size() - 1;
        return before < name.size() && (name[before] == '.' || name[before] == ':');
    };
    for (const std::string_view maker : makers)
        if (rest.starts_with(maker) && rest.size() > maker.size() && stripped(maker)) {
            rest.erase(0, maker.size());
            break;
        }
    return rest;
}

// True for "2024-08-06", "20240620", "0613", "001", "v1", "v1-0", "latest", "preview" alone.
bool isVersion(std::string_view part)
{
    if (part == "latest" || part == "preview" || part == "exp")
        return true;
    if (part.starts_with('v') && part.size() > 1 && part.size() < 4)
        return std::ranges::all_of(part.substr(1), isDigit);
    const bool longNumber = part.size() >= 3 && part.size() <= 8;
    return (longNumber || part.size() == 2) && std::ranges::all_of(part, isDigit);
}

std::string withoutVersion(std::string name)
{
    for (int parts = 0; parts < 3; ++parts) {
        const auto dash = name.rfind('-');
        if (dash == std::string::npos || dash == 0)
            break;
        const std::string_view part = std::string_view(name).substr(dash + 1);
        // "v1-0": the 0 belongs to the version before it.
        const bool minor = part.size() == 1 && isDigit(part.front())
            && name.rfind("-v", dash - 1) != std::string::npos
            && isVersion(std::string_view(name).substr(
                name.rfind('-', dash - 1) + 1, dash - name.rfind('-', dash - 1) - 1));
        if (!minor && !isVersion(part))
            break;
        name.resize(dash);
    }
    return name;
}

std::string keyOf(std::string_view name, MatchRule rule)
{
    switch (rule) {
    case MatchRule::Spelling:
        return spelled(name);
    case MatchRule::Provider:
        return withoutProvider(name);
    case MatchRule::Version:
        return withoutVersion(withoutProvider(name));
    default:
        return std::string(name);
    }
}

bool costTheSame(const Price& a, const Price& b)
{
    return a.inputUsdPerMtok == b.inputUsdPerMtok && a.outputUsdPerMtok == b.outputUsdPerMtok
        && a.flatUsdPerQuery == b.flatUsdPerQuery && a.requestUsd == b.requestUsd;
}

constexpr std::array keyRules{
    MatchRule::Same, MatchRule::Spelling, MatchRule::Provider, MatchRule::Version};

/// The table's models by their keys, for each rule.
class Matcher {
public:
    explicit Matcher(const PriceTable& table)
        : m_table(table)
    {
        for (const MatchRule rule : keyRules)
            for (const Price& price : table.prices)
                m_byKey[rule][keyOf(price.model, rule)].push_back(&price);
    }

    ModelMatch match(const std::string& model) const
    {
        for (const MatchRule rule : keyRules) {
            const auto& keys = m_byKey.at(rule);
            const auto found = keys.find(keyOf(model, rule));
            if (found == keys.end())
                continue;
            ModelMatch match{model, rule, {}};
            for (const Price* price : found->second)
                match.candidates.push_back(price->model);
            const Price& first = *found->second.front();
            if (std::ranges::all_of(
                    found->second, [&](const Price* price) { return costTheSame(*price, first); }))
                match.priced = first.model;
            return match;
        }
        return {model, MatchRule::None, {}};
    }

    ModelMatch overridden(const std::string& model, const std::string& priced) const
    {
        if (m_table.find(priced) == nullptr)
            return {model, MatchRule::None, {}};
        return {model, MatchRule::Override, priced, {priced}};
    }

private:
    const PriceTable& m_table;
    std::map<MatchRule, std::map<std::string, std::vector<const Price*>>> m_byKey;
};

} // namespace

std::string_view ruleName(MatchRule rule)
{
    constexpr std::array names{"none", "override", "same", "spelling", "provider", "version"};
    return names.at(static_cast<std::size_t>(rule));
}

std::vector<ModelMatch> matchModels(const std::vector<std::string>& models, const PriceTable& table,
    const std::map<std::string, std::string>& overrides)
{
    const Matcher matcher(table);
    std::vector<ModelMatch> matches;
    for (const std::string& model : models) {
        const auto override = overrides.find(model);
        matches.push_back(override == overrides.end()
                ? matcher.match(model)
                : matcher.overridden(model, override->second));
    }
    return matches;
}

PriceTable pricesFor(
    const std::vector<ModelMatch>& matches, const PriceTable& table, const std::string& name)
{
    PriceTable result = table;
    result.name = name;
    result.prices.clear();
    for (const ModelMatch& match : matches) {
        const Price* found = match.priced.empty() ? nullptr : table.find(match.priced);
        if (found == nullptr)
            continue;
        Price& price = result.prices.emplace_back(*found);
        price.model = match.model;
        if (match.model != match.priced)
            price.terms.source = fmt::format("{} (as {}, rule: {})",
                found->terms.source.empty() ? table.source : found->terms.source, match.priced,
                ruleName(match.rule));
    }
    return result;
}

} // namespace metallm::prices
