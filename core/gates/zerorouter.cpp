// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include "core/analysis/frontierforms.h"

#include <algorithm>

namespace metallm::gates {

namespace {

using analysis::CostAccuracy;

constexpr double noticeable = 0.005; ///< half a point: less is told as a note

/// Where the zero router lies highest above the router's own hull.
struct Shortfall {
    double costPer10k = 0;
    double router = 0;
    double zero = 0;

    double size() const { return zero - router; }
};

/// Both hulls are straight between their corners, so that the largest gap lies at one of them.
/// Costs below the router's cheapest setting are left out: it has none there.
Shortfall largestShortfall(
    const std::vector<CostAccuracy>& router, const std::vector<CostAccuracy>& zero)
{
    Shortfall largest;
    for (const auto* corners : {&router, &zero})
        for (const CostAccuracy& corner : *corners) {
            const double cost = corner.costPer10k;
            if (cost < std::max(router.front().costPer10k, zero.front().costPer10k))
                continue;
            const Shortfall here{
                cost, *analysis::polylineAt(router, cost), *analysis::polylineAt(zero, cost)};
            if (here.size() > largest.size())
                largest = here;
        }
    return largest;
}

void checkFrontier(const GateInput& input, Gates& gates)
{
    const auto router = analysis::nonDecreasingHull(analysis::settingsOf(*input.analysis.frontier));
    if (router.empty() || input.analysis.zeroRouter.empty())
        return;
    const auto& metrics = input.analysis.metrics;
    const Shortfall worst = largestShortfall(router, input.analysis.zeroRouter);
    const bool overall =
        metrics.aiq && metrics.aiqZeroRouter && *metrics.aiq < *metrics.aiqZeroRouter;
    if (worst.size() <= 1e-12 && !overall)
        return;
    const Severity severity = overall ? Severity::Serious
        : worst.size() >= noticeable  ? Severity::Warning
                                      : Severity::Note;
    const auto cost = significant(worst.costPer10k);
    const auto zero = decimals(100 * worst.zero, 2);
    const auto best = decimals(100 * worst.router, 2);
    gates.push_back(gate("zero_router_above", severity,
        overall
            ? sentence("mixing single models at random does better over the range of costs: AIQ %1 "
                       "against %2; at %3 USD per 10,000 queries it scores %4 %, this router at "
                       "best %5 %",
                decimals(*metrics.aiqZeroRouter, 4), decimals(*metrics.aiq, 4), cost, zero, best)
            : sentence("mixing single models at random does better in places; at %1 USD per 10,000 "
                       "queries it scores %2 %, this router at best %3 %",
                cost, zero, best),
        std::ssize(input.analysis.experiment->eval)));
}

void checkRun(const GateInput& input, Gates& gates)
{
    const sim::RunResult& run = *input.run;
    const auto zero = analysis::polylineAt(input.analysis.zeroRouter, run.costPer10k.value_or(0));
    if (!run.accuracy || !zero || *run.costPer10k < input.analysis.zeroRouter.front().costPer10k
        || *zero <= *run.accuracy + 1e-12)
        return;
    gates.push_back(gate("zero_router_above", Severity::Serious,
        sentence("mixing single models at random scores %1 % for the same %2 USD per 10,000 "
                 "queries, this run %3 %",
            decimals(100 * *zero, 2), significant(*run.costPer10k),
            decimals(100 * *run.accuracy, 2)),
        run.evaluated()));
}

} // namespace

void checkZeroRouter(const GateInput& input, Gates& gates)
{
    if (!isRouter(input.analysis))
        return;
    if (input.analysis.frontier)
        checkFrontier(input, gates);
    else if (input.run != nullptr)
        checkRun(input, gates);
}

} // namespace metallm::gates
