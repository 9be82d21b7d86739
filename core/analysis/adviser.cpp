// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/analysis/adviser.h"

#include "core/policy/costestimate.h"
#include "core/policy/inspectable.h"
#include "core/policy/registry.h"
#include "core/sim/simulator.h"

#include <algorithm>
#include <array>
#include <utility>

namespace metallm::analysis {

namespace {

using sim::Experiment;

const policy::PolicyInfo& policyOf(const Experiment& experiment)
{
    return *policy::find(experiment.parameters.policy);
}

Advice::CostSource costSourceOf(const Experiment& experiment, const policy::PolicyInfo& policy)
{
    if (experiment.costs.mode == data::CostMode::Flat)
        return Advice::CostSource::Flat;
    const bool asks = std::ranges::any_of(policy.settings, [](const policy::SettingInfo& setting) {
        return setting.name == policy::costSetting().name;
    });
    const bool predicts = asks ? policy::costEstimate(experiment) == policy::CostEstimate::Predicted
                               : policy.family == policy::Family::Bandit;
    return predicts && policy.usesContexts ? Advice::CostSource::Predicted
                                           : Advice::CostSource::Mean;
}

Advice adviceOf(const Experiment& experiment, Advice::Kind kind)
{
    return {.kind = kind,
        .costs = costSourceOf(experiment, policyOf(experiment)),
        .costReference = experiment.costReference};
}

/// Models that have left by the end of the run are not chosen any more.
void closeAbsent(const Experiment& asked, frontier::Lines& lines)
{
    for (int arm = 0; arm < asked.armCount(); ++arm)
        if (!asked.isPresent(asked.eval.front(), arm))
            lines.intercepts(0, arm) = data::missing;
}

Advice fromLines(const Experiment& asked, Advice::Kind kind, frontier::Lines lines)
{
    Advice advice = adviceOf(asked, kind);
    closeAbsent(asked, lines);
    if (kind == Advice::Kind::Lines && !lines.intercepts.array().isNaN().all())
        frontier::envelope(lines, 0, advice.transitions);
    advice.lines = std::move(lines);
    return advice;
}

/// One that does not learn while it is evaluated.
class FrozenAdviser final : public Adviser {
public:
    FrozenAdviser(const Experiment& experiment, policy::Predictor predictor)
        : m_policy(policyOf(experiment))
        , m_queries(experiment)
        , m_predictor(std::move(predictor))
    {
    }

    Result<Advice> advise(const NewQuery& query, const RunContext& context) override
    {
        const Experiment asked = m_queries.ask(query);
        if (!m_predictor)
            return freeze(asked, context);
        auto lines = m_predictor(asked, context);
        if (!lines)
            return tl::unexpected(lines.error());
        return fromLines(asked,
            m_policy.prediction.draws ? Advice::Kind::Draws : Advice::Kind::Lines,
            std::move(*lines));
    }

private:
    Result<Advice> freeze(const Experiment& asked, const RunContext& context) const
    {
        auto frozen = m_policy.freeze(asked, context);
        if (!frozen)
            return tl::unexpected(frozen.error());
        if (context.stopRequested())
            return stopped();
        auto* lines = std::get_if<frontier::Lines>(&frozen->moves);
        if (lines != nullptr && m_policy.trains)
            return fromLines(asked, Advice::Kind::Lines, std::move(*lines));
        // A model that is simply named, or a choice that follows no lines.
        Advice advice = adviceOf(asked, Advice::Kind::Choices);
        if (lines != nullptr)
            frontier::envelope(*lines, 0, advice.transitions);
        else
            std::ranges::copy(std::get<frontier::Choices>(frozen->moves).of(0),
                std::back_inserter(advice.transitions));
        return advice;
    }

    const policy::PolicyInfo& m_policy;
    NewQueries m_queries;
    policy::Predictor m_predictor; // empty: frozen for each query
};

/// One that has learned all that the run told it.
class LearnedAdviser final : public Adviser {
public:
    LearnedAdviser(std::shared_ptr<const sim::Analysis> analysis,
        std::unique_ptr<policy::InspectablePolicy> learner)
        : m_analysis(std::move(analysis))
        , m_queries(*m_analysis->experiment)
        , m_learner(std::move(learner))
    {
    }

