// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/syntheticdata.h"

#include "core/util/rng.h"

#include <cmath>
#include <string>

namespace metallm::test {

namespace {

double priceOf(Eigen::Index model)
{
    return 0.5 * std::pow(2.0, static_cast<double>(model));
}

void addNames(data::Dataset& dataset, const SyntheticOptions& options, Rng& rng)
{
    dataset.splits = {"train", "test"};
    for (int domain = 0; domain < options.domains; ++domain)
        dataset.domains.push_back("domain " + std::to_string(domain + 1));
    for (int model = 0; model < options.models; ++model)
        dataset.models.push_back({"model-" + std::to_string(model + 1), "maker"});
    for (int query = 0; query < options.queries; ++query) {
        const int domain = options.domains > 0
            ? static_cast<int>(rng.below(static_cast<std::uint64_t>(options.domains)))
            : -1;
        dataset.queryIds.push_back("q" + std::to_string(query + 1));
        dataset.texts.push_back("Question " + std::to_string(query + 1) + " about subject "
            + std::to_string(domain + 1));
        dataset.labels.emplace_back();
        dataset.splitOf.push_back(query % 4 == 3 ? 1 : 0);
        dataset.domainOf.push_back(domain);
    }
}

void addOutcomes(data::Dataset& dataset, const SyntheticOptions& options, Rng& rng)
{
    dataset.scores = data::outcomeMatrix(options.queries, options.models);
    dataset.inputTokens.resize(options.tokens ? options.queries : 0, options.models);
    dataset.outputTokens.resize(options.tokens ? options.queries : 0, options.models);
    dataset.recordedCosts.resize(options.recordedCosts ? options.queries : 0, options.models);
    for (int query = 0; query < options.queries; ++query) {
        const int domain = dataset.domainOf[static_cast<std::size_t>(query)];
        for (int model = 0; model < options.models; ++model) {
            const double skill = 0.45 + 0.3 * model / std::max(1, options.models - 1)
                + (domain >= 0 && domain % options.models == model ? 0.25 : 0);
            const bool right = rng.uniform() < skill;
            const float tokens = 80.0F + static_cast<float>(rng.below(200));
            const bool missing = rng.uniform() < options.missingShare;
            dataset.scores(query, model) = missing ? data::missing : (right ? 1 : 0);
            if (options.tokens) {
                dataset.inputTokens(query, model) = 60;
                dataset.outputTokens(query, model) = tokens;
            }
            if (options.recordedCosts)
                dataset.recordedCosts(query, model) =
                    missing ? data::missing : priceOf(model) * static_cast<double>(tokens) / 1e6;
        }
    }
}

std::shared_ptr<const data::Contexts> contexts(
    const data::Dataset& dataset, const SyntheticOptions& options, Rng& rng)
{
    data::Contexts result{"synthetic", data::ContextMatrix(options.queries, options.dimension)};
    for (int query = 0; query < options.queries; ++query) {
        for (int column = 0; column < options.dimension; ++column) {
            const bool own = dataset.domainOf[static_cast<std::size_t>(query)] == column;
            result.values(query, column) =
                static_cast<float>((own ? 1.0 : 0.0) + 0.2 * rng.normal());
        }
        result.values.row(query).normalize();
    }
    return std::make_shared<const data::Contexts>(std::move(result));
}

} // namespace

std::shared_ptr<const data::Dataset> syntheticDataset(const SyntheticOptions& options)
{
    Rng rng(options.seed, Stream::Sample);
    auto dataset = std::make_shared<data::Dataset>();
    dataset->name = "synthetic";
    dataset->hash = "00000000000000000000000000000000";
    dataset->source = "made by a test";
    dataset->simulated = true;
    dataset->priceTable = "synthetic prices";
    addNames(*dataset, options, rng);
    addOutcomes(*dataset, options, rng);
    if (options.dimension > 0)
        dataset->contexts = contexts(*dataset, options, rng);
    return dataset;
}

prices::PriceTable syntheticPrices(const data::Dataset& dataset)
{
    prices::PriceTable table{.name = "synthetic prices"};
    for (Eigen::Index model = 0; model < dataset.modelCount(); ++model) {
        prices::Price& price = table.entry(dataset.models[static_cast<std::size_t>(model)].name);
        price.provider = "maker";
        price.inputUsdPerMtok = priceOf(model) / 4;
        price.outputUsdPerMtok = priceOf(model);
        price.flatUsdPerQuery = priceOf(model) / 1e4;
    }
    return table;
}

} // namespace metallm::test
