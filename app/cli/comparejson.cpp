// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/comparejson.h"

#include "app/cli/evaluation.h"
#include "core/util/textfile.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace metallm::cli {

namespace {

using analysis::Answer;
using analysis::Comparison;
using analysis::PairedFigure;

Json figureJson(const std::optional<PairedFigure>& figure)
{
    if (!figure)
        return nullptr;
    return {{"a", jsonNumber(figure->a)}, {"b", jsonNumber(figure->b)},
        {"difference", jsonNumber(figure->difference.mean)},
        {"interval", intervalJson(figure->difference)}};
}

Json estimateJson(const std::optional<analysis::Estimate>& estimate)
{
    if (!estimate)
        return nullptr;
    return {{"value", jsonNumber(estimate->mean)}, {"interval", intervalJson(estimate)}};
}

void addCounts(Json& object, const analysis::RightCounts& right)
{
    object["both_right"] = right.both;
    object["only_a"] = right.onlyA;
    object["only_b"] = right.onlyB;
    object["neither"] = right.neither;
}

Json domainsJson(const Comparison& comparison)
{
    Json domains = Json::array();
    for (const auto& domain : comparison.domains) {
        Json object{{"domain", domain.domain}, {"queries", domain.queries}};
        addCounts(object, domain.right);
        object["accuracy"] = figureJson(domain.accuracy);
        object["cost_per_10k_usd"] = figureJson(domain.costPer10k);
        domains.push_back(std::move(object));
    }
    return domains;
}

Json answerJson(const data::Dataset& dataset, const Answer& answer)
{
    return {{"model", answer.model < 0 ? Json(nullptr) : Json(modelText(dataset, answer))},
        {"score", jsonNumber(answer.score)}, {"cost_usd", jsonNumber(answer.costUsd)},
        {"reward", jsonNumber(answer.reward)}};
}

} // namespace

std::string modelText(const data::Dataset& dataset, const Answer& answer)
{
    return answer.model < 0 ? "-" : dataset.models[static_cast<std::size_t>(answer.model)].name;
}

void addComparison(Json& object, const Comparison& comparison)
{
    object["queries"] = comparison.pairing.queries.size();
    object["left_out"] = comparison.pairing.leftOut;
    object["unserved_a"] = comparison.pairing.unservedA;
    object["unserved_b"] = comparison.pairing.unservedB;
    addCounts(object, comparison.right);
    object["accuracy"] = figureJson(comparison.accuracy);
    object["cost_per_10k_usd"] = figureJson(comparison.costPer10k);
    object["reward"] = figureJson(comparison.reward);
    object["accuracy_gain"] = estimateJson(comparison.accuracyRatio);
    object["saving"] = estimateJson(comparison.saving);
    object["interval_method"] = comparison.intervalMethod;
    object["domains"] = domainsJson(comparison);
}

Json changesJson(const data::Dataset& dataset, const Comparison& comparison, std::size_t top)
{
    Json list = Json::array();
    const auto changed = analysis::changedHands(comparison.pairing);
    for (std::size_t i = 0; i < std::min(top, changed.size()); ++i) {
        const auto& [query, a, b] = comparison.pairing.queries[changed[i]];
        list.push_back({{"query_id", dataset.queryIds[static_cast<std::size_t>(query)]},
            {"a", answerJson(dataset, a)}, {"b", answerJson(dataset, b)},
            {"gain", jsonNumber(a.reward - b.reward)}});
    }
    return list;
}

std::string changesCsv(const data::Dataset& dataset, const Comparison& comparison)
{
    std::string csv =
        "query_id,domain,model_a,model_b,score_a,score_b,cost_usd_a,cost_usd_b,gain\n";
    for (const std::size_t i : analysis::changedHands(comparison.pairing)) {
        const auto& [query, a, b] = comparison.pairing.queries[i];
        const auto row = static_cast<std::size_t>(query);
        const std::int32_t domain = dataset.domainOf[row];
        const auto name = [&](const Answer& answer) {
            return answer.model < 0 ? std::string() : csvField(modelText(dataset, answer));
        };
        fmt::format_to(std::back_inserter(csv), "{},{},{},{},{},{},{},{},{}\n",
            csvField(dataset.queryIds[row]),
            domain < 0 ? std::string()
                       : csvField(dataset.domains[static_cast<std::size_t>(domain)]),
            name(a), name(b), a.score, b.score, a.costUsd, b.costUsd, a.reward - b.reward);
    }
    return csv;
}

} // namespace metallm::cli
