// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experimentjson.h"

#include "core/sim/parameters.h"

#include <iterator>

namespace metallm::cli {

Json parametersJson(const sim::Experiment& experiment, double costWeight)
{
    sim::Parameters parameters = experiment.parameters;
    parameters.costWeight = costWeight;
    parameters.models.clear();
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        parameters.models.push_back(experiment.armName(arm));
    return Json::parse(sim::toJson(parameters));
}

Json selectionJson(const sim::Experiment& experiment, const std::vector<std::int64_t>& selection)
{
    Json counts = Json::object();
    for (int arm = 0; arm < experiment.armCount(); ++arm)
        counts[experiment.armName(arm)] = selection[static_cast<std::size_t>(arm)];
    return counts;
}

Json eventsJson(const sim::Scenario& scenario)
{
    Json events = Json::parse(sim::toJson(scenario)).at("events");
    for (std::size_t i = 0; i < scenario.events.size(); ++i)
        events[i]["text"] = sim::toText(scenario.events[i]);
    return events;
}

std::int64_t trainingQueries(const sim::Experiment& experiment)
{
    return experiment.parameters.warmStarts() ? std::ssize(experiment.train) : 0;
}

void addExperimentFacts(Json& object, const sim::Experiment& experiment)
{
    object["training_queries"] = trainingQueries(experiment);
    object["simulated"] = experiment.dataset->simulated;
    object["dataset_hash"] = experiment.dataset->hash;
    object["cost_mode"] = data::costModeName(experiment.costs.mode);
    object["cost_note"] = experiment.costs.note;
    object["cost_reference_usd"] = jsonNumber(experiment.costReference);
}

} // namespace metallm::cli
