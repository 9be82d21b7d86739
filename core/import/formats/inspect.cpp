// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"
#include "core/import/ziparchive.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

bool isArchive(const Glimpse& look)
{
    return look.kind == FileKind::Zip
        && std::ranges::any_of(look.entries, [](const std::string& name) {
               return name == "header.json" || name == "_journal/start.json";
           });
}

bool isJsonLog(const Glimpse& look)
{
    return look.hasPaths({"$.eval.model", "$.eval.task"});
}

/// C = correct, P = partly, I = incorrect; N = no answer.
Result<std::optional<double>> valueOf(const JsonValue& value)
{
    const std::string_view word = value.text();
    if (word == "C")
        return 1.0;
    if (word == "P")
        return 0.5;
    if (word == "I" || word == "N")
        return 0.0;
    return scoreOf(value, "the score");
}

/// Samples of one log, each the outcome of one model in one epoch.
class SampleReader {
public:
    SampleReader(Gatherer& gatherer, const JsonValue& eval)
        : m_gatherer(gatherer)
        , m_model(eval["model"].text())
        , m_task(eval["task"].text())
    {
    }

    Result<void> take(const JsonValue& sample, std::int64_t line)
    {
        const std::int32_t query =
            m_gatherer.query(fmt::format("{}/{}", m_task, sample["id"].words()));
        QueryFacts& facts = m_gatherer.facts(query);
        if (facts.text.empty()) {
            facts.text = inputOf(sample);
            facts.label = trimmed(sample["target"].words());
            facts.domain = m_task;
        }
        const Figures figures = figuresOf(sample);
        const std::string epoch = sample["epoch"].words();
        const auto scores = sample["scores"].members();
        if (scores.empty())
            return m_gatherer.outcome(query, m_gatherer.variant(m_model, {}, epoch), figures, line);
        for (const auto& [scorer, score] : scores)
            if (auto done = takeScore(query, scorer, score["value"], epoch, figures, line); !done)
                return done;
        return {};
    }

private:
    // A scorer with several values counts as several scorers.
    Result<void> takeScore(std::int32_t query, std::string_view scorer, const JsonValue& value,
        const std::string& epoch, Figures figures, std::int64_t line)
    {
        if (value.isObject()) {
            for (const auto& [name, part] : value.members()) {
                const std::string both = fmt::format("{}/{}", scorer, name);
                if (auto done = takeScore(query, both, part, epoch, figures, line); !done)
                    return done;
            }
            return {};
        }
        const auto score = valueOf(value);
        if (!score)
            return tl::unexpected(score.error());
        figures.score = *score;
        return m_gatherer.outcome(query, m_gatherer.variant(m_model, scorer, epoch), figures, line);
    }

    static std::string trimmed(std::string text)
    {
        const auto isSpace = [](char c) { return c == ' ' || c == '\n' || c == '\t'; };
        text.erase(text.begin(), std::ranges::find_if_not(text, isSpace));
        while (!text.empty() && isSpace(text.back()))
            text.pop_back();
        return text;
    }

    // Long inputs stand among the attachments, under a name.
    static std::string inputOf(const JsonValue& sample)
    {
        std::string text = promptOf(sample["input"]);
        for (const std::string_view scheme : {"attachment://", "tc://"})
            if (text.starts_with(scheme))
                text = sample["attachments"][text.substr(scheme.size())].words();
        return text;
    }

    Figures figuresOf(const JsonValue& sample) const
    {
        const JsonValue usage = sample["model_usage"][m_model].exists()
            ? sample["model_usage"][m_model]
            : sample["output"]["usage"];
        const JsonValue time = sample["output"]["time"];
        // Anthropic's count leaves out what came from the cache: it was sent all the same.
        double input = amountOf(usage["input_tokens"]);
        for (const char* cached : {"input_tokens_cache_read", "input_tokens_cache_write"})
            if (const auto count = usage[cached].number(); count && addsCached(usage))
                input += *count;
        return {{}, input, amountOf(usage["output_tokens"]), amountOf(usage["total_cost"]),
            amountOf(time)};
    }

    // Where the total is that of input, output and cached tokens, these are counted apart.
    static bool addsCached(const JsonValue& usage)
    {
        const auto count = [&](const char* key) { return usage[key].number().value_or(0); };
        return count("total_tokens")
            > count("input_tokens") + count("output_tokens") + count("reasoning_tokens");
    }

    Gatherer& m_gatherer;
    std::string m_model;
    std::string m_task;
};

