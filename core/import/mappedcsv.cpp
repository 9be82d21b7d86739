// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/mappedcsv.h"

#include "core/import/csvreader.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::importer {

namespace {

constexpr int none = CsvColumns::none;

/// The positions of a model's columns.
struct OutcomeColumns {
    int score = none;
    int inputTokens = none;
    int outputTokens = none;
    int cost = none;
    int latency = none;
    std::int32_t variant = -1; ///< wide: the model
};

class MappedReader {
public:
    MappedReader(const Mapping& mapping, const FileFacts& facts, Gatherer& gatherer)
        : m_mapping(mapping)
        , m_facts(facts)
        , m_gatherer(gatherer)
    {
    }

    Result<void> takeHeader(const CsvRow& row)
    {
        CsvColumns columns(row.fields);
        const std::array wanted{std::pair{&m_mapping.queryId, &m_queryId},
            std::pair{&m_mapping.text, &m_text}, std::pair{&m_mapping.domain, &m_domain},
            std::pair{&m_mapping.split, &m_split}, std::pair{&m_mapping.label, &m_label},
            std::pair{&m_mapping.model, &m_model}, std::pair{&m_mapping.judge, &m_judge},
            std::pair{&m_mapping.run, &m_run}};
        for (const auto& [name, position] : wanted)
            if (auto found = find(columns, *name, *position); !found)
                return found;
        if (m_mapping.shape == Mapping::Shape::Wide)
            return takeModels(columns);
        return takeColumns(columns, m_mapping, m_outcome);
    }

    Result<void> takeRow(const CsvRow& row)
    {
        const auto query = queryOf(row);
        if (!query)
            return tl::unexpected(query.error());
        fillFacts(*query, row);
        if (m_mapping.shape == Mapping::Shape::Long) {
            const std::string_view model =
                m_model == none ? m_facts.model : field(row.fields, m_model);
            m_outcome.variant =
                m_gatherer.variant(model, field(row.fields, m_judge), field(row.fields, m_run));
            return takeOutcome(*query, m_outcome, row);
        }
        for (const OutcomeColumns& columns : m_models)
            if (auto done = takeOutcome(*query, columns, row); !done)
                return done;
        return {};
    }

private:
    static Result<void> find(CsvColumns& columns, const std::string& name, int& position)
    {
        if (name.empty())
            return {};
        return columns.required(name).map([&](int found) { position = found; });
    }

    template<typename Names>
    static Result<void> takeColumns(
        CsvColumns& columns, const Names& names, OutcomeColumns& positions)
    {
        return find(columns, names.score, positions.score)
            .and_then([&] { return find(columns, names.inputTokens, positions.inputTokens); })
            .and_then([&] { return find(columns, names.outputTokens, positions.outputTokens); })
            .and_then([&] { return find(columns, names.cost, positions.cost); })
            .and_then([&] { return find(columns, names.latency, positions.latency); });
    }

    Result<void> takeModels(CsvColumns& columns)
    {
        for (const ModelColumns& model : m_mapping.models) {
            OutcomeColumns& positions = m_models.emplace_back();
            positions.variant = m_gatherer.variant(model.model);
            if (auto done = takeColumns(columns, model, positions); !done)
                return done;
        }
        return {};
    }

    Result<std::int32_t> queryOf(const CsvRow& row)
    {
        ++m_rows;
        const bool isWide = m_mapping.shape == Mapping::Shape::Wide;
        if (m_queryId == none && (isWide || m_text == none))
            return m_gatherer.query(fmt::format("{}{}", m_facts.idPrefix, m_rows));
        std::string_view key = field(row.fields, m_queryId == none ? m_text : m_queryId);
        if (m_mapping.idWithinDomain && !key.empty()) {
            m_key = fmt::format(
                "{}/{}/{}", field(row.fields, m_domain), field(row.fields, m_split), key);
            key = m_key;
        }
        if (key.empty())
            return failed("the query has no id", "give every query an id of its own");
        if (isWide && m_gatherer.knows(key))
            return failed(fmt::format("query id '{}' is there twice", key),
                "give every query an id of its own");
        if (m_queryId != none || m_gatherer.knows(key))
            return m_gatherer.query(key);
        const std::int32_t query = m_gatherer.query(key);
        m_gatherer.facts(query).id = fmt::format("{}{}", m_facts.idPrefix, query + 1);
        return query;
    }

