// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/gatherer.h"
#include "core/import/mapping.h"

#include <algorithm>
#include <array>
#include <span>

namespace metallm::importer {

namespace {

using Names = std::span<const std::string_view>;

// Names that the tools of the field give to their columns, the surest first.
constexpr std::array<std::string_view, 12> idNames{"query_id", "sample_id", "prompt_id",
    "question_id", "canonical_id", "record_index", "global_index", "qid", "doc_id", "custom_id",
    "id", "index"};
constexpr std::array<std::string_view, 8> textNames{
    "prompt", "query", "text", "question", "origin_query", "input", "user_prompt", "instruction"};
constexpr std::array<std::string_view, 9> domainNames{"domain", "eval_name", "task", "task_name",
    "dataset", "dataset_id", "category", "subject", "source"};
constexpr std::array<std::string_view, 1> splitNames{"split"};
constexpr std::array<std::string_view, 7> labelNames{
    "label", "ground_truth", "ref_answer", "target", "expected", "reference", "gold"};
constexpr std::array<std::string_view, 8> modelNames{
    "model", "model_name", "model_id", "llm", "llm_name", "selected_model", "llm_selected", "arm"};
constexpr std::array<std::string_view, 12> scoreNames{"score", "performance", "correct", "accuracy",
    "is_correct", "reward", "quality", "rating", "success", "pass", "exact_match", "label"};
constexpr std::array<std::string_view, 6> inputNames{"input_tokens", "prompt_tokens",
    "num_input_tokens", "tokens_in", "input_token_count", "in_tokens"};
constexpr std::array<std::string_view, 8> outputNames{"output_tokens", "completion_tokens",
    "num_output_tokens", "tokens_out", "answer_token", "output_token_count", "generated_tokens",
    "out_tokens"};
constexpr std::array<std::string_view, 7> costNames{
    "cost_usd", "cost", "total_cost", "usd", "actual_cost", "cost_in_usd", "price"};
constexpr std::array<std::string_view, 8> latencyNames{"latency_s", "latency", "response_time",
    "time_taken", "latency_ms", "duration", "duration_ms", "elapsed"};
constexpr std::array<std::string_view, 4> judgeNames{"judge", "judge_model", "grader", "scorer"};
constexpr std::array<std::string_view, 6> runNames{
    "run", "run_id", "epoch", "trial", "repeat", "seed"};

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(), [](char c) {
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c == ' ' ? '_' : c;
    });
    return lower;
}

class Guess {
public:
    Guess(const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows)
        : m_header(header)
        , m_rows(rows)
        , m_used(header.size())
    {
        for (const std::string& name : header)
            m_lower.push_back(lowered(name));
    }

    Mapping mapping()
    {
        Mapping guess;
        guess.queryId = take(idNames);
        guess.text = take(textNames);
        guess.domain = take(domainNames);
        guess.split = take(splitNames);
        guess.model = take(modelNames);
        if (guess.model.empty())
            return wide(std::move(guess));
        guess.score = take(scoreNames);
        guess.label = take(labelNames);
        guess.inputTokens = take(inputNames);
        guess.outputTokens = take(outputNames);
        guess.cost = take(costNames);
        guess.latency = take(latencyNames);
        guess.judge = take(judgeNames);
        guess.run = take(runNames);
        if (lowered(guess.latency).ends_with("ms"))
            guess.latencySeconds = 1e-3;
        return guess;
    }

private:
    std::string take(Names names)
    {
        for (const std::string_view name : names) {
            const auto found = std::ranges::find(m_lower, name);
            const auto column = static_cast<std::size_t>(found - m_lower.begin());
            if (found == m_lower.end() || m_used[column])
                continue;
            m_used[column] = true; // it plays one part only
            return m_header[column];
        }
        return {};
    }

    // A model's columns: its score, and others that bear its name with something before or after.
    Mapping wide(Mapping guess)
    {
        guess.shape = Mapping::Shape::Wide;
        guess.label = take(labelNames);
        for (std::size_t i = 0; i < m_header.size(); ++i)
            if (!m_used[i] && !isAbout(i) && holdsScores(i))
                guess.models.push_back({m_header[i], m_header[i]});
        for (ModelColumns& columns : guess.models)
            addOthers(columns, guess);
        return guess;
    }

    // "<model>_cost", "cost_<model>", "<model>|total_cost": the part beside the model's name.
    static std::string_view beside(std::string_view column, std::string_view model)
    {
        constexpr std::string_view separators = "|_:/. -";
        if (column.size() <= model.size() + 1)
            return {};
        if (column.starts_with(model)
            && separators.find(column[model.size()]) != std::string_view::npos)
            return column.substr(model.size() + 1);
        const std::size_t before = column.size() - model.size() - 1;
        if (column.ends_with(model) && separators.find(column[before]) != std::string_view::npos)
            return column.substr(0, before);
        return {};
    }

    static bool is(std::string_view name, Names names)
    {
        return std::ranges::find(names, lowered(name)) != names.end();
    }

    // The column's name is another's with one of the known words beside it.
    bool isAbout(std::size_t column) const
    {
        return std::ranges::any_of(m_header, [&](const std::string& model) {
            const std::string_view word = beside(m_header[column], model);
            return !word.empty()
                && (is(word, costNames) || is(word, inputNames) || is(word, outputNames)
                    || is(word, latencyNames) || word == "response" || word == "model_response");
        });
    }

    void addOthers(ModelColumns& columns, Mapping& guess) const
    {
        for (const std::string& column : m_header) {
            const std::string_view word = beside(column, columns.model);
            if (is(word, costNames))
                columns.cost = column;
            else if (is(word, inputNames))
                columns.inputTokens = column;
            else if (is(word, outputNames))
                columns.outputTokens = column;
            else if (is(word, latencyNames)) {
                columns.latency = column;
                guess.latencySeconds = lowered(word).ends_with("ms") ? 1e-3 : 1;
            }
        }
    }

    bool holdsScores(std::size_t column) const
    {
        bool any = false;
        for (const auto& row : m_rows) {
            if (column >= row.size())
                return false;
            const auto score = parseScore(row[column], {});
            if (!score || (*score && !(**score >= 0 && **score <= 1)))
                return false;
            any = any || *score;
        }
        return any;
    }

    const std::vector<std::string>& m_header;
    const std::vector<std::vector<std::string>>& m_rows;
    std::vector<bool> m_used;
    std::vector<std::string> m_lower;
};

} // namespace

Mapping guessMapping(
    const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows)
{
    return Guess(header, rows).mapping();
}

} // namespace metallm::importer
