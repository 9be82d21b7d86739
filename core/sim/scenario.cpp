// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sim/scenario.h"

#include "core/sim/jsonfields.h"
#include "core/sim/scenariojson.h"

#include <array>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace metallm::sim {

namespace {

using nlohmann::json;
using Kind = Event::Kind;

constexpr std::array<std::pair<Kind, std::string_view>, 6> kinds{
    {{Kind::Price, "price"}, {Kind::Join, "join"}, {Kind::Leave, "leave"}, {Kind::Mix, "mix"},
        {Kind::Feedback, "feedback"}, {Kind::Quality, "quality"}}};

bool isAtLeastZero(const std::optional<double>& value)
{
    return !value || (std::isfinite(*value) && *value >= 0);
}

bool isShare(double value)
{
    return value >= 0 && value <= 1;
}

/// What is wrong with the event; empty where nothing is.
std::string_view problemOf(const Event& event)
{
    const bool newPrices = event.inputUsdPerMtok || event.outputUsdPerMtok || event.flatUsdPerQuery;
    const bool namesNoModel = event.kind == Kind::Mix || event.kind == Kind::Feedback;
    if (!namesNoModel && event.model.empty())
        return "it names no model";
    if (event.time < 0)
        return "its time is before the first query";
    for (const auto& value :
        {event.factor, event.inputUsdPerMtok, event.outputUsdPerMtok, event.flatUsdPerQuery})
        if (!isAtLeastZero(value))
            return "a figure of it is below 0 or not finite";
    if (event.kind == Kind::Price && event.factor.has_value() == newPrices)
        return "a price changes either by a factor or to new prices";
    if (event.kind == Kind::Quality && event.factor.has_value() == (event.chance > 0))
        return "quality changes either by a factor or with a chance";
    if (event.kind == Kind::Quality && event.factor.value_or(0) > 1)
        return "quality may drop, not rise: its factor is above 1";
    if (!isShare(event.chance) || !isShare(event.share))
        return "a chance or share of it is not between 0 and 1";
    if (event.delay < 0)
        return "its delay is below 0";
    double sum = 0;
    for (const auto& [domain, weight] : event.weights) {
        if (!isAtLeastZero(weight))
            return "a weight of it is below 0 or not finite";
        sum += weight;
    }
    if (event.kind == Kind::Mix && !(sum > 0))
        return "it needs a domain with a weight above 0";
    return {};
}

[[noreturn]] void refuse(const std::string& why)
{
    throw json::other_error::create(501, why, nullptr);
}

Kind kindFrom(const std::string& name)
{
    for (const auto& [kind, text] : kinds)
        if (text == name)
            return kind;
    refuse("there is no event '" + name + "'");
}

Event eventFrom(const json& object)
{
    Event event;
    event.kind = kindFrom(object.at("kind").get<std::string>());
    event.time = object.at("t").get<std::int64_t>();
    readField(object, "model", event.model);
    readField(object, "factor", event.factor);
    readField(object, "input_usd_per_mtok", event.inputUsdPerMtok);
    readField(object, "output_usd_per_mtok", event.outputUsdPerMtok);
    readField(object, "flat_usd_per_query", event.flatUsdPerQuery);
    readField(object, "warm", event.warm);
    readField(object, "weights", event.weights);
    readField(object, "delay", event.delay);
    readField(object, "share", event.share);
    readField(object, "chance", event.chance);
    const json known = eventsToJson({event}).front();
    for (const auto& [key, value] : object.items())
        if (!known.contains(key))
            refuse(fmt::format("an event '{}' has no '{}'", eventKindName(event.kind), key));
    if (const auto checked = checkEvent(event); !checked)
        refuse(checked.error().message());
    return event;
}

void write(json& object, const char* key, const std::optional<double>& value)
{
    if (value)
        object[key] = *value;
}

json toObject(const Event& event)
{
    json object{{"t", event.time}, {"kind", eventKindName(event.kind)}};
    if (event.kind != Kind::Mix && event.kind != Kind::Feedback)
        object["model"] = event.model;
    if (event.kind == Kind::Price || event.kind == Kind::Quality)
        write(object, "factor", event.factor);
    if (event.kind == Kind::Price) {
        write(object, "input_usd_per_mtok", event.inputUsdPerMtok);
        write(object, "output_usd_per_mtok", event.outputUsdPerMtok);
        write(object, "flat_usd_per_query", event.flatUsdPerQuery);
    }
    if (event.kind == Kind::Join)
        object["warm"] = event.warm;
    if (event.kind == Kind::Mix)
        object["weights"] = event.weights;
    if (event.kind == Kind::Feedback) {
        object["delay"] = event.delay;
        object["share"] = event.share;
    }
    if (event.kind == Kind::Quality && !event.factor)
        object["chance"] = event.chance;
    return object;
}

} // namespace

std::string_view eventKindName(Event::Kind kind)
{
    return kinds[static_cast<std::size_t>(kind)].second;
}

Result<void> checkEvent(const Event& event)
{
    const std::string_view problem = problemOf(event);
    if (problem.empty())
        return {};
    return wrongCall(
        fmt::format("the event '{}' is not allowed", toText(event)), std::string(problem));
}

nlohmann::json eventsToJson(const std::vector<Event>& events)
{
    json list = json::array();
    for (const Event& event : events)
        list.push_back(toObject(event));
    return list;
}

std::vector<Event> eventsFromJson(const json& list)
{
    std::vector<Event> events;
    if (!list.is_array())
        refuse("the events are not a list");
    for (const json& object : list)
        events.push_back(eventFrom(object));
    return events;
}

Result<Scenario> scenarioFromJson(const std::string& text)
{
    try {
        const json parsed = json::parse(text);
        return Scenario{eventsFromJson(parsed.is_object() ? parsed.at("events") : parsed)};
    } catch (const json::exception& error) {
        return wrongCall(fmt::format("the scenario cannot be read: {}", error.what()),
            "write {\"events\": [{\"t\": 500, \"kind\": \"price\", \"model\": \"NAME\", "
            "\"factor\": 2}, ...]}");
    }
}

std::string toJson(const Scenario& scenario)
{
    const json object{{"events", eventsToJson(scenario.events)}};
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

} // namespace metallm::sim
