// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/runintervals.h"

#include "core/analysis/standarderror.h"
#include "core/util/per10k.h"

#include <cmath>
#include <fmt/format.h>

namespace metallm::analysis {

namespace {

enum Term { Count, Score, Cost, Reward, Regret, TermCount };

struct Rows {
    Terms terms; // one row a query
    std::vector<std::int32_t> domains;
};

Rows rowsOf(const sim::RunResult& run)
{
    const sim::Experiment& experiment = *run.experiment;
    Rows rows{Terms(run.evaluated(), TermCount), {}};
    Eigen::Index row = 0;
    for (std::size_t step = 0; step < run.arms.size(); ++step) {
        if (run.arms[step] == sim::noArm || std::isnan(run.rewards[step]))
            continue;
        const std::int32_t query = experiment.eval[step];
        rows.terms.row(row++) << 1, experiment.score(query, run.arms[step]),
            per10k * experiment.costUsd(query, run.arms[step]), run.rewards[step],
            run.regrets[step];
        rows.domains.push_back(experiment.dataset->domainOf[static_cast<std::size_t>(query)]);
    }
    return rows;
}

Statistic meanOf(Term term)
{
    return [term](std::span<const double> sums) { return sums[term] / sums[Count]; };
}

std::vector<Estimate> clustered(const Rows& rows)
{
    std::vector<Estimate> estimates;
    for (const Term term : {Score, Cost, Reward, Regret}) {
        const Eigen::VectorXd values = rows.terms.col(term);
        estimates.push_back(
            *overClusters({values.data(), static_cast<std::size_t>(values.size())}, rows.domains));
    }
    return estimates;
}

} // namespace

Result<RunIntervals> runIntervals(const sim::RunResult& run, const BootstrapOptions& options,
    bool byDomainCluster, const RunContext& context)
{
    RunIntervals intervals;
    intervals.method = byDomainCluster
        ? std::string("95 %, standard errors clustered by domain")
        : fmt::format("95 %, bootstrap over queries (BCa, {} resamples)", options.resamples);
    const Rows rows = rowsOf(run);
    if (rows.terms.rows() == 0)
        return intervals;
    const Statistic means[]{meanOf(Score), meanOf(Cost), meanOf(Reward), meanOf(Regret)};
    const auto estimates = byDomainCluster ? Result<std::vector<Estimate>>(clustered(rows))
                                           : bootstrap(rows.terms, means, options, context);
    if (!estimates)
        return tl::unexpected(estimates.error());
    intervals.accuracy = (*estimates)[0];
    intervals.costPer10k = (*estimates)[1];
    intervals.reward = (*estimates)[2];
    intervals.regret = (*estimates)[3];
    return intervals;
}

} // namespace metallm::analysis
