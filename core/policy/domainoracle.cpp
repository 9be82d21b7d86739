// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/policy/domainoracle.h"

#include "core/policy/armmeans.h"
#include "core/policy/baselines.h"

namespace metallm::policy {

namespace {

using sim::Experiment;

Result<Frozen> freeze(const Experiment& experiment, const RunContext&)
{
    const auto& dataset = *experiment.dataset;
    std::vector<std::vector<std::int32_t>> steps(dataset.domains.size() + 1);
    for (std::size_t step = 0; step < experiment.eval.size(); ++step) {
        const auto domain = dataset.domainOf[static_cast<std::size_t>(experiment.eval[step])];
        steps[domain < 0 ? dataset.domains.size() : static_cast<std::size_t>(domain)].push_back(
            static_cast<std::int32_t>(step));
    }
    frontier::Lines lines = closedLines(experiment);
    lines.cheapestAtZero = true;
    for (const auto& domain : steps) {
        std::vector<std::int32_t> queries;
        for (const std::int32_t step : domain)
            queries.push_back(experiment.eval[static_cast<std::size_t>(step)]);
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            const ArmMean mean = armMean(experiment, arm, queries);
            for (const std::int32_t step : domain) {
                lines.intercepts(step, arm) = mean.outcomes > 0 ? mean.score : data::missing;
                lines.slopes(step, arm) = mean.cost;
            }
        }
    }
    return lines;
}

} // namespace

PolicyInfo domainOracle()
{
    return {.name = "domain-oracle",
        .title = "Domain oracle (hindsight)",
        .help = "the best model of each domain, by the evaluation part's own outcomes: what "
                "knowing the domain alone can bring",
        .source = "reference; METHODS.md section 5, sanity gates",
        .settings = {},
        .usesContexts = false,
        .trains = false,
        .freeze = freeze,
        .learner = {},
        .family = Family::Reference,
        .knowsOutcomes = true};
}

} // namespace metallm::policy
