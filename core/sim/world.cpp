// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/world.h"

#include "core/sim/drift.h"
#include "core/sim/experiment.h"
#include "core/util/rng.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::sim {

namespace {

using Kind = Event::Kind;

std::string named(const Event& event)
{
    return fmt::format("the event '{}'", toText(event));
}

class Builder {
public:
    Builder(Experiment& experiment, const prices::PriceTable& prices, std::vector<Event> events)
        : m_experiment(experiment)
        , m_prices(prices)
        , m_events(std::move(events))
        , m_world(std::make_shared<World>())
    {
    }

    Result<void> build()
    {
        for (const Event& event : m_events)
            if (const auto checked = check(event); !checked)
                return checked;
        for (const Event& event : m_events)
            if (event.kind == Kind::Mix)
                driftFrom(event, m_experiment);
        copyScores();
        for (std::size_t i = 0; i < m_events.size(); ++i)
            if (const auto changed = change(i); !changed)
                return changed;
        addPresence();
        addFeedback();
        m_experiment.world = m_world;
        return {};
    }

private:
    int armOf(const Event& event) const
    {
        for (int arm = 0; arm < m_experiment.armCount(); ++arm)
            if (m_experiment.armName(arm) == event.model)
                return arm;
        return noArm;
    }

    Result<void> check(const Event& event) const
    {
        if (const auto checked = checkEvent(event); !checked)
            return checked;
        if (event.time >= std::ssize(m_experiment.eval))
            return wrongCall(fmt::format("{} comes too late: the evaluation part has {} queries",
                                 named(event), m_experiment.eval.size()),
                "give it an earlier time");
        if (!event.model.empty() && armOf(event) == noArm)
            return wrongCall(
                fmt::format("{} names a model that is not part of this run", named(event)),
                "name one of the models in --models");
        for (const auto& [domain, weight] : event.weights)
            if (std::ranges::find(m_experiment.dataset->domains, domain)
                == m_experiment.dataset->domains.end())
                return wrongCall(
                    fmt::format("{} names a domain that is not in the data set", named(event)),
                    "`metallm datasets` lists the domains");
        return {};
    }

    std::span<const std::int32_t> queriesFrom(const Event& event) const
    {
        return std::span<const std::int32_t>(m_experiment.eval)
            .subspan(static_cast<std::size_t>(event.time));
    }

    void copyScores()
    {
        m_world->scores.resize(m_experiment.dataset->queryCount(), m_experiment.armCount());
        for (int arm = 0; arm < m_experiment.armCount(); ++arm)
            m_world->scores.col(arm) =
                m_experiment.dataset->scores.col(m_experiment.arms[static_cast<std::size_t>(arm)]);
    }

    Result<void> change(std::size_t index)
    {
        const Event& event = m_events[index];
        if (event.kind == Kind::Price)
            return changePrice(event);
        if (event.kind == Kind::Quality)
            changeQuality(event, index);
        return {};
    }

    Result<void> changePrice(const Event& event)
    {
        const int arm = armOf(event);
        m_experiment.costs.rates.clear(); // from now on one price does not tell every cost
        if (event.factor) {
            for (const std::int32_t query : queriesFrom(event))
                m_experiment.costs.usd(query, arm) *= *event.factor;
            return {};
        }
        const auto costs = costsAtNewPrices(event, arm);
        if (!costs)
            return tl::unexpected(costs.error());
        for (const std::int32_t query : queriesFrom(event))
            m_experiment.costs.usd(query, arm) = costs->usd(query, 0);
        return {};
    }

