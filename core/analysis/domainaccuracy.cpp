// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/domainaccuracy.h"

#include "core/analysis/standarderror.h"

#include <algorithm>

namespace metallm::analysis {

namespace {

/// Evaluation queries by domain; the last group is of those without one.
std::vector<std::vector<std::int32_t>> queriesByDomain(const sim::Experiment& experiment)
{
    const data::Dataset& dataset = *experiment.dataset;
    std::vector<std::vector<std::int32_t>> groups(dataset.domains.size() + 1);
    for (const std::int32_t query : experiment.eval) {
        const std::int32_t domain = dataset.domainOf[static_cast<std::size_t>(query)];
        groups[domain < 0 ? dataset.domains.size() : static_cast<std::size_t>(domain)].push_back(
            query);
    }
    return groups;
}

DomainCell cellOf(
    const sim::Experiment& experiment, const std::vector<std::int32_t>& queries, int arm)
{
    std::vector<double> scores;
    scores.reserve(queries.size());
    for (const std::int32_t query : queries)
        if (experiment.hasOutcome(query, arm))
            scores.push_back(experiment.score(query, arm));
    return {std::ssize(scores), overQueries(scores)};
}

} // namespace

DomainAccuracy accuracyByDomain(const sim::Experiment& experiment)
{
    DomainAccuracy table;
    const auto groups = queriesByDomain(experiment);
    for (std::size_t domain = 0; domain < groups.size(); ++domain) {
        if (groups[domain].empty())
            continue;
        table.domains.push_back(
            domain + 1 < groups.size() ? static_cast<std::int32_t>(domain) : -1);
        table.queries.push_back(std::ssize(groups[domain]));
        std::vector<DomainCell>& cells = table.cells.emplace_back();
        for (int arm = 0; arm < experiment.armCount(); ++arm)
            cells.push_back(cellOf(experiment, groups[domain], arm));
    }
    return table;
}

std::vector<std::int32_t> answeredIn(
    const sim::Experiment& experiment, std::int32_t domain, int arm)
{
    std::vector<std::int32_t> queries;
    for (const std::int32_t query : experiment.eval)
        if (experiment.dataset->domainOf[static_cast<std::size_t>(query)] == domain
            && experiment.hasOutcome(query, arm))
            queries.push_back(query);
    std::ranges::sort(queries);
    return queries;
}

} // namespace metallm::analysis
