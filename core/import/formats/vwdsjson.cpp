// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <cmath>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

Fit fit(const FileSet& files)
{
    return mostFit(files,
               [](const Glimpse& look) {
                   return look.hasPaths({"$._label_cost", "$._label_Action", "$.EventId"});
               })
        ? Fit::Sure
        : Fit::None;
}

// "timeofday=Afternoon weather=Sunny": what is shared by the actions, without dense lists.
void addFeatures(const JsonValue& value, std::string& text)
{
    for (const auto& [name, feature] : value.members()) {
        if (name == "_multi" || feature.isArray() || feature.isObject())
            continue;
        text += fmt::format("{}{}={}", text.empty() ? "" : " ", name, feature.words());
    }
}

std::string sharedFeatures(const JsonValue& context)
{
    std::string text;
    for (const auto& [name, space] : context.members()) {
        if (name == "_multi")
            continue;
        addFeatures(space, text);
        for (const JsonValue& part : space.isArray() ? space.elements() : std::vector<JsonValue>{})
            addFeatures(part, text);
    }
    return text;
}

// The action's _tag, else its number.
std::string modelOf(const JsonValue& event, double action)
{
    const auto described = event["c"]["_multi"].elements();
    const auto place = static_cast<std::size_t>(action) - 1;
    return place < described.size() && described[place]["_tag"].isText()
        ? std::string(described[place]["_tag"].text())
        : fmt::format("action {}", action);
}

Result<void> takeEvent(Gatherer& gatherer, const JsonItem& item)
{
    const JsonValue& event = item.value;
    const auto cost = event["_label_cost"].number();
    const auto action = event["_label_Action"].number();
    if (!event["EventId"].isText() || !cost || !action) {
        gatherer.warn("lines without a label are left out", item.line);
        return {};
    }
    if (!(*action >= 1 && *action <= 1e6 && *action == std::floor(*action)))
        return failed(
            fmt::format("_label_Action {} is not allowed", *action), "actions are counted from 1");
    const std::int32_t query = gatherer.query(event["EventId"].text());
    QueryFacts& facts = gatherer.facts(query);
    facts.text = sharedFeatures(event["c"]);
    facts.domain = event["c"]["q"]["domain"].text(); // where we wrote it ourselves
    const Figures figures{
        *cost == 0 ? 0 : -*cost, data::missing, data::missing, amountOf(event["_cost_usd"])};
    return gatherer.outcome(query, gatherer.variant(modelOf(event, *action)), figures, item.line);
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    for (const auto& file : request.files.files) {
        const std::vector<JsonPart> parts{
            {"$", [&](const JsonItem& item) { return takeEvent(gatherer, item); }}};
        if (auto done = readParts(file, parts, gatherer, context); !done)
            return done;
    }
    gatherer.warn("of each event the chosen action's outcome alone is known, and the chances are "
                  "not kept: give the log itself to `metallm ope --log`");
    return {};
}

} // namespace

Format vwDsjsonFormat()
{
    return {{"vw-dsjson", "VowpalWabbit dsjson: a log of decisions; the outcomes that were seen"},
        fit, read};
}

} // namespace metallm::importer
