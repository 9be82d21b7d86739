// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/agreement.h"

#include "core/util/per10k.h"

#include <algorithm>

namespace metallm::analysis {

namespace {

enum class Verdict : std::uint8_t { Missing, Wrong, Right };

Verdict verdictOf(const sim::Experiment& experiment, std::int32_t query, int arm)
{
    if (!experiment.hasOutcome(query, arm))
        return Verdict::Missing;
    return experiment.score(query, arm) >= rightFrom ? Verdict::Right : Verdict::Wrong;
}

std::vector<Verdict> verdictsOf(const sim::Experiment& experiment, std::int32_t query)
{
    std::vector<Verdict> verdicts;
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        verdicts.push_back(verdictOf(experiment, query, arm));
    return verdicts;
}

/// None where either has no outcome.
std::optional<RightKind> kindOf(Verdict a, Verdict b)
{
    if (a == Verdict::Missing || b == Verdict::Missing)
        return std::nullopt;
    if (a == Verdict::Right)
        return b == Verdict::Right ? RightKind::Both : RightKind::OnlyA;
    return b == Verdict::Right ? RightKind::OnlyB : RightKind::Neither;
}

/// The arm that alone is right; none where there is no such arm, or nobody to compare it with.
std::optional<std::size_t> winnerOf(const std::vector<Verdict>& verdicts)
{
    const auto winner = std::ranges::find(verdicts, Verdict::Right);
    if (std::ranges::count(verdicts, Verdict::Right) != 1
        || std::ranges::count(verdicts, Verdict::Wrong) == 0)
        return std::nullopt;
    return static_cast<std::size_t>(winner - verdicts.begin());
}

void addPairs(Agreement& agreement, const std::vector<Verdict>& verdicts)
{
    auto pair = agreement.pairs.begin();
    for (const Verdict a : verdicts)
        for (const Verdict b : verdicts) {
            if (a != Verdict::Missing && b != Verdict::Missing)
                pair->add(a == Verdict::Right, b == Verdict::Right);
            ++pair;
        }
}

void addWin(Agreement& agreement, const std::vector<Verdict>& verdicts)
{
    const auto winner = winnerOf(verdicts);
    if (!winner)
        return;
    ++agreement.wins[*winner].wins;
    agreement.wins[*winner].unsure += std::ranges::count(verdicts, Verdict::Missing) > 0;
}

/// Columns: 1, score of the arm less that of the reference, the same of the cost.
Terms differenceTerms(const sim::Experiment& experiment, int arm, int reference)
{
    std::vector<std::int32_t> queries;
    for (const std::int32_t query : experiment.eval)
        if (experiment.hasOutcome(query, arm) && experiment.hasOutcome(query, reference))
            queries.push_back(query);
    Terms terms(std::ssize(queries), 3);
    for (std::size_t i = 0; i < queries.size(); ++i)
        terms.row(static_cast<Eigen::Index>(i)) << 1,
            experiment.score(queries[i], arm) - experiment.score(queries[i], reference),
            experiment.costUsd(queries[i], arm) - experiment.costUsd(queries[i], reference);
    return terms;
}

Result<ModelDifference> differenceOf(
    const Terms& terms, const BootstrapOptions& options, const RunContext& context)
{
    ModelDifference difference{terms.rows(), {}, {}};
    if (terms.rows() == 0)
        return difference;
    const Statistic statistics[]{[](std::span<const double> sums) { return sums[1] / sums[0]; },
        [](std::span<const double> sums) { return per10k * sums[2] / sums[0]; }};
    const auto estimates = bootstrap(terms, statistics, options, context);
    if (!estimates)
        return tl::unexpected(estimates.error());
    difference.accuracy = (*estimates)[0];
    difference.costPer10k = (*estimates)[1];
    return difference;
}

} // namespace

std::int64_t answeredByBoth(const RightCounts& counts)
{
    return counts.both + counts.onlyA + counts.onlyB + counts.neither;
}

Result<Agreement> agreementOf(const sim::Experiment& experiment, const RunContext& context)
{
    const auto arms = static_cast<std::size_t>(experiment.armCount());
    Agreement agreement{experiment.armCount(), std::vector<RightCounts>(arms * arms),
        std::vector<UniqueWins>(arms)};
    for (const std::int32_t query : experiment.eval) {
        if (context.stopRequested())
            return stopped();
        const std::vector<Verdict> verdicts = verdictsOf(experiment, query);
        addPairs(agreement, verdicts);
        addWin(agreement, verdicts);
    }
    return agreement;
}

std::vector<std::int32_t> queriesOf(const sim::Experiment& experiment, int a, int b, RightKind kind)
{
    std::vector<std::int32_t> queries;
    for (const std::int32_t query : experiment.eval)
        if (kindOf(verdictOf(experiment, query, a), verdictOf(experiment, query, b)) == kind)
            queries.push_back(query);
    std::ranges::sort(queries);
    return queries;
}

std::vector<std::int32_t> uniqueWinsOf(const sim::Experiment& experiment, int arm)
{
    std::vector<std::int32_t> queries;
    for (const std::int32_t query : experiment.eval)
        if (winnerOf(verdictsOf(experiment, query)) == static_cast<std::size_t>(arm))
            queries.push_back(query);
    std::ranges::sort(queries);
    return queries;
}

Result<std::vector<ModelDifference>> differencesFrom(const sim::Experiment& experiment,
    int reference, const BootstrapOptions& options, const RunContext& context)
{
    std::vector<ModelDifference> differences;
    ProgressReporter progress(context.progress, "comparing models", experiment.armCount());
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const Terms terms = differenceTerms(experiment, arm, reference);
        if (arm == reference) {
            differences.push_back({terms.rows(), {}, {}});
            continue;
        }
        auto difference = differenceOf(terms, options, context);
        if (!difference)
            return tl::unexpected(difference.error());
        differences.push_back(*std::move(difference));
        progress.advanceTo(arm + 1);
    }
    return differences;
}

} // namespace metallm::analysis
