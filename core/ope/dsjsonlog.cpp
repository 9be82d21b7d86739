// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/jsonstream.h"
#include "core/ope/decisionlog.h"

#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <string>

namespace metallm::ope {

namespace {

using importer::JsonItem;
using importer::JsonPart;
using importer::JsonValue;

constexpr double sameChance = 1e-4; // the label holds single precision

/// The chance of the action in p, which stands in the order of a; none where the event has neither.
std::optional<double> listedChance(const JsonValue& event, std::int64_t action)
{
    const auto actions = event["a"].elements();
    const auto chances = event["p"].elements();
    for (std::size_t place = 0; place < std::min(actions.size(), chances.size()); ++place)
        if (actions[place].number() == static_cast<double>(action))
            return chances[place].number();
    return std::nullopt;
}

Result<double> propensityOf(const JsonValue& event, std::int64_t action)
{
    const auto labelled = event["_label_probability"].number();
    const auto listed = listedChance(event, action);
    if (!labelled && !listed)
        return tl::unexpected(noPropensities());
    if (labelled && listed && std::abs(*labelled - *listed) > sameChance)
        return failed(fmt::format("_label_probability is {}, but p gives action {} the chance {}",
                          *labelled, action, *listed),
            "p stands in the order of a; export the log again");
    return checkedPropensity(listed.value_or(labelled.value_or(0)));
}

/// The name of an action: its _tag, else the model in that place.
Result<std::string> modelOf(
    const JsonValue& event, std::int64_t action, const data::Dataset& dataset)
{
    const auto described = event["c"]["_multi"].elements();
    const auto place = static_cast<std::size_t>(action - 1);
    if (place < described.size() && described[place]["_tag"].isText())
        return std::string(described[place]["_tag"].text());
    if (place < dataset.models.size())
        return dataset.models[place].name;
    return failed(fmt::format("action {} has no _tag, and the data set has only {} models", action,
                      dataset.modelCount()),
        "name the actions' models in _tag");
}

Result<double> eventsOf(const JsonValue& event)
{
    const double dropped = event["pdrop"].number().value_or(0);
    if (dropped >= 0 && dropped < 1)
        return 1 / (1 - dropped);
    return failed(fmt::format("pdrop {} is not allowed", dropped),
        "it is the share of events that were dropped: at least 0, below 1");
}

/// A whole number from 1 on.
Result<std::int64_t> actionOf(double number)
{
    if (number >= 1 && number <= 1e6 && number == std::floor(number))
        return static_cast<std::int64_t>(number);
    return failed(
        fmt::format("_label_Action {} is not allowed", number), "actions are counted from 1");
}

Result<void> takeEvent(const JsonValue& event, const data::Dataset& dataset, LogBuilder& builder)
{
    const auto cost = event["_label_cost"].number();
    const auto number = event["_label_Action"].number();
    if (!cost || !number || !event["EventId"].isText()) {
        builder.leaveOutWithoutOutcome();
        return {};
    }
    const auto action = actionOf(*number);
    if (!action)
        return tl::unexpected(action.error());
    const auto propensity = propensityOf(event, *action);
    if (!propensity)
        return tl::unexpected(propensity.error());
    const auto events = eventsOf(event);
    if (!events)
        return tl::unexpected(events.error());
    const auto model = modelOf(event, *action, dataset);
    if (!model)
        return tl::unexpected(model.error());
    LoggedRound round;
    round.propensity = *propensity;
    round.score = -*cost;
    round.costUsd = event["_cost_usd"].number().value_or(data::missing);
    round.events = *events;
    builder.add(event["EventId"].text(), *model, round);
    return {};
}

} // namespace

Result<DecisionLog> readDsjsonLog(
    const std::filesystem::path& file, const data::Dataset& dataset, const RunContext& context)
{
    LogBuilder builder(dataset);
    const JsonPart events{
        "$", [&](const JsonItem& item) { return takeEvent(item.value, dataset, builder); }};
    return importer::readJson(file, std::span(&events, 1), context, "reading the log").map([&] {
        return builder.taken();
    });
}

} // namespace metallm::ope