// "samples/10_epoch_1.json" after "samples/2_epoch_1.json".
bool inSampleOrder(const std::string& a, const std::string& b)
{
    const auto number = [](const std::string& name) {
        constexpr std::string_view folder = "samples/";
        return parseNumber(
            std::string_view(name).substr(folder.size(), name.find("_epoch_") - folder.size()), {})
            .value_or(-1);
    };
    return std::pair(number(a), std::string_view(a)) < std::pair(number(b), std::string_view(b));
}

Result<void> parseEntry(const ZipArchive& archive, const std::string& name, Gatherer& gatherer,
    const std::function<Result<void>(const JsonValue&)>& take)
{
    const auto text = archive.read(name);
    if (!text)
        return tl::unexpected(text.error());
    JsonParser parser;
    const auto value = parser.parse(*text);
    return (value ? take(*value) : Result<void>(tl::unexpected(value.error())))
        .map_error([&](Error error) {
            if (error.file.empty() && error.kind != Error::Kind::Stopped) {
                error.what += " (entry " + name + ")";
                error.file = gatherer.file();
            }
            return error;
        });
}

std::vector<std::string> entriesIn(const ZipArchive& archive, std::string_view folder)
{
    std::vector<std::string> names = archive.names();
    std::erase_if(names, [&](const std::string& name) {
        return !name.starts_with(folder) || !name.ends_with(".json");
    });
    return names;
}

// Without samples, what an interrupted run left: the summaries of its journal.
Result<void> readSamples(
    const ZipArchive& archive, SampleReader& reader, Gatherer& gatherer, const RunContext& context)
{
    std::vector<std::string> samples = entriesIn(archive, "samples/");
    std::ranges::sort(samples, inSampleOrder);
    const std::vector<std::string> entries =
        samples.empty() ? entriesIn(archive, "_journal/summaries/") : samples;
    if (samples.empty())
        gatherer.warn("the log has no samples: the summaries of its journal are read");
    for (const std::string& name : entries) {
        if (context.stopRequested())
            return stopped();
        auto done =
            parseEntry(archive, name, gatherer, [&](const JsonValue& value) -> Result<void> {
                if (!value.isArray())
                    return reader.take(value, 0);
                for (const JsonValue& sample : value.elements())
                    if (auto taken = reader.take(sample, 0); !taken)
                        return taken;
                return {};
            });
        if (!done)
            return done;
    }
    return {};
}

Result<void> readArchive(
    const std::filesystem::path& file, Gatherer& gatherer, const RunContext& context)
{
    gatherer.enterFile(file.string());
    const auto archive = ZipArchive::open(file);
    if (!archive)
        return tl::unexpected(archive.error());
    const bool whole = archive->has("header.json");
    if (!whole)
        gatherer.warn("the log has no header: the run was interrupted");
    return parseEntry(*archive, whole ? "header.json" : "_journal/start.json", gatherer,
        [&](const JsonValue& header) {
            SampleReader reader(gatherer, header["eval"]);
            return readSamples(*archive, reader, gatherer, context);
        });
}

Result<void> readJsonLog(
    const std::filesystem::path& file, Gatherer& gatherer, const RunContext& context)
{
    std::optional<SampleReader> reader;
    const std::vector<JsonPart> parts{{"$.eval",
                                          [&](const JsonItem& item) -> Result<void> {
                                              reader.emplace(gatherer, item.value);
                                              return {};
                                          }},
        {"$.samples[]", [&](const JsonItem& item) -> Result<void> {
             if (!reader)
                 return failed("the samples come before the eval", "export the log again");
             return reader->take(item.value, item.line);
         }}};
    return readParts(file, parts, gatherer, context);
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    gatherer.defaults().runs = "mean"; // as Inspect reduces epochs where nothing else is said
    gatherer.defaults().runWord = "epoch";
    gatherer.defaults().judgeWord = "scorer";
    for (const auto& file : request.files.files) {
        const auto look = glimpse(file);
        if (!look)
            return tl::unexpected(look.error());
        auto done = look->kind == FileKind::Zip ? readArchive(file, gatherer, context)
                                                : readJsonLog(file, gatherer, context);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Format inspectFormat()
{
    return {{"inspect", "Inspect logs: .eval (zip) or JSON, whole or interrupted"},
        [](const FileSet& files) {
            return mostFit(files,
                       [](const Glimpse& look) { return isArchive(look) || isJsonLog(look); })
                ? Fit::Sure
                : Fit::None;
        },
        read};
}

} // namespace metallm::importer
