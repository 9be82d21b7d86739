// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/csvcolumns.h"
#include "core/import/csvreader.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <algorithm>

namespace metallm::importer {

namespace {

bool isOutput(const Glimpse& look)
{
    return look.hasPaths({"$.custom_id", "$.response"});
}

// The batch's input (the texts), or a CSV with the right answers.
bool isBeside(const Glimpse& look)
{
    return look.hasPaths({"$.custom_id", "$.body"}) || look.hasColumns({"custom_id", "label"});
}

std::string_view trimmed(std::string_view text)
{
    const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t' || c == '\r'; };
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

std::string_view answerOf(const JsonValue& body)
{
    const auto choices = body["choices"].elements();
    return choices.empty() ? std::string_view{} : choices.front()["message"]["content"].text();
}

// A batch holds answers and no scores: an answer is right where it equals the label.
Result<void> takeOutput(Gatherer& gatherer, const JsonItem& item)
{
    const JsonValue response = item.value["response"];
    const JsonValue body = response["body"];
    const std::int32_t query = gatherer.query(item.value["custom_id"].words());
    const std::string model = body["model"].words();
    if (item.value["error"].isObject() || response["status_code"].number().value_or(200) != 200
        || model.empty()) {
        gatherer.warn("a call that failed has no outcome", item.line);
        return {};
    }
    const JsonValue usage = body["usage"];
    Figures figures{{}, amountOf(usage["prompt_tokens"]), amountOf(usage["completion_tokens"])};
    if (const std::string& label = gatherer.facts(query).label; !label.empty())
        figures.score = trimmed(answerOf(body)) == trimmed(label) ? 1 : 0;
    return gatherer.outcome(query, gatherer.variant(model), figures, item.line);
}

Result<void> takeInput(Gatherer& gatherer, const JsonItem& item)
{
    QueryFacts& facts = gatherer.facts(gatherer.query(item.value["custom_id"].words()));
    facts.text = promptOf(item.value["body"]["messages"]);
    return {};
}

Result<void> readLabels(
    const std::filesystem::path& file, Gatherer& gatherer, const RunContext& context)
{
    gatherer.enterFile(file.string());
    int id = CsvColumns::none;
    int label = CsvColumns::none;
    int domain = CsvColumns::none;
    const CsvHandlers handlers{[&](const CsvRow& row) -> Result<void> {
                                   CsvColumns columns(row.fields);
                                   id = columns.optional("custom_id");
                                   label = columns.optional("label");
                                   domain = columns.optional("domain");
                                   return {};
                               },
        [&](const CsvRow& row) -> Result<void> {
            QueryFacts& facts = gatherer.facts(gatherer.query(field(row.fields, id)));
            facts.label = field(row.fields, label);
            facts.domain = field(row.fields, domain);
            return {};
        }};
    return readCsv(file, handlers, context, "reading " + file.filename().string());
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    // What goes with the answers is read first, whatever the order of the names.
    std::vector<std::filesystem::path> outputs;
    bool hasLabels = false;
    for (const auto& file : request.files.files) {
        const auto look = glimpse(file);
        if (!look)
            return tl::unexpected(look.error());
        if (isOutput(*look)) {
            outputs.push_back(file);
            continue;
        }
        hasLabels = hasLabels || look->kind == FileKind::Csv;
        auto done = look->kind == FileKind::Csv
            ? readLabels(file, gatherer, context)
            : readParts(file,
                {{"$", [&](const JsonItem& item) { return takeInput(gatherer, item); }}}, gatherer,
                context);
        if (!done)
            return done;
    }
    gatherer.enterFile({});
    gatherer.warn(hasLabels
            ? "an answer of the batch is right where it equals the label"
            : "a batch holds no scores: add a CSV with custom_id and label to score it by exact "
              "match");
    for (const auto& file : outputs) {
        auto done = readParts(file,
            {{"$", [&](const JsonItem& item) { return takeOutput(gatherer, item); }}}, gatherer,
            context);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Format openAiBatchFormat()
{
    return {
        {"openai-batch", "OpenAI Batch output JSONL; with its input and a CSV of custom_id, label"},
        [](const FileSet& files) {
            return fitWith(files, isOutput, isBeside) ? Fit::Sure : Fit::None;
        },
        read};
}

} // namespace metallm::importer
