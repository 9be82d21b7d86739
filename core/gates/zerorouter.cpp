// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/gates/gate.h"

#include "core/analysis/frontierforms.h"

#include <algorithm>
#include <fmt/format.h>

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
    std::string text = overall
        ? fmt::format("mixing single models at random does better over the range of costs: AIQ "
                      "{:.4f} against {:.4f}; ",
            *metrics.aiqZeroRouter, *metrics.aiq)
        : "mixing single models at random does better in places; ";
    gates.push_back({"zero_router_above", severity,
        text
            + fmt::format(
                "at {:.4g} USD per 10,000 queries it scores {:.2f} %, this router at best "
                "{:.2f} %",
                worst.costPer10k, 100 * worst.zero, 100 * worst.router),
        std::ssize(input.analysis.experiment->eval)});
}

void checkRun(const GateInput& input, Gates& gates)
{
    const sim::RunResult& run = *input.run;
    const auto zero = analysis::polylineAt(input.analysis.zeroRouter, run.costPer10k.value_or(0));
    if (!run.accuracy || !zero || *run.costPer10k < input.analysis.zeroRouter.front().costPer10k
        || *zero <= *run.accuracy + 1e-12)
        return;
    gates.push_back({"zero_router_above", Severity::Serious,
        fmt::format("mixing single models at random scores {:.2f} % for the same {:.4g} USD per "
                    "10,000 queries, this run {:.2f} %",
            100 * *zero, *run.costPer10k, 100 * *run.accuracy),
        run.evaluated()});
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
