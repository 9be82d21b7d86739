// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/repricer.h"

#include "core/policy/baselines.h"
#include "core/policy/registry.h"
#include "core/util/parallel.h"

#include <algorithm>
#include <chrono>
#include <numeric>
#include <utility>

namespace metallm::sim {

namespace {

using Clock = std::chrono::steady_clock;

bool isSupported(const Analysis& analysis)
{
    const Experiment& experiment = *analysis.experiment;
    const policy::PolicyInfo& policy = *policy::find(experiment.parameters.policy);
    return policy.priceFree && analysis.frontier && !analysis.isGrid() && !experiment.world
        && experiment.parameters.scenario.events.empty() && !experiment.parameters.budget
        && experiment.parameters.pacing == "none" && !experiment.costs.rates.empty();
}

/// The arms whose normalised costs are others.
std::vector<int> movedArms(
    const Experiment& former, const Experiment& experiment, const std::vector<int>& changed)
{
    if (former.costReference == experiment.costReference)
        return changed;
    std::vector<int> all(static_cast<std::size_t>(experiment.armCount()));
    std::iota(all.begin(), all.end(), 0);
    return all;
}

std::vector<analysis::SingleModel> modelsAt(
    const Analysis& former, const Experiment& experiment, const std::vector<int>& changed)
{
    auto models = former.models;
    for (const int arm : changed)
        models[static_cast<std::size_t>(arm)] = singleModel(experiment, arm);
    return models;
}

} // namespace

Result<std::shared_ptr<const Repricer>> Repricer::build(
    const Analysis& analysis, const RunContext& context)
{
    if (!isSupported(analysis))
        return std::shared_ptr<const Repricer>();
    const Experiment& experiment = *analysis.experiment;
    auto priceFree = policy::find(experiment.parameters.policy)->priceFree(experiment, context);
    if (!priceFree)
        return tl::unexpected(priceFree.error());
    std::shared_ptr<Repricer> repricer(new Repricer);
    repricer->m_priceFree = std::move(*priceFree);
    repricer->m_referenceQueries = referenceQueries(experiment);
    return repricer;
}

std::shared_ptr<const Experiment> Repricer::experimentAt(const Experiment& former,
    data::Costs costs, const std::vector<int>& changed, const std::string& priceTable) const
{
    auto experiment = std::make_shared<Experiment>(Experiment{former.dataset, former.parameters,
        former.arms, former.train, former.eval, std::move(costs), 0, former.contexts});
    experiment->parameters.priceTable = priceTable;
    experiment->referenceCosts = former.referenceCosts;
    for (const int arm : changed)
        experiment->referenceCosts[static_cast<std::size_t>(arm)] =
            referenceCost(*experiment, arm, m_referenceQueries);
    for (const double cost : experiment->referenceCosts)
        experiment->costReference = std::max(experiment->costReference, cost);
    return experiment;
}

Result<std::shared_ptr<const Analysis>> Repricer::analyse(
    const Analysis& former, const prices::PriceTable& prices, const RunContext& context) const
{
    const auto start = Clock::now();
    const Experiment& before = *former.experiment;
    auto repriced = data::reprice(before.costs, *before.dataset, prices, before.arms);
    if (!repriced)
        return tl::unexpected(repriced.error());
    if (!*repriced)
        return std::shared_ptr<const Analysis>();
    const std::vector<int> changed = std::move((*repriced)->changed);
    const auto experiment =
        experimentAt(before, std::move((*repriced)->costs), changed, prices.name);
    const auto moved = movedArms(before, *experiment, changed);
    if (context.stopRequested())
        return stopped();
    auto analysis = std::make_shared<Analysis>();
    analysis->experiment = experiment;
    // Side by side, the longest first: much of each has one thread's pace, such as the copy of
    // lines.
    const bool done = forChunks(3, 1, context, [&](std::size_t part, std::size_t) {
        if (part == 2) {
            analysis->models = modelsAt(former, *experiment, changed);
            return;
        }
        const bool isOracle = part == 1;
        frontier::Lines lines = (isOracle ? former.oracle : former.frontier)->lines();
        for (const int arm : moved)
            isOracle ? policy::setOracleSlopes(*experiment, arm, lines)
                     : m_priceFree->setSlopes(*experiment, arm, lines);
        (isOracle ? analysis->oracle : analysis->frontier) = frontier::Frontier::build(experiment,
            isOracle ? "oracle" : former.frontier->policy(), std::move(lines), context.threads);
    });
    if (!done || context.stopRequested())
        return stopped();
    analysis->zeroRouter = analysis::zeroRouter(analysis->models);
    analysis->metrics = analysis::frontierMetrics(*analysis->frontier, analysis->models);
    analysis->elapsedSeconds = std::chrono::duration<double>(Clock::now() - start).count();
    return analysis;
}

} // namespace metallm::sim
