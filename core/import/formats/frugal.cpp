// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/csvcolumns.h"
#include "core/import/csvreader.h"
#include "core/import/formats/formats.h"
#include "core/import/formats/jsonfields.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

bool isAnswers(const Glimpse& look)
{
    return look.hasColumns({"model", "query", "ref_answer", "answer"});
}

bool isWordCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words(1);
    for (const char c : text) {
        if (isWordCharacter(c))
            words.back() += static_cast<char>(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
        else if (!words.back().empty())
            words.emplace_back();
    }
    if (words.back().empty())
        words.pop_back();
    return words;
}

// As LLMDrift's program reads an answer to a yes-or-no question: "yes" anywhere wins, then "no".
bool isRightYesNo(const std::vector<std::string>& answer, const std::string& reference)
{
    const bool yes = std::ranges::find(answer, "yes") != answer.end();
    const bool no = std::ranges::find(answer, "no") != answer.end();
    return reference == "yes" ? yes : no && !yes;
}

// Else as both programs do: equal after lower case, without punctuation and articles.
bool isExactMatch(std::vector<std::string> answer, std::vector<std::string> reference)
{
    const auto isArticle = [](const std::string& word) {
        return word == "a" || word == "an" || word == "the";
    };
    std::erase_if(answer, isArticle);
    std::erase_if(reference, isArticle);
    return answer == reference;
}

/// The answers of FrugalGPT and LLMDrift: scored here, since the file holds no score.
class AnswerReader {
public:
    explicit AnswerReader(Gatherer& gatherer)
        : m_gatherer(gatherer)
    {
    }

    Result<void> takeHeader(const CsvRow& row)
    {
        CsvColumns columns(row.fields);
        for (const auto& [name, position] :
            {std::pair{"model", &m_model}, std::pair{"query", &m_query},
                std::pair{"ref_answer", &m_reference}, std::pair{"answer", &m_answer}}) {
            const auto found = columns.required(name);
            if (!found)
                return tl::unexpected(found.error());
            *position = *found;
        }
        m_id = columns.optional("id");
        m_dataset = columns.optional("dataset");
        m_cost = columns.optional("cost");
        m_latency = columns.optional("latency");
        m_tokens = columns.optional("answer_token");
        m_trial = columns.optional("trail");
        m_score = columns.optional("score");
        return {};
    }

    Result<void> takeRow(const CsvRow& row)
    {
        const std::string_view dataset = field(row.fields, m_dataset);
        const std::string_view id = field(row.fields, m_id);
        const std::int32_t query = m_gatherer.query(id.empty()
                ? std::string(field(row.fields, m_query))
                : fmt::format("{}{}{}", dataset, dataset.empty() ? "" : "-", id));
        QueryFacts& facts = m_gatherer.facts(query);
        if (facts.text.empty()) {
            facts.id = id.empty() ? fmt::format("{}", query + 1) : facts.id;
            facts.text = field(row.fields, m_query);
            facts.domain = dataset;
            facts.label = field(row.fields, m_reference);
        }
        return figuresOf(row).and_then([&](const Figures& figures) {
            return m_gatherer.outcome(query, variantOf(row), figures, row.line);
        });
    }

private:
    // "openaichat/gpt-4-0314": the service in front is not part of the model's name.
    std::int32_t variantOf(const CsvRow& row)
    {
        const std::string_view name = field(row.fields, m_model);
        const auto slash = name.find('/');
        const std::string_view trial = field(row.fields, m_trial);
        return m_gatherer.variant(slash == std::string_view::npos ? name : name.substr(slash + 1),
            {}, trial == "0" ? std::string_view{} : trial);
    }

    Result<Figures> figuresOf(const CsvRow& row)
    {
        Figures figures;
        for (const auto& [column, figure] :
            {std::pair{m_cost, &Figures::costUsd}, std::pair{m_latency, &Figures::latencySeconds},
                std::pair{m_tokens, &Figures::outputTokens}}) {
            const auto amount = parseScore(field(row.fields, column), "the figure");
            if (!amount)
                return tl::unexpected(amount.error());
            figures.*figure = amount->value_or(data::missing);
        }
        if (m_score != CsvColumns::none)
            return parseScore(field(row.fields, m_score), "score").map([&](auto score) {
                figures.score = score;
                return figures;
            });
        figures.score = scoreOfAnswer(row);
        return figures;
    }

