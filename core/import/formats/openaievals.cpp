// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <fmt/format.h>
#include <map>

namespace metallm::importer {

namespace {

bool isLog(const Glimpse& look)
{
    return look.hasPaths({"$.spec", "$.spec.completion_fns"})
        || look.hasPaths({"$.run_id", "$.event_id", "$.sample_id", "$.type"});
}

/// What the events of one sample have told so far.
struct Sample {
    std::string text;
    Figures figures;
    std::string label;
    std::int64_t line = 0;
};

void add(double& sum, double value)
{
    if (!std::isnan(value))
        sum = std::isnan(sum) ? value : sum + value;
}

/// One log is one model on one eval.
class LogReader {
public:
    explicit LogReader(Gatherer& gatherer)
        : m_gatherer(gatherer)
    {
    }

    Result<void> take(const JsonItem& item)
    {
        const JsonValue& line = item.value;
        if (const JsonValue spec = line["spec"]; spec.isObject()) {
            const auto models = spec["completion_fns"].elements();
            m_model = models.empty() ? spec["completion_fns"].words() : models.front().words();
            m_eval = spec.first({"base_eval", "eval_name"}).words();
            return {};
        }
        m_finished = m_finished || line["final_report"].exists();
        const std::string id = line["sample_id"].words();
        if (id.empty())
            return {};
        const auto [place, isNew] = m_samples.try_emplace(id);
        if (isNew)
            m_order.push_back(id);
        place->second.line = item.line;
        return takeEvent(line["type"].text(), line["data"], place->second);
    }

    Result<void> finish()
    {
        if (m_model.empty())
            return failed("the log does not name its model", "keep its first line, with the spec");
        if (!m_finished)
            m_gatherer.warn("the log has no final report: the run was not finished");
        const std::int32_t variant = m_gatherer.variant(m_model);
        for (const std::string& id : m_order) {
            const Sample& sample = m_samples[id];
            const std::int32_t query = m_gatherer.query(fmt::format("{}/{}", m_eval, id));
            QueryFacts& facts = m_gatherer.facts(query);
            facts.domain = m_eval;
            facts.text = facts.text.empty() ? sample.text : facts.text;
            facts.label = facts.label.empty() ? sample.label : facts.label;
            if (auto done = m_gatherer.outcome(query, variant, sample.figures, sample.line); !done)
                return done;
        }
        return {};
    }

private:
    Result<void> takeEvent(std::string_view type, const JsonValue& data, Sample& sample)
    {
        if (type == "sampling") {
            if (sample.text.empty())
                sample.text = promptOf(data["prompt"]);
            add(sample.figures.inputTokens, amountOf(data["usage"]["prompt_tokens"]));
            add(sample.figures.outputTokens, amountOf(data["usage"]["completion_tokens"]));
        } else if (type == "match" || type == "metrics") {
            const auto score = scoreOf(data.first({"correct", "score", "accuracy"}), "correct");
            if (!score)
                return tl::unexpected(score.error());
            if (*score)
                sample.figures.score = *score;
            sample.label = data["expected"].words();
        } else if (type == "error") {
            m_gatherer.warn("a sample ended with an error");
        }
        return {};
    }

    Gatherer& m_gatherer;
    std::string m_model;
    std::string m_eval;
    std::map<std::string, Sample> m_samples;
    std::vector<std::string> m_order;
    bool m_finished = false;
};

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    for (const auto& file : request.files.files) {
        LogReader reader(gatherer);
        const JsonPart line{"$", [&](const JsonItem& item) { return reader.take(item); }};
        auto done = readParts(file, {line}, gatherer, context).and_then([&] {
            return reader.finish().map_error([&](Error error) {
                error.file = file.string();
                return error;
            });
        });
        if (!done)
            return done;
    }
    return {};
}

} // namespace

Format openAiEvalsFormat()
{
    return {{"openai-evals", "OpenAI Evals logs, JSONL: one file a model"},
        [](const FileSet& files) { return mostFit(files, isLog) ? Fit::Sure : Fit::None; }, read};
}

} // namespace metallm::importer
