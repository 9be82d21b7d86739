// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/modelsummary.h"

#include "core/analysis/curves.h"
#include "core/util/exactsum.h"
#include "core/util/per10k.h"

#include <array>
#include <cmath>
#include <numeric>
#include <utility>

namespace metallm::analysis {

namespace {

class Mean {
public:
    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        m_sum.add(value);
        ++m_count;
    }
    std::int64_t count() const { return m_count; }
    std::optional<double> value() const
    {
        return m_count > 0 ? std::optional(m_sum.value() / static_cast<double>(m_count))
                           : std::nullopt;
    }

private:
    ExactSum m_sum;
    std::int64_t m_count = 0;
};

struct PricedArms {
    std::optional<data::CostMode> mode;
    std::string note;
    std::vector<std::optional<data::OutcomeMatrix>> usd; // per model: one column, or none
};

std::optional<data::Costs> costsOf(const data::Dataset& dataset, const prices::PriceTable& prices,
    std::span<const int> arms, data::CostMode mode)
{
    auto costs = data::computeCosts(dataset, prices, arms, mode);
    return costs ? std::optional(std::move(*costs)) : std::nullopt;
}

PricedArms priceTogether(data::Costs costs)
{
    PricedArms priced{costs.mode, costs.note, {}};
    for (Eigen::Index k = 0; k < costs.usd.cols(); ++k)
        priced.usd.emplace_back(costs.usd.col(k));
    return priced;
}

/// Each model for itself, in the first mode that knows the cost of any.
PricedArms priceApart(const data::Dataset& dataset, const prices::PriceTable& prices)
{
    const auto models = static_cast<int>(dataset.modelCount());
    for (const auto mode :
        {data::CostMode::Metered, data::CostMode::Recorded, data::CostMode::Flat}) {
        PricedArms priced;
        for (int k = 0; k < models; ++k) {
            auto costs = costsOf(dataset, prices, std::array{k}, mode);
            priced.usd.push_back(costs ? std::optional(costs->usd) : std::nullopt);
            if (costs) {
                priced.mode = mode;
                priced.note = costs->note;
            }
        }
        if (priced.mode)
            return priced;
    }
    return {
        std::nullopt, {}, std::vector<std::optional<data::OutcomeMatrix>>(dataset.models.size())};
}

PricedArms price(const data::Dataset& dataset, const prices::PriceTable& prices)
{
    std::vector<int> all(dataset.models.size());
    std::iota(all.begin(), all.end(), 0);
    auto together = costsOf(dataset, prices, all, data::CostMode::Best);
    return together ? priceTogether(std::move(*together)) : priceApart(dataset, prices);
}

std::string providerOf(const data::ModelInfo& model, const prices::PriceTable& prices)
{
    const prices::Price* price = prices.find(model.name);
    return model.provider.empty() && price ? price->provider : model.provider;
}

template<typename Matrix>
double entry(const Matrix& matrix, Eigen::Index query, Eigen::Index model)
{
    return matrix.rows() == 0 ? data::missing : static_cast<double>(matrix(query, model));
}

ModelSummary summarise(
    const data::Dataset& dataset, Eigen::Index k, const std::optional<data::OutcomeMatrix>& usd)
{
    Mean score, inputTokens, outputTokens, cost;
    for (Eigen::Index i = 0; i < dataset.queryCount(); ++i) {
        if (std::isnan(dataset.scores(i, k)))
            continue;
        score.add(dataset.scores(i, k));
        inputTokens.add(entry(dataset.inputTokens, i, k));
        outputTokens.add(entry(dataset.outputTokens, i, k));
        cost.add(usd ? (*usd)(i, 0) : data::missing);
    }
    ModelSummary summary;
    summary.name = dataset.models[static_cast<std::size_t>(k)].name;
    summary.outcomes = score.count();
    summary.accuracy = score.value();
    summary.meanInputTokens = inputTokens.value();
    summary.meanOutputTokens = outputTokens.value();
    if (cost.value())
        summary.costPer10k = *cost.value() * per10k;
    return summary;
}

void markParetoFront(std::vector<ModelSummary>& models)
{
    std::vector<std::optional<CostAccuracy>> settings;
    for (const ModelSummary& model : models)
        settings.push_back(model.accuracy && model.costPer10k
                ? std::optional(CostAccuracy{*model.costPer10k, *model.accuracy})
                : std::nullopt);
    const auto onFront = onParetoFront(settings);
    for (std::size_t i = 0; i < models.size(); ++i)
        if (settings[i])
            models[i].onParetoFront = onFront[i];
}

} // namespace

ModelSummaries summariseModels(const data::Dataset& dataset, const prices::PriceTable& prices)
{
    const PricedArms priced = price(dataset, prices);
    ModelSummaries summaries{{}, priced.mode, priced.note};
    for (Eigen::Index k = 0; k < dataset.modelCount(); ++k) {
        const auto index = static_cast<std::size_t>(k);
        summaries.models.push_back(summarise(dataset, k, priced.usd[index]));
        summaries.models.back().provider = providerOf(dataset.models[index], prices);
    }
    markParetoFront(summaries.models);
    return summaries;
}

} // namespace metallm::analysis
