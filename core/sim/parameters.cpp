// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/parameters.h"

#include "core/sim/jsonfields.h"
#include "core/sim/scenariojson.h"

#include <array>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <utility>

namespace metallm::sim {

namespace {

using nlohmann::json;

template<typename Enum>
using Names = std::array<std::pair<Enum, std::string_view>, 3>;

constexpr Names<Mode> modes{
    {{Mode::Offline, "offline"}, {Mode::Online, "online"}, {Mode::Hybrid, "hybrid"}}};

template<typename T>
json orNull(const std::optional<T>& value)
{
    return value ? json(*value) : json(nullptr);
}

Mode modeFrom(const std::string& name)
{
    for (const auto& [mode, text] : modes)
        if (text == name)
            return mode;
    throw json::other_error::create(501, "unknown mode " + name, nullptr);
}

json scheduleToJson(const std::vector<ScheduleStep>& schedule)
{
    json list = json::array();
    for (const ScheduleStep& step : schedule)
        list.push_back({{"from", step.from}, {"cost_weight", step.costWeight}});
    return list;
}

void readBudgetAndWorld(const json& object, Parameters& p)
{
    readField(object, "pacing", p.pacing);
    readField(object, "pacing_set", p.pacingSettings);
    if (object.contains("hard_budget"))
        p.hardBudget = object.at("hard_budget").get<std::string>() == "on";
    if (object.contains("schedule"))
        for (const json& step : object.at("schedule"))
            p.schedule.push_back(
                {step.at("from").get<std::int64_t>(), step.at("cost_weight").get<double>()});
    if (object.contains("events"))
        p.scenario.events = eventsFromJson(object.at("events"));
}

Parameters fromObject(const json& object)
{
    Parameters p;
    readField(object, "dataset", p.dataset);
    readField(object, "train", p.trainSplit);
    readField(object, "eval", p.evalSplit);
    readField(object, "train_fraction", p.trainFraction);
    readField(object, "models", p.models);
    readField(object, "policy", p.policy);
    readField(object, "set", p.settings);
    if (object.contains("mode"))
        p.mode = modeFrom(object.at("mode").get<std::string>());
    readField(object, "alpha", p.alpha);
    readField(object, "lambda", p.lambda);
    readField(object, "gamma", p.gamma);
    readField(object, "cost_weight", p.costWeight);
    if (object.contains("cost_mode")) {
        const auto mode = data::costModeFromName(object.at("cost_mode").get<std::string>());
        if (!mode)
            throw json::other_error::create(501, mode.error().message(), nullptr);
        p.costMode = *mode;
    }
    readField(object, "prices", p.priceTable);
    readField(object, "budget", p.budget);
    if (object.contains("intercept"))
        p.intercept = object.at("intercept").get<std::string>() == "on";
    readField(object, "pca", p.pca);
    if (object.contains("order"))
        p.order = object.at("order").get<std::string>() == "given" ? Order::Given : Order::Shuffled;
    readField(object, "seed", p.seed);
    if (object.contains("precision"))
        p.precision = object.at("precision").get<std::string>() == "single" ? Precision::Single
                                                                            : Precision::Double;
    if (object.contains("budget_mix"))
        p.budgetMix = object.at("budget_mix").get<std::string>() == "on";
    readBudgetAndWorld(object, p);
    return p;
}

} // namespace

bool sameButForCostWeight(const Parameters& a, const Parameters& b)
{
    Parameters other = b;
    other.costWeight = a.costWeight;
    return a == other;
}

std::string_view modeName(Mode mode)
{
    return modes[static_cast<std::size_t>(mode)].second;
}

std::string_view orderName(Order order)
{
    return order == Order::Given ? "given" : "shuffled";
}

std::string_view precisionName(Precision precision)
{
    return precision == Precision::Single ? "single" : "double";
}

std::string toJson(const Parameters& p)
{
    const json object{
        {"dataset", p.dataset},
        {"train", orNull(p.trainSplit)},
        {"eval", orNull(p.evalSplit)},
        {"train_fraction", p.trainFraction},
        {"models", p.models},
        {"policy", p.policy},
        {"set", p.settings},
        {"mode", modeName(p.mode)},
        {"alpha", p.alpha},
        {"lambda", p.lambda},
        {"gamma", p.gamma},
        {"cost_weight", p.costWeight},
        {"cost_mode", data::costModeName(p.costMode)},
        {"prices", p.priceTable},
        {"budget", orNull(p.budget)},
        {"intercept", p.intercept ? "on" : "off"},
        {"pca", orNull(p.pca)},
        {"order", orderName(p.order)},
        {"seed", p.seed},
        {"precision", precisionName(p.precision)},
        {"budget_mix", p.budgetMix ? "on" : "off"},
        {"pacing", p.pacing},
        {"pacing_set", p.pacingSettings},
        {"hard_budget", p.hardBudget ? "on" : "off"},
        {"schedule", scheduleToJson(p.schedule)},
        {"events", eventsToJson(p.scenario.events)},
    };
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<Parameters> parametersFromJson(const std::string& text)
{
    try {
        const json object = json::parse(text);
        const json known = json::parse(toJson(Parameters{}));
        for (const auto& [key, value] : object.items())
            if (!known.contains(key))
                return failed(fmt::format("unknown parameter '{}'", key),
                    "it was written by a newer version of the program");
        return fromObject(object);
    } catch (const json::exception& error) {
        return failed(fmt::format("the stored parameters cannot be read: {}", error.what()),
            "run the analysis again");
    }
}

} // namespace metallm::sim
