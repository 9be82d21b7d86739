// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

namespace metallm::importer {

namespace {

// MT-bench: a judge gives 1 to 10.
constexpr double lowest = 1;
constexpr double highest = 10;

bool isJudgements(const Glimpse& look)
{
    return look.hasPaths({"$.question_id", "$.model", "$.judge", "$.score"});
}

bool isQuestions(const Glimpse& look)
{
    return look.hasPaths({"$.question_id", "$.turns"});
}

Result<void> takeQuestion(Gatherer& gatherer, const JsonItem& item)
{
    QueryFacts& facts = gatherer.facts(gatherer.query(item.value["question_id"].words()));
    facts.domain = item.value["category"].text();
    facts.text = item.value["turns"].words();
    return {};
}

// The question as it stands in the judge's prompt, where no file of questions came along.
std::string questionIn(std::string_view judgePrompt)
{
    for (const std::string_view begin : {"### User:\n", "[Question]\n"}) {
        const auto at = judgePrompt.find(begin);
        if (at == std::string_view::npos)
            continue;
        const std::string_view rest = judgePrompt.substr(at + begin.size());
        return std::string(rest.substr(0, rest.find("\n\n")));
    }
    return {};
}

// A score of -1 is what the judge's program writes where it found no score in the judgement.
Result<void> takeJudgement(Gatherer& gatherer, const JsonItem& item)
{
    const JsonValue& line = item.value;
    if (line["model"].text().empty())
        return {};
    const std::int32_t query = gatherer.query(line["question_id"].words());
    QueryFacts& facts = gatherer.facts(query);
    if (facts.text.empty())
        facts.text = questionIn(line["user_prompt"].text());
    auto score = scoreOf(line["score"], "score");
    if (!score)
        return tl::unexpected(score.error());
    Figures figures;
    if (*score && **score != -1)
        figures.score = (**score - lowest) / (highest - lowest);
    const JsonValue judge = line["judge"];
    const auto parts = judge.elements();
    const std::string name = parts.empty() ? judge.words() : parts.front().words();
    const std::int32_t variant = gatherer.variant(line["model"].text(), name, line["turn"].words());
    return gatherer.outcome(query, variant, figures, item.line);
}

Result<void> read(const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    gatherer.defaults().runs = "mean"; // as RouteLLM and MT-bench do
    gatherer.defaults().runWord = "turn";
    const auto pass = [&](const char* key, auto take) -> Result<void> {
        for (const auto& file : request.files.files) {
            const JsonPart line{"$", [&](const JsonItem& item) -> Result<void> {
                                    return item.value[key].exists() ? take(gatherer, item)
                                                                    : Result<void>{};
                                }};
            if (auto done = readParts(file, {line}, gatherer, context); !done)
                return done;
        }
        return {};
    };
    return pass("turns", takeQuestion).and_then([&] { return pass("judge", takeJudgement); });
}

} // namespace

Format judgementsFormat()
{
    return {{"judgements",
                "MT-bench judgements JSONL (RouteLLM, FastChat), scores 1 to 10, with "
                "question.jsonl or without"},
        [](const FileSet& files) {
            return fitWith(files, isJudgements, isQuestions) ? Fit::Sure : Fit::None;
        },
        read};
}

} // namespace metallm::importer