    void fillFacts(std::int32_t query, const CsvRow& row) const
    {
        QueryFacts& facts = m_gatherer.facts(query);
        const auto fill = [&](std::string& fact, int column, const std::string& otherwise) {
            if (!fact.empty())
                return;
            fact = column == none ? otherwise : std::string(field(row.fields, column));
        };
        fill(facts.domain, m_domain, m_facts.domain);
        fill(facts.split, m_split, m_facts.split);
        fill(facts.label, m_label, {});
        if (facts.text.empty() && m_text != none)
            facts.text = m_mapping.pythonLists ? withoutPythonList(field(row.fields, m_text))
                                               : std::string(field(row.fields, m_text));
    }

    Result<void> takeOutcome(std::int32_t query, const OutcomeColumns& columns, const CsvRow& row)
    {
        Figures figures;
        if (auto done = takeScore(columns, row, figures); !done)
            return done;
        const std::array amounts{std::tuple{columns.inputTokens, &Figures::inputTokens, 1.0},
            std::tuple{columns.outputTokens, &Figures::outputTokens, 1.0},
            std::tuple{columns.cost, &Figures::costUsd, m_mapping.costUsd},
            std::tuple{columns.latency, &Figures::latencySeconds, m_mapping.latencySeconds}};
        for (const auto& [column, figure, unit] : amounts) {
            const auto amount = parseScore(field(row.fields, column), "the figure");
            if (!amount)
                return tl::unexpected(amount.error());
            if (*amount)
                figures.*figure = **amount * unit;
        }
        return m_gatherer.outcome(query, columns.variant, figures, row.line);
    }

    Result<void> takeScore(const OutcomeColumns& columns, const CsvRow& row, Figures& figures)
    {
        const auto score = parseScore(field(row.fields, columns.score), "score");
        if (!score)
            return tl::unexpected(score.error());
        if (*score)
            figures.score =
                (**score - m_mapping.scoreLow) / (m_mapping.scoreHigh - m_mapping.scoreLow);
        return {};
    }

    const Mapping& m_mapping;
    const FileFacts& m_facts;
    Gatherer& m_gatherer;
    std::int64_t m_rows = 0;
    std::string m_key;
    int m_queryId = none;
    int m_text = none;
    int m_domain = none;
    int m_split = none;
    int m_label = none;
    int m_model = none;
    int m_judge = none;
    int m_run = none;
    OutcomeColumns m_outcome;
    std::vector<OutcomeColumns> m_models;
};

/// Reads a Python string literal that begins at `at`; false where there is none.
bool readLiteral(std::string_view text, std::size_t& at, std::string& out)
{
    const char quote = at < text.size() ? text[at] : '\0';
    if (quote != '\'' && quote != '"')
        return false;
    for (++at; at < text.size() && text[at] != quote; ++at) {
        if (text[at] != '\\' || at + 1 == text.size()) {
            out += text[at];
            continue;
        }
        const char escaped = text[++at];
        if (escaped == 'n')
            out += '\n';
        else if (escaped == 't')
            out += '\t';
        else if (escaped == '\\' || escaped == '\'' || escaped == '"')
            out += escaped;
        else
            (out += '\\') += escaped;
    }
    return at++ < text.size();
}

} // namespace

std::string withoutPythonList(std::string_view text)
{
    if (text.size() < 4 || text.front() != '[' || text.back() != ']')
        return std::string(text);
    std::string lines;
    for (std::size_t at = 1;;) {
        if (!readLiteral(text, at, lines) || at >= text.size())
            return std::string(text);
        if (text[at] == ']')
            return at + 1 == text.size() ? lines : std::string(text);
        if (text.substr(at, 2) != ", ")
            return std::string(text);
        at += 2;
        lines += '\n';
    }
}

Result<void> readMappedCsv(const std::filesystem::path& file, const Mapping& mapping,
    const FileFacts& facts, Gatherer& gatherer, const RunContext& context)
{
    gatherer.enterFile(file.string());
    MappedReader reader(mapping, facts, gatherer);
    return readCsv(file,
        {.header = [&](const CsvRow& row) { return reader.takeHeader(row); },
            .row = [&](const CsvRow& row) { return reader.takeRow(row); }},
        context, "reading " + file.filename().string());
}

} // namespace metallm::importer