    Result<Advice> advise(const NewQuery& query, const RunContext& context) override
    {
        const Experiment asked = m_queries.ask(query);
        show(asked);
        if (context.stopRequested())
            return stopped();
        const bool draws = policyOf(asked).prediction.draws;
        const sim::ChoiceMoment choice = moment(draws);
        Advice advice =
            fromLines(asked, draws ? Advice::Kind::Draws : Advice::Kind::Lines, linesOf(choice));
        markUnknown(advice.lines, choice.beliefs);
        return advice;
    }

private:
    void show(const Experiment& asked)
    {
        const std::array queries{
            static_cast<std::int32_t>(m_analysis->experiment->dataset->queryCount())};
        Eigen::MatrixXd context(asked.contexts.dimension(), 1);
        if (context.rows() > 0)
            asked.contexts.gather(asked.eval, context);
        m_learner->prepare(context, queries);
    }

    /// Its estimate is what it expects, where that would be a draw already.
    sim::ChoiceMoment moment(bool draws) const
    {
        const auto arms = static_cast<std::size_t>(m_analysis->experiment->armCount());
        sim::ChoiceMoment choice;
        choice.eligible.assign(arms, 1);
        choice.beliefs.resize(arms);
        choice.scores.resize(arms);
        choice.costs.resize(arms);
        m_learner->believe(0, choice.beliefs);
        if (draws) {
            std::ranges::transform(choice.beliefs, choice.scores.begin(), &policy::Belief::score);
            std::ranges::transform(choice.beliefs, choice.costs.begin(), &policy::Belief::cost);
        } else {
            m_learner->estimate(0, choice.scores, choice.costs);
        }
        return choice;
    }

    std::shared_ptr<const sim::Analysis> m_analysis; // outlives m_learner, which reads it
    NewQueries m_queries;
    std::unique_ptr<policy::InspectablePolicy> m_learner;
};

/// One that has nothing to say of a query before it is drawn or answered.
class SilentAdviser final : public Adviser {
public:
    explicit SilentAdviser(Advice advice)
        : m_advice(std::move(advice))
    {
    }

    Result<Advice> advise(const NewQuery&, const RunContext&) override { return m_advice; }

private:
    Advice m_advice;
};

Result<std::shared_ptr<Adviser>> learnedAdviser(
    std::shared_ptr<const sim::Analysis> analysis, double costWeight, const RunContext& context)
{
    const Experiment& experiment = *analysis->experiment;
    auto learner = policyOf(experiment).learner(experiment, context);
    if (!learner)
        return tl::unexpected(learner.error());
    const auto played = sim::simulate(**learner, experiment, costWeight, context);
    if (!played)
        return tl::unexpected(played.error());
    // What it learned goes on in a clone: the learner itself answers to the request to stop of
    // these preparations for as long as it lives.
    return std::make_shared<LearnedAdviser>(std::move(analysis), (*learner)->clone());
}

} // namespace

Result<std::shared_ptr<Adviser>> Adviser::of(
    std::shared_ptr<const sim::Analysis> analysis, double costWeight, const RunContext& context)
{
    const Experiment& experiment = *analysis->experiment;
    const policy::PolicyInfo& policy = policyOf(experiment);
    if (policy.knowsOutcomes)
        return std::make_shared<SilentAdviser>(adviceOf(experiment, Advice::Kind::Outcomes));
    const policy::Prediction& prediction = policy.prediction;
    if (prediction.draws && !prediction.train)
        return std::make_shared<SilentAdviser>(adviceOf(experiment, Advice::Kind::Blind));
    if (policy::learns(experiment))
        return learnedAdviser(std::move(analysis), costWeight, context);
    policy::Predictor predictor;
    if (prediction.train) {
        auto trained = prediction.train(experiment, context);
        if (!trained)
            return tl::unexpected(trained.error());
        predictor = std::move(*trained);
    }
    return std::make_shared<FrozenAdviser>(experiment, std::move(predictor));
}

bool needsContext(const Experiment& experiment)
{
    return policyOf(experiment).usesContexts && !policyOf(experiment).knowsOutcomes;
}

bool needsDomain(const Experiment& experiment)
{
    return policyOf(experiment).prediction.usesDomains;
}

} // namespace metallm::analysis