    std::optional<double> scoreOfAnswer(const CsvRow& row)
    {
        const auto reference = wordsOf(field(row.fields, m_reference));
        if (reference.empty())
            return std::nullopt;
        const auto answer = wordsOf(field(row.fields, m_answer));
        const bool isYesNo =
            reference.size() == 1 && (reference.front() == "yes" || reference.front() == "no");
        m_gatherer.warn(isYesNo
                ? "the file holds no scores: yes-or-no answers are scored as LLMDrift does"
                : "the file holds no scores: answers are scored by exact match");
        return isYesNo ? isRightYesNo(answer, reference.front()) : isExactMatch(answer, reference);
    }

    Gatherer& m_gatherer;
    int m_model = CsvColumns::none;
    int m_query = CsvColumns::none;
    int m_reference = CsvColumns::none;
    int m_answer = CsvColumns::none;
    int m_id = CsvColumns::none;
    int m_dataset = CsvColumns::none;
    int m_cost = CsvColumns::none;
    int m_latency = CsvColumns::none;
    int m_tokens = CsvColumns::none;
    int m_trial = CsvColumns::none;
    int m_score = CsvColumns::none;
};

Result<void> readAnswers(
    const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    for (const auto& file : request.files.files) {
        gatherer.enterFile(file.string());
        AnswerReader reader(gatherer);
        auto done = readCsv(file,
            {[&](const CsvRow& row) { return reader.takeHeader(row); },
                [&](const CsvRow& row) { return reader.takeRow(row); }},
            context, "reading " + file.filename().string());
        if (!done)
            return done;
    }
    return {};
}

// "query,answer,id" without a header: the third field counts up.
bool isQueries(const Glimpse& look)
{
    if (look.kind != FileKind::Csv || look.header.size() != 3 || look.rows.empty())
        return false;
    const auto first = parseNumber(look.header[2], {});
    const auto second = look.rows.front().size() == 3 ? parseNumber(look.rows.front()[2], {})
                                                      : Result<double>(failed({}));
    return first && second && *second == *first + 1;
}

Result<void> readQueries(
    const FormatRequest& request, Gatherer& gatherer, const RunContext& context)
{
    for (const auto& file : request.files.files) {
        gatherer.enterFile(file.string());
        const std::string split = splitFromName(file);
        const CsvHandlers handlers{[](const CsvRow&) { return Result<void>{}; },
            [&](const CsvRow& row) -> Result<void> {
                if (row.fields.size() != 3)
                    return failed("the row does not have the fields query, answer and id",
                        "give every row three fields");
                const std::int32_t query = gatherer.query(
                    fmt::format("{}{}{}", split, split.empty() ? "" : "-", row.fields[2]));
                QueryFacts& facts = gatherer.facts(query);
                facts.text = row.fields[0];
                facts.label = row.fields[1];
                facts.split = split;
                return {};
            },
            false};
        auto done = readCsv(file, handlers, context, "reading " + file.filename().string());
        if (!done)
            return done;
        gatherer.warn("the file holds queries and labels but no model's answers: FrugalGPT keeps "
                      "these in a cache of pickles, which is not read");
    }
    return {};
}

} // namespace

Format frugalFormat()
{
    return {{"frugalgpt",
                "FrugalGPT and LLMDrift answers CSV: model, query, ref_answer, answer, cost; "
                "scored here"},
        [](const FileSet& files) { return mostFit(files, isAnswers) ? Fit::Sure : Fit::None; },
        readAnswers};
}

Format frugalQueriesFormat()
{
    return {{"frugalgpt-queries",
                "FrugalGPT queries CSV without header: query, answer, id; no outcomes"},
        [](const FileSet& files) { return mostFit(files, isQueries) ? Fit::Likely : Fit::None; },
        readQueries};
}

} // namespace metallm::importer
