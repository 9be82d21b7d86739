// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sample/generator.h"

#include "core/sample/models.h"
#include "core/sample/sample.h"
#include "core/sample/templates.h"
#include "core/util/rng.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <unordered_set>

namespace metallm::sample {

namespace {

constexpr double slope = 1.6;
constexpr double difficultyNoise = 0.45;
constexpr double gradeNoise = 0.15;
/// Of everyday requests, and of those that need at most care; the rest need an expert.
constexpr double everydayShare = 0.5;
constexpr double carefulShare = 0.83;
constexpr std::size_t everydayTemplates = 5;
constexpr std::size_t carefulTemplates = 5;
constexpr double charactersPerToken = 4;

struct DomainProfile {
    int queries;
    double promptTokens; // instructions and what was looked up for the answer
    double answerTokens; // of a middling answer
    bool graded;
};

// By Domain.
constexpr DomainProfile domainProfiles[domainCount]{
    {640, 220, 110, false},
    {480, 380, 190, false},
    {480, 300, 340, false},
    {440, 140, 90, true},
    {420, 180, 230, false},
    {600, 900, 130, false},
    {400, 160, 320, true},
    {580, 420, 260, false},
};

struct Request {
    Domain domain;
    double difficulty;
    std::string text;
};

const Template& drawn(std::span<const Template> from, Rng& rng)
{
    return from[rng.below(from.size())];
}

const Template& drawnByTier(Domain domain, Rng& rng)
{
    const auto all = templates(domain);
    const double tier = rng.uniform();
    if (tier < everydayShare)
        return drawn(all.first(everydayTemplates), rng);
    if (tier < carefulShare)
        return drawn(all.subspan(everydayTemplates, carefulTemplates), rng);
    return drawn(all.subspan(everydayTemplates + carefulTemplates), rng);
}

Request drawnRequest(Domain domain, Rng& rng)
{
    const Template& opening = drawn(openings(), rng);
    const Template& body = drawnByTier(domain, rng);
    const Template& closing = drawn(closings(), rng);
    const double noise = difficultyNoise * rng.normal();
    return {domain, opening.difficulty + body.difficulty + closing.difficulty + noise,
        filled(opening.text, rng) + filled(body.text, rng) + filled(closing.text, rng)};
}

/// The domain of each query: exact counts, mixed.
std::vector<Domain> dealtDomains(std::uint64_t seed)
{
    std::vector<Domain> deck;
    for (std::size_t domain = 0; domain < domainCount; ++domain)
        deck.insert(deck.end(), static_cast<std::size_t>(domainProfiles[domain].queries),
            static_cast<Domain>(domain));
    Rng(seed, Stream::Sample).shuffle(std::span<Domain>(deck));
    return deck;
}

double score(const ModelProfile& model, const Request& request, bool graded, Rng& rng)
{
    const double skill = model.skills[static_cast<std::size_t>(request.domain)];
    const double chance = 1 / (1 + std::exp(-slope * (skill - request.difficulty)));
    if (!graded)
        return rng.uniform() < chance ? 1 : 0;
    return std::round(4 * std::clamp(chance + gradeNoise * rng.normal(), 0.0, 1.0)) / 4;
}

double outputTokens(
    const ModelProfile& model, const Request& request, const DomainProfile& domain, Rng& rng)
{
    const double length = domain.answerTokens * model.verbosity
        * std::exp(0.25 * request.difficulty + 0.2 * rng.normal());
    return std::max(4.0, std::round(length));
}

double roundedToMilliseconds(double seconds)
{
    return std::round(1000 * seconds) / 1000;
}

void answer(data::Dataset& dataset, Eigen::Index query, const Request& request, Rng& rng)
{
    const DomainProfile& domain = domainProfiles[static_cast<std::size_t>(request.domain)];
    const double input = std::round(
        domain.promptTokens + static_cast<double>(request.text.size()) / charactersPerToken);
    Eigen::Index column = 0;
    for (const ModelProfile& model : modelProfiles()) {
        const double output = outputTokens(model, request, domain, rng);
        dataset.scores(query, column) = score(model, request, domain.graded, rng);
        dataset.inputTokens(query, column) = static_cast<float>(input);
        dataset.outputTokens(query, column) = static_cast<float>(output);
        dataset.recordedCosts(query, column) =
            (input * model.inputUsdPerMtok + output * model.outputUsdPerMtok) / 1e6;
        const double seconds = (model.firstTokenSeconds + output / model.tokensPerSecond)
            * std::exp(0.15 * rng.normal());
        dataset.latencies(query, column) = static_cast<float>(roundedToMilliseconds(seconds));
        ++column;
    }
}

/// Index of the domain among those that came up so far.
std::int32_t domainIndex(data::Dataset& dataset, Domain domain)
{
    const std::string name(domainNames[static_cast<std::size_t>(domain)]);
    const auto found = std::ranges::find(dataset.domains, name);
    const auto index = static_cast<std::int32_t>(found - dataset.domains.begin());
    if (found == dataset.domains.end())
        dataset.domains.push_back(name);
    return index;
}

data::Dataset emptyDataset(std::size_t queries)
{
    data::Dataset dataset;
    dataset.name = datasetName;
    dataset.source = "built-in generator (simulated scores, tokens and latencies)";
    dataset.simulated = true;
    dataset.priceTable = samplePrices().name;
    dataset.labels.resize(queries);
    dataset.splitOf.assign(queries, -1);
    for (const ModelProfile& model : modelProfiles())
        dataset.models.push_back({std::string(model.name), std::string(model.provider)});
    const auto rows = static_cast<Eigen::Index>(queries);
    dataset.scores.resize(rows, dataset.modelCount());
    dataset.recordedCosts.resize(rows, dataset.modelCount());
    dataset.inputTokens.resize(rows, dataset.modelCount());
    dataset.outputTokens.resize(rows, dataset.modelCount());
    dataset.latencies.resize(rows, dataset.modelCount());
    return dataset;
}

} // namespace

data::Dataset generate(std::uint64_t seed)
{
    const std::vector<Domain> deck = dealtDomains(seed);
    data::Dataset dataset = emptyDataset(deck.size());
    std::unordered_set<std::string> seen;
    for (std::size_t i = 0; i < deck.size(); ++i) {
        Rng rng(seed, Stream::Sample, i + 1);
        Request request = drawnRequest(deck[i], rng);
        while (!seen.insert(request.text).second)
            request = drawnRequest(deck[i], rng);
        dataset.queryIds.push_back(fmt::format("ticket-{:04}", i + 1));
        dataset.domainOf.push_back(domainIndex(dataset, request.domain));
        dataset.texts.push_back(request.text);
        answer(dataset, static_cast<Eigen::Index>(i), request, rng);
    }
    return dataset;
}

prices::PriceTable samplePrices()
{
    prices::PriceTable table{"Sample list prices",
        "public list prices of OpenAI, Anthropic, Amazon Bedrock and Groq; used with simulated "
        "data",
        "2024-10-15"};
    for (const ModelProfile& model : modelProfiles())
        table.prices.push_back({std::string(model.name), std::string(model.provider),
            model.inputUsdPerMtok, model.outputUsdPerMtok});
    return table;
}

} // namespace metallm::sample