    Result<data::Costs> costsAtNewPrices(const Event& event, int arm) const
    {
        const bool flat = m_experiment.costs.mode == data::CostMode::Flat;
        if (m_experiment.costs.mode == data::CostMode::Recorded)
            return wrongCall(
                fmt::format("{} gives prices, but the costs are recorded ones", named(event)),
                "give a factor instead (x2), or use --cost-mode flat or metered");
        if (flat != event.flatUsdPerQuery.has_value())
            return wrongCall(fmt::format("{} does not fit {} costs", named(event),
                                 data::costModeName(m_experiment.costs.mode)),
                flat ? "give flat=USD" : "give input=USD, output=USD or both");
        prices::PriceTable table = m_prices;
        prices::Price& price = table.entry(event.model);
        price.flatUsdPerQuery = flat ? event.flatUsdPerQuery : price.flatUsdPerQuery;
        if (event.inputUsdPerMtok)
            price.inputUsdPerMtok = event.inputUsdPerMtok;
        if (event.outputUsdPerMtok)
            price.outputUsdPerMtok = event.outputUsdPerMtok;
        const int model = m_experiment.arms[static_cast<std::size_t>(arm)];
        return data::computeCosts(
            *m_experiment.dataset, table, std::span(&model, 1), m_experiment.costs.mode);
    }

    void changeQuality(const Event& event, std::size_t index)
    {
        const int arm = armOf(event);
        Rng rng(m_experiment.parameters.seed, Stream::Scenario, index + 1);
        for (const std::int32_t query : queriesFrom(event)) {
            double& score = m_world->scores(query, arm);
            if (event.factor)
                score *= *event.factor;
            else if (rng.uniform() < event.chance && !std::isnan(score))
                score = 0;
        }
    }

    /// A model that joins was not there before; one that leaves was.
    void addPresence()
    {
        std::vector<bool> known(static_cast<std::size_t>(m_experiment.armCount()));
        for (const Event& event : m_events) {
            if (event.kind != Kind::Join && event.kind != Kind::Leave)
                continue;
            if (m_world->present.size() == 0)
                m_world->present.setOnes(m_world->scores.rows(), m_world->scores.cols());
            const int arm = armOf(event);
            const bool joins = event.kind == Kind::Join;
            if (joins && !known[static_cast<std::size_t>(arm)])
                beginAbsent(event, arm);
            known[static_cast<std::size_t>(arm)] = true;
            for (const std::int32_t query : queriesFrom(event))
                m_world->present(query, arm) = joins ? 1 : 0;
        }
        if (m_world->present.size() > 0)
            m_world->scores =
                (m_world->present.array() == 0).select(data::missing, m_world->scores.array());
    }

    void beginAbsent(const Event& event, int arm)
    {
        for (const std::int32_t query : m_experiment.eval)
            m_world->present(query, arm) = 0;
        if (!event.warm)
            for (const std::int32_t query : m_experiment.train)
                m_world->scores(query, arm) = data::missing;
    }

    void addFeedback()
    {
        auto next = m_events.begin();
        std::int64_t delay = 0;
        double share = 1;
        std::int64_t last = 0;
        if (std::ranges::none_of(
                m_events, [](const Event& event) { return event.kind == Kind::Feedback; }))
            return;
        Rng rng(m_experiment.parameters.seed, Stream::Scenario, 0);
        for (std::int64_t step = 0; step < std::ssize(m_experiment.eval); ++step) {
            for (; next != m_events.end() && next->time <= step; ++next) {
                if (next->kind != Kind::Feedback)
                    continue;
                delay = next->delay;
                share = next->share;
            }
            last = std::max(last, step + delay); // first asked, first told
            m_world->told.push_back(rng.uniform() < share ? last : neverTold);
        }
    }

    Experiment& m_experiment;
    const prices::PriceTable& m_prices;
    std::vector<Event> m_events; // by time
    std::shared_ptr<World> m_world;
};

} // namespace

Result<void> applyScenario(Experiment& experiment, const prices::PriceTable& prices)
{
    std::vector<Event> events = experiment.parameters.scenario.events;
    if (events.empty())
        return {};
    std::ranges::stable_sort(events, {}, &Event::time);
    return Builder(experiment, prices, std::move(events)).build();
}

} // namespace metallm::sim
