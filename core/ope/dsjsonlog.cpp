// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/bytesource.h"
#include "core/ope/decisionlog.h"

#include <cmath>
#include <fmt/format.h>
#include <functional>
#include <optional>
#include <simdjson.h>
#include <string>

namespace metallm::ope {

namespace {

using simdjson::dom::element;

constexpr std::size_t chunkBytes = 1U << 20U;
constexpr double sameChance = 1e-4; // the label holds single precision

std::optional<double> numberAt(const element& object, const char* key)
{
    double value = 0;
    return object[key].get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

std::optional<std::string_view> textAt(const element& object, const char* key)
{
    std::string_view value;
    return object[key].get(value) == simdjson::SUCCESS ? std::optional(value) : std::nullopt;
}

/// The chance of the action in p, which stands in the order of a; none where the event has neither.
std::optional<double> listedChance(const element& event, std::int64_t action)
{
    simdjson::dom::array actions;
    simdjson::dom::array chances;
    if (event["a"].get(actions) != simdjson::SUCCESS
        || event["p"].get(chances) != simdjson::SUCCESS)
        return std::nullopt;
    std::size_t place = 0;
    for (const element listed : actions) {
        std::int64_t number = 0;
        double chance = 0;
        if (listed.get(number) == simdjson::SUCCESS && number == action
            && chances.at(place).get(chance) == simdjson::SUCCESS)
            return chance;
        ++place;
    }
    return std::nullopt;
}

Result<double> propensityOf(const element& event, std::int64_t action)
{
    const auto labelled = numberAt(event, "_label_probability");
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
Result<std::string> modelOf(const element& event, std::int64_t action, const data::Dataset& dataset)
{
    simdjson::dom::array actions;
    element described;
    if (event["c"]["_multi"].get(actions) == simdjson::SUCCESS
        && actions.at(static_cast<std::size_t>(action - 1)).get(described) == simdjson::SUCCESS)
        if (const auto tag = textAt(described, "_tag"))
            return std::string(*tag);
    if (action <= dataset.modelCount())
        return dataset.models[static_cast<std::size_t>(action - 1)].name;
    return failed(fmt::format("action {} has no _tag, and the data set has only {} models", action,
                      dataset.modelCount()),
        "name the actions' models in _tag");
}

Result<double> eventsOf(const element& event)
{
    const double dropped = numberAt(event, "pdrop").value_or(0);
    if (dropped >= 0 && dropped < 1)
        return 1 / (1 - dropped);
    return failed(fmt::format("pdrop {} is not allowed", dropped),
        "it is the share of events that were dropped: at least 0, below 1");
}

class Reader {
public:
    explicit Reader(const data::Dataset& dataset)
        : m_dataset(dataset)
        , m_builder(dataset)
    {
    }

    Result<void> take(std::string_view line)
    {
        if (line.find_first_not_of(" \t\r") == std::string_view::npos)
            return {};
        element event;
        if (const auto error = m_parser.parse(line.data(), line.size()).get(event))
            return failed(fmt::format("the line is not JSON ({})", simdjson::error_message(error)),
                "write one JSON object a line, without NaN or Infinity");
        return takeEvent(event);
    }

    DecisionLog taken() { return m_builder.taken(); }

private:
    Result<void> takeEvent(const element& event)
    {
        const auto cost = numberAt(event, "_label_cost");
        const auto query = textAt(event, "EventId");
        std::int64_t action = 0;
        if (!cost || !query || event["_label_Action"].get(action) != simdjson::SUCCESS) {
            m_builder.leaveOutWithoutOutcome();
            return {};
        }
        if (action < 1)
            return failed(fmt::format("_label_Action {} is not allowed", action),
                "actions are counted from 1");
        const auto propensity = propensityOf(event, action);
        if (!propensity)
            return tl::unexpected(propensity.error());
        const auto events = eventsOf(event);
        if (!events)
            return tl::unexpected(events.error());
        const auto model = modelOf(event, action, m_dataset);
        if (!model)
            return tl::unexpected(model.error());
        LoggedRound round;
        round.propensity = *propensity;
        round.score = -*cost;
        round.costUsd = numberAt(event, "_cost_usd").value_or(data::missing);
        round.events = *events;
        m_builder.add(*query, *model, round);
        return {};
    }

    const data::Dataset& m_dataset;
    LogBuilder m_builder;
    simdjson::dom::parser m_parser;
};

/// Every line of the file, split at line feeds alone.
Result<void> forLines(importer::ByteSource& source, const RunContext& context,
    const std::function<Result<void>(std::string_view)>& take)
{
    std::string rest;
    std::string chunk(chunkBytes, '\0');
    std::int64_t line = 0;
    const auto takeLine = [&](std::string_view text) -> Result<void> {
        ++line;
        auto taken = take(text);
        if (!taken)
            return tl::unexpected(source.error(taken.error().what, taken.error().remedy, line));
        return taken;
    };
    ProgressReporter progress(context.progress, "reading the log", source.size());
    for (;;) {
        if (context.stopRequested())
            return stopped();
        const auto count = source.read(chunk);
        if (!count)
            return tl::unexpected(count.error());
        rest.append(chunk, 0, *count);
        std::size_t begin = 0;
        for (std::size_t end = 0; (end = rest.find('\n', begin)) != std::string::npos;
             begin = end + 1)
            if (auto taken = takeLine(std::string_view(rest).substr(begin, end - begin)); !taken)
                return taken;
        rest.erase(0, begin);
        progress.advanceTo(source.position());
        if (*count == 0)
            return rest.empty() ? Result<void>{} : takeLine(rest);
    }
}

} // namespace

Result<DecisionLog> readDsjsonLog(
    const std::filesystem::path& file, const data::Dataset& dataset, const RunContext& context)
{
    auto source = importer::ByteSource::open(file);
    if (!source)
        return tl::unexpected(source.error());
    Reader reader(dataset);
    return forLines(*source, context, [&](std::string_view line) {
        return reader.take(line);
    }).map([&] { return reader.taken(); });
}

} // namespace metallm::ope
