// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/domaintable.h"

#include "core/policy/baselines.h"
#include "core/policy/costestimate.h"

#include <cmath>

namespace metallm::policy {

namespace {

using frontier::LineMatrix;
using frontier::Lines;
using sim::Experiment;

Eigen::Index rowOf(const Experiment& experiment, std::int32_t query)
{
    const auto domain = experiment.dataset->domainOf[static_cast<std::size_t>(query)];
    return domain < 0 ? std::ssize(experiment.dataset->domains) : domain;
}

Result<Frozen> freeze(const Experiment& experiment, const RunContext&)
{
    const double shrinkage =
        numberSetting(*find("domain-table"), experiment.parameters, "shrinkage");
    const DomainMeans means = domainMeans(experiment, experiment.train, shrinkage);
    const Eigen::Index all = means.scores.rows() - 1;
    Lines lines = closedLines(experiment);
    if (!mustPredictCosts(experiment))
        setCosts(experiment, lines);
    for (Eigen::Index step = 0; step < lines.steps(); ++step) {
        const auto row = rowOf(experiment, experiment.eval[static_cast<std::size_t>(step)]);
        for (Eigen::Index arm = 0; arm < lines.arms(); ++arm) {
            // Without shrinkage a domain may know nothing of a model: the means over all stand in.
            const Eigen::Index from = std::isnan(means.scores(row, arm)) ? all : row;
            lines.intercepts(step, arm) = means.scores(from, arm);
            if (mustPredictCosts(experiment))
                lines.slopes(step, arm) =
                    std::isnan(means.costs(from, arm)) ? 0 : means.costs(from, arm);
        }
    }
    return lines;
}

} // namespace

DomainMeans domainMeans(
    const Experiment& experiment, std::span<const std::int32_t> queries, double shrinkage)
{
    const Eigen::Index all = std::ssize(experiment.dataset->domains);
    DomainMeans means;
    means.scores.setZero(all + 1, experiment.armCount());
    means.costs = means.scores;
    LineMatrix counts = means.scores;
    const auto add = [&](Eigen::Index row, std::int32_t query, int arm) {
        means.scores(row, arm) += experiment.score(query, arm);
        means.costs(row, arm) += experiment.normalisedCost(query, arm);
        counts(row, arm) += 1;
    };
    for (const std::int32_t query : queries)
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            if (!experiment.hasOutcome(query, arm))
                continue;
            if (rowOf(experiment, query) != all)
                add(rowOf(experiment, query), query, arm);
            add(all, query, arm);
        }
    means.scores.row(all).array() /= counts.row(all).array(); // 0 / 0: not known
    means.costs.row(all).array() /= counts.row(all).array();
    for (Eigen::Index row = 0; row < all; ++row) {
        const auto total = (counts.row(row).array() + shrinkage).eval();
        // Without shrinkage the means over all must not count: unknown times 0 is unknown.
        const auto drawn = [&](LineMatrix& sums) {
            if (shrinkage > 0)
                sums.row(row) += shrinkage * sums.row(all);
            sums.row(row).array() /= total;
        };
        drawn(means.scores);
        drawn(means.costs);
    }
    return means;
}

PolicyInfo domainTable()
{
    return {.name = "domain-table",
        .title = "Domain table",
        .help = "the best model of each domain, from the training part; rare domains lean on all",
        .source = "routing by task label; shrinkage: Efron and Morris 1977, Scientific American "
                  "236(5)",
        .settings = {{.name = "shrinkage",
                         .help = "queries that the means over all domains count as in each domain",
                         .fallback = "10",
                         .kind = SettingInfo::Kind::Number,
                         .least = 0,
                         .most = 1e6},
            costSetting()},
        .usesContexts = false,
        .trains = true,
        .freeze = freeze,
        .learner = {},
        .family = Family::Router,
        .prediction = {.usesDomains = true}};
}

} // namespace metallm::policy
