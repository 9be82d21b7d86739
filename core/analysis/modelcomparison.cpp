// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/modelcomparison.h"

#include "core/analysis/curves.h"
#include "core/analysis/standarderror.h"

#include <algorithm>

namespace metallm::analysis {

namespace {

/// The present evaluation part and costs, without policy, budget and scenario.
sim::Parameters plainParameters(const sim::Experiment& experiment)
{
    const sim::Parameters& present = experiment.parameters;
    sim::Parameters plain;
    plain.dataset = present.dataset;
    plain.trainSplit = present.trainSplit;
    plain.evalSplit = present.evalSplit;
    plain.trainFraction = present.trainFraction;
    plain.costMode = present.costMode;
    plain.order = present.order;
    plain.seed = present.seed;
    plain.policy = "oracle";
    return plain;
}

/// Every model, or those of the run where some other has no cost.
Result<std::shared_ptr<const sim::Experiment>> candidates(
    const ComparisonQuestion& question, const RunContext& context)
{
    const sim::Experiment& present = *question.analysis->experiment;
    sim::Parameters parameters = plainParameters(present);
    auto all = sim::prepare(present.dataset, question.prices, parameters, context);
    if (all || all.error().kind == Error::Kind::Stopped)
        return all;
    parameters.models = present.parameters.models;
    return sim::prepare(present.dataset, question.prices, parameters, context);
}

ComparedModel comparedModel(const sim::Experiment& experiment, int arm)
{
    std::vector<double> scores;
    for (const std::int32_t query : experiment.eval)
        if (experiment.hasOutcome(query, arm))
            scores.push_back(experiment.score(query, arm));
    const SingleModel alone = sim::singleModel(experiment, arm);
    return {alone.outcomes, overQueries(scores), alone.costPer10k};
}

std::vector<ComparedModel> comparedModels(const sim::Experiment& experiment)
{
    std::vector<ComparedModel> models;
    std::vector<std::optional<CostAccuracy>> settings;
    for (int arm = 0; arm < experiment.armCount(); ++arm) {
        const ComparedModel& model = models.emplace_back(comparedModel(experiment, arm));
        settings.push_back(model.accuracy
                ? std::optional(CostAccuracy{*model.costPer10k, model.accuracy->mean})
                : std::nullopt);
    }
    const auto onFront = onParetoFront(settings);
    for (std::size_t arm = 0; arm < models.size(); ++arm)
        models[arm].onParetoFront = onFront[arm];
    return models;
}

std::vector<int> poolOf(const sim::Experiment& present, const sim::Experiment& all)
{
    std::vector<int> pool;
    for (int arm = 0; arm < all.armCount(); ++arm)
        if (std::ranges::find(present.arms, all.arms[static_cast<std::size_t>(arm)])
            != present.arms.end())
            pool.push_back(arm);
    return pool;
}

std::vector<int> modelsOf(const sim::Experiment& experiment, std::span<const int> arms)
{
    std::vector<int> models;
    for (const int arm : arms)
        models.push_back(experiment.arms[static_cast<std::size_t>(arm)]);
    return models;
}

/// The pool with and without the candidate, in arm order.
std::vector<int> poolWith(const std::vector<int>& pool, int arm, bool included)
{
    std::vector<int> changed = pool;
    std::erase(changed, arm);
    if (included)
        changed.push_back(arm);
    std::ranges::sort(changed);
    return changed;
}

/// Trains routers for pools of one comparison's candidates.
class Trainer {
public:
    Trainer(const ModelComparison& comparison, double costWeight, std::optional<double> budget,
        std::size_t routers, const RunContext& context)
        : m_comparison(comparison)
        , m_parameters(comparison.question.analysis->experiment->parameters)
        , m_budget(budget)
        , m_context{context.stop, {}, context.threads}
        , m_progress(context.progress, "training routers", static_cast<double>(routers))
    {
        m_parameters.costWeight = costWeight;
    }

    Result<RouterFigures> train(std::span<const int> pool)
    {
        if (pool.empty())
            return RouterFigures{};
        auto figures = routerOn(m_comparison.experiment->dataset, m_comparison.question.prices,
            m_parameters, modelsOf(*m_comparison.experiment, pool), m_budget, m_context);
        m_progress.advanceTo(++m_done);
        return figures;
    }

private:
    const ModelComparison& m_comparison;
    sim::Parameters m_parameters;
    std::optional<double> m_budget;
    RunContext m_context;
    ProgressReporter m_progress;
    double m_done = 0;
};

} // namespace

Result<ModelComparisonPtr> compareModels(
    const ComparisonQuestion& question, const RunContext& context)
{
    auto experiment = candidates(question, context);
    if (!experiment)
        return tl::unexpected(experiment.error());
    auto agreement = agreementOf(**experiment, context);
    if (!agreement)
        return tl::unexpected(agreement.error());
    auto comparison = std::make_shared<ModelComparison>();
    comparison->question = question;
    comparison->experiment = *experiment;
    comparison->agreement = *std::move(agreement);
    comparison->pool = poolOf(*question.analysis->experiment, **experiment);
    comparison->models = comparedModels(**experiment);
    comparison->domains = accuracyByDomain(**experiment);
    if (context.stopRequested())
        return stopped();
    comparison->costs = costDistributions(**experiment);
    comparison->latencies = latencyDistributions(**experiment);
    comparison->basis = poolBasis(**experiment);
    if (context.stopRequested())
        return stopped();
    comparison->complements = complementarity(comparison->basis, comparison->pool, std::nullopt);
    return comparison;
}

Result<RouterGains> routerGains(
    const ModelComparison& comparison, const sim::RunResult& present, const RunContext& context)
{
    const std::size_t candidates = comparison.models.size();
    Trainer trainer(comparison, present.costWeight, present.costPer10k, candidates + 1, context);
    const auto whole = trainer.train(comparison.pool);
    if (!whole)
        return tl::unexpected(whole.error());
    RouterGains gains;
    for (std::size_t arm = 0; arm < candidates; ++arm) {
        const bool inPool = comparison.complements[arm].inPool;
        const auto other = trainer.train(poolWith(comparison.pool, static_cast<int>(arm), !inPool));
        if (!other)
            return tl::unexpected(other.error());
        gains.emplace_back();
        if (whole->accuracy && other->accuracy)
            gains.back() = (inPool ? 1 : -1) * (*whole->accuracy - *other->accuracy);
    }
    return gains;
}

Result<PoolOutcomePtr> findPools(
    const ModelComparisonPtr& comparison, const PoolQuestion& question, const RunContext& context)
{
    auto search = searchPools(comparison->basis, question.request, context);
    if (!search)
        return tl::unexpected(search.error());
    auto outcome = std::make_shared<PoolOutcome>();
    outcome->comparison = comparison;
    outcome->search = *std::move(search);
    if (!question.trainRouter)
        return outcome;
    Trainer trainer(*comparison, question.costWeight, question.request.budgetPer10k,
        outcome->search.pools.size(), context);
    for (const RankedPool& pool : outcome->search.pools) {
        auto figures = trainer.train(pool.arms);
        if (!figures)
            return tl::unexpected(figures.error());
        outcome->routers.push_back(*figures);
    }
    return outcome;
}

} // namespace metallm::analysis
