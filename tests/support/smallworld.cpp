// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/smallworld.h"

#include "core/policy/baselines.h"
#include "core/sim/totals.h"

namespace metallm::test {

std::shared_ptr<sim::Experiment> smallWorld()
{
    auto dataset = std::make_shared<data::Dataset>();
    dataset->name = "small world";
    dataset->hash = "1";
    dataset->queryIds = {"a", "b", "c", "d"};
    dataset->texts = {"A", "B", "C", "D"};
    dataset->domains = {"maths", "prose"};
    dataset->domainOf = {0, 0, 1, 1};
    dataset->models = {{"small", ""}, {"large", ""}};
    dataset->scores.resize(4, 2);
    dataset->scores << 1, 1, 0, 1, 1, 0, 0, 1;
    auto world = std::make_shared<sim::Experiment>();
    world->dataset = dataset;
    world->arms = {0, 1};
    world->eval = {0, 1, 2, 3};
    world->costs.mode = data::CostMode::Flat;
    world->costs.usd.resize(4, 2);
    world->costs.usd << 1, 4, 1, 4, 1, 4, 1, 4;
    world->costReference = 4;
    return world;
}

sim::Analysis smallAnalysis(const std::shared_ptr<const sim::Experiment>& world)
{
    sim::Analysis analysis;
    analysis.experiment = world;
    for (int arm = 0; arm < world->armCount(); ++arm) {
        sim::Totals totals;
        for (const std::int32_t query : world->eval)
            totals.add(*world, query, arm);
        analysis.models.push_back({world->armName(arm), totals.evaluated(), totals.accuracy(),
            totals.costPer10k(), false});
    }
    analysis.zeroRouter = analysis::zeroRouter(analysis.models);
    analysis.oracle = frontier::Frontier::build(world, "oracle", policy::oracleLines(*world));
    return analysis;
}

} // namespace metallm::test
