// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/formats/tidyrows.h"

#include "core/store/jsontext.h"
#include "core/util/largearray.h"

#include <algorithm>
#include <fmt/format.h>

namespace metallm::importer {

using store::OutcomeRow;

std::string Further::textOf(const CsvRow& row) const
{
    if (names.empty())
        return {};
    std::vector<std::string_view> texts;
    for (const int position : positions)
        texts.push_back(field(row.fields, position));
    return store::jsonObject(names, texts);
}

Result<void> QueryReader::takeHeader(const CsvRow& row)
{
    CsvColumns columns(row.fields);
    const auto id = columns.required("query_id");
    if (!id)
        return tl::unexpected(id.error());
    m_id = *id;
    m_split = columns.optional("split");
    m_domain = columns.optional("domain");
    m_text = columns.optional("text");
    m_label = columns.optional("label");
    m_further = Further(columns);
    m_writer.setQueryColumns(m_further.names);
    return {};
}

Result<void> QueryReader::takeRow(const CsvRow& row)
{
    const std::string_view id = field(row.fields, m_id);
    if (id.empty())
        return failed("the query has no id", "give every query a query_id of its own");
    const auto position = static_cast<std::int32_t>(m_writer.queryCount());
    const auto [known, isNew] = m_places.try_emplace(std::string(id), position, row.line);
    if (!isNew)
        return failed(fmt::format("query id '{}' is already in line {}", id, known->second.line),
            "give every query an id of its own");
    const std::string extra = m_further.textOf(row);
    m_lint.add(field(row.fields, m_split), field(row.fields, m_domain), field(row.fields, m_text));
    return m_writer.addQuery({id, field(row.fields, m_split), field(row.fields, m_domain),
        field(row.fields, m_text), field(row.fields, m_label), extra});
}

Result<void> OutcomeReader::takeHeader(const CsvRow& row)
{
    CsvColumns columns(row.fields);
    const auto query = columns.required("query_id");
    const auto model = columns.required("model");
    const auto score = columns.required("score");
    for (const auto* column : {&query, &model, &score})
        if (!*column)
            return tl::unexpected(column->error());
    m_query = *query;
    m_model = *model;
    m_score = *score;
    m_amounts = {Amount{"input_tokens", &OutcomeRow::inputTokens},
        Amount{"output_tokens", &OutcomeRow::outputTokens},
        Amount{"cost_usd", &OutcomeRow::costUsd}, Amount{"latency_s", &OutcomeRow::latencySeconds}};
    for (Amount& amount : m_amounts)
        amount.position = columns.optional(amount.name);
    m_further = Further(columns);
    m_writer.setOutcomeColumns(m_further.names);
    return {};
}

Result<void> OutcomeReader::takeRow(const CsvRow& row)
{
    OutcomeRow outcome;
    outcome.line = static_cast<std::uint32_t>(row.line);
    auto done = setQuery(outcome, field(row.fields, m_query))
                    .and_then([&] { return setModel(outcome, field(row.fields, m_model)); })
                    .and_then([&] { return setScore(outcome, field(row.fields, m_score)); });
    if (!done)
        return done;
    for (const Amount& amount : m_amounts) {
        const std::string_view text = field(row.fields, amount.position);
        if (text.empty())
            continue;
        const auto value = parseAmount(text, amount.name);
        if (!value)
            return tl::unexpected(value.error());
        outcome.*amount.member = **value;
    }
    if (std::string extra = m_further.textOf(row); !extra.empty()) {
        outcome.extra = static_cast<std::uint32_t>(m_extras.size());
        m_extras.push_back(std::move(extra));
    }
    makeRoom();
    m_rows.push_back(outcome);
    return {};
}

Result<void> OutcomeReader::write(const RunContext& context)
{
    return m_writer.addOutcomes(std::move(m_rows), m_models, m_extras, context);
}

// Millions of rows are moved as seldom as possible: mostly every query has every model. Room
// that is not used costs no memory.
void OutcomeReader::makeRoom()
{
    constexpr std::size_t many = 1U << 16U;
    constexpr std::size_t mostGrowth = 16;
    if (m_rows.size() < m_rows.capacity() || m_rows.size() < many)
        return;
    const std::size_t size = m_rows.size();
    m_rows.reserve(std::clamp(m_places.size() * m_models.size(), 2 * size, mostGrowth * size));
    adviseLargePages(m_rows.data(), m_rows.capacity() * sizeof(OutcomeRow));
}

// Rows of one query mostly stand together: the last answer is tried first.
Result<void> OutcomeReader::setQuery(OutcomeRow& outcome, std::string_view id)
{
    if (id != m_lastQuery || m_rows.empty()) {
        const auto found = m_places.find(id);
        if (found == m_places.end())
            return failed(fmt::format("query id '{}' is not in the queries", id),
                "add the query, or remove the row");
        m_lastQuery = found->first;
        m_lastPosition = found->second.position;
    }
    outcome.query = m_lastPosition;
    return {};
}

Result<void> OutcomeReader::setModel(OutcomeRow& outcome, std::string_view name)
{
    if (name.empty())
        return failed("the outcome has no model", "name the model, or remove the row");
    // Models mostly come in the same order for each query.
    if (m_nextModel >= m_models.size())
        m_nextModel = 0;
    if (m_models.empty() || m_models[m_nextModel] != name) {
        const auto [found, isNew] = m_modelPositions.try_emplace(
            std::string(name), static_cast<std::int32_t>(m_models.size()));
        if (isNew)
            m_models.emplace_back(name);
        m_nextModel = static_cast<std::size_t>(found->second);
    }
    outcome.model = static_cast<std::int32_t>(m_nextModel++);
    return {};
}

Result<void> OutcomeReader::setScore(OutcomeRow& outcome, std::string_view text)
{
    if (text.empty())
        return failed("the score is empty",
            "write a number from 0 to 1, or leave the row out: an outcome without a row is "
            "missing, not wrong");
    const auto score = parseNumber(text, "score");
    if (!score)
        return tl::unexpected(score.error());
    if (*score < 0 || *score > 1)
        return failed(
            fmt::format("score '{}' is outside 0 to 1", text), "scale the scores to 0 to 1");
    outcome.score = *score;
    return {};
}

} // namespace metallm::importer
