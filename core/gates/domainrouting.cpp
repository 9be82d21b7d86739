// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include "core/analysis/gains.h"
#include "core/analysis/pairing.h"
#include "core/analysis/standarderror.h"

#include <cmath>

namespace metallm::gates {

namespace {

using sim::Experiment;

/// Mean training reward of every arm in every domain; the last row is for queries without one. NaN
/// where there is no outcome.
Eigen::MatrixXd trainingRewards(const Experiment& experiment, double costWeight)
{
    const auto rows = std::ssize(experiment.dataset->domains) + 1;
    Eigen::MatrixXd sums = Eigen::MatrixXd::Zero(rows, experiment.armCount());
    Eigen::MatrixXd counts = sums;
    for (const std::int32_t query : experiment.train) {
        const int domain = experiment.dataset->domainOf[static_cast<std::size_t>(query)];
        for (int arm = 0; arm < experiment.armCount(); ++arm) {
            if (!experiment.hasOutcome(query, arm))
                continue;
            sums(domain < 0 ? rows - 1 : domain, arm) +=
                experiment.score(query, arm) - costWeight * experiment.normalisedCost(query, arm);
            counts(domain < 0 ? rows - 1 : domain, arm) += 1;
        }
    }
    return sums.cwiseQuotient(counts);
}

/// The arm of each domain; none where it has no training outcome.
std::vector<std::int32_t> domainTable(const Experiment& experiment, double costWeight)
{
    const Eigen::MatrixXd rewards = trainingRewards(experiment, costWeight);
    std::vector<std::int32_t> table;
    for (Eigen::Index row = 0; row < rewards.rows(); ++row) {
        std::int32_t best = sim::noArm;
        for (std::int32_t arm = 0; arm < experiment.armCount(); ++arm)
            if (!std::isnan(rewards(row, arm))
                && (best == sim::noArm || rewards(row, arm) > rewards(row, best)))
                best = arm;
        table.push_back(best);
    }
    return table;
}

} // namespace

void checkDomainRouting(const GateInput& input, Gates& gates)
{
    const Experiment& experiment = *input.analysis.experiment;
    if (input.run == nullptr || !isRouter(input.analysis) || experiment.train.empty()
        || experiment.dataset->domains.size() < 2)
        return;
    const auto gains = analysis::runGains(input.analysis, *input.run);
    if (!gains.regretAgainstBestSingle || *gains.regretAgainstBestSingle >= 0)
        return; // there is no gain to explain
    const auto table = domainTable(experiment, input.run->costWeight);
    std::vector<std::int32_t> arms;
    for (const std::int32_t query : experiment.eval) {
        const int domain = experiment.dataset->domainOf[static_cast<std::size_t>(query)];
        arms.push_back(domain < 0 ? table.back() : table[static_cast<std::size_t>(domain)]);
    }
    const auto routed = sim::scored(
        input.analysis.experiment, "domain table", input.run->costWeight, std::move(arms));
    const auto pairing = analysis::pairRuns(*input.run, routed);
    std::vector<double> differences;
    for (const auto& paired : pairing->queries)
        differences.push_back(paired.a.reward - paired.b.reward);
    const auto estimate = analysis::overQueries(differences);
    if (!estimate || !estimate->low || *estimate->low > 0)
        return;
    gates.push_back(gate("domain_explains_gain", Severity::Warning,
        sentence(*estimate->high < 0
                ? "a table with one model for each domain, learned on the training part, does "
                  "better: the router's mean reward less the table's is %1 (95 % interval %2 to %3)"
                : "a table with one model for each domain, learned on the training part, does as "
                  "well: the router's mean reward less the table's is %1 (95 % interval %2 to %3)",
            decimals(estimate->mean, 4), decimals(*estimate->low, 4), decimals(*estimate->high, 4)),
        std::ssize(differences)));
}

} // namespace metallm::gates
