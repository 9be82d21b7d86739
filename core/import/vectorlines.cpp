// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/vectorlines.h"

#include "core/import/jsonstream.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <unordered_map>

namespace metallm::importer {

namespace {

constexpr std::array<std::string_view, 3> vectorKeys{"embedding", "vector", "values"};
constexpr const char* writeAgain =
    R"(write each line as {"query_id": "...", "embedding": [0.1, ...]})";

bool hasList(const Glimpse& look, const std::string& start)
{
    return std::ranges::any_of(vectorKeys, [&](std::string_view key) {
        return look.paths.contains(fmt::format("{}{}[]", start, key));
    });
}

// The elements of a list at the top, else the values at the top.
bool isOneList(const Glimpse& look)
{
    return look.paths.contains("$[][]") || hasList(look, "$[].");
}

class LineReader {
public:
    LineReader(const std::filesystem::path& file, std::size_t most)
        : m_file(file.string())
        , m_most(most)
    {
    }

    Result<void> take(const JsonItem& item)
    {
        if (m_most > 0 && m_rows == m_most)
            return stopped();
        return addFigures(item.value)
            .and_then([&] { return addId(item); })
            .map_error([&](Error error) {
                error.file = m_file;
                error.line = item.line;
                return error;
            });
    }

    bool isFull() const { return m_most > 0 && m_rows == m_most; }

    Result<Vectors> finish()
    {
        if (m_rows == 0)
            return tl::unexpected(Error{"there are no vectors in it", m_file, 0, writeAgain});
        Vectors vectors;
        vectors.values = Eigen::Map<const data::ContextMatrix>(m_figures.data(),
            static_cast<Eigen::Index>(m_rows), static_cast<Eigen::Index>(m_dimensions));
        vectors.ids = std::move(m_ids);
        return vectors;
    }

private:
    static JsonValue vectorOf(const JsonValue& value)
    {
        if (value.isArray())
            return value;
        const JsonValue own = value.first({vectorKeys[0], vectorKeys[1], vectorKeys[2]});
        if (own.exists())
            return own;
        const auto batch = value["response"]["body"]["data"].elements();
        return batch.size() == 1 ? batch.front()["embedding"] : JsonValue();
    }

    Result<void> addFigures(const JsonValue& value)
    {
        const JsonValue vector = vectorOf(value);
        if (!vector.isArray())
            return failed("this line holds no list of figures", writeAgain);
        const auto figures = vector.elements();
        if (m_rows == 0)
            m_dimensions = figures.size();
        if (figures.empty() || figures.size() != m_dimensions)
            return failed(fmt::format("this vector has {} figures where the first one has {}",
                              figures.size(), m_dimensions),
                "embed all queries by one model");
        for (const JsonValue& figure : figures) {
            const auto number = figure.number();
            const auto single = static_cast<float>(number.value_or(data::missing));
            if (!std::isfinite(single))
                return failed("this vector holds a figure that is not a finite float32",
                    "embed that query again");
            m_figures.push_back(single);
        }
        ++m_rows;
        return {};
    }

    Result<void> addId(const JsonItem& item)
    {
        const JsonValue id = item.value.isArray()
            ? JsonValue()
            : item.value.first({"query_id", "id", "custom_id", "prompt_id"});
        const bool hasIds = !m_ids.empty();
        if (id.exists() != hasIds && m_rows > 1)
            return failed("some lines have an id and some have none",
                "give every line an id, or none of them");
        if (!id.exists())
            return {};
        const auto [known, isNew] = m_lines.emplace(id.words(), item.line);
        if (!isNew)
            return failed(
                fmt::format("the id '{}' is already in line {}", known->first, known->second),
                "keep one vector for each query");
        m_ids.push_back(known->first);
        return {};
    }

    std::string m_file;
    std::size_t m_most;
    std::size_t m_rows = 0;
    std::size_t m_dimensions = 0;
    std::vector<float> m_figures;
    std::vector<std::string> m_ids;
    std::unordered_map<std::string, std::int64_t> m_lines;
};

} // namespace

bool isVectorJson(const Glimpse& look)
{
    if (look.kind != FileKind::Json)
        return false;
    const bool lists = std::ranges::all_of(look.paths,
        [](const std::string& path) { return path == "$" || path == "$[]" || path == "$[][]"; });
    return (lists && look.paths.contains("$[]")) || hasList(look, "$.") || hasList(look, "$[].")
        || look.hasPaths({"$.custom_id", "$.response.body.data[]"}); // a batch of embeddings
}

Result<Vectors> readVectorLines(const Glimpse& look, std::size_t most, const RunContext& context)
{
    LineReader reader(look.file, most);
    const std::vector<JsonPart> parts{
        {isOneList(look) ? "$[]" : "$", [&](const JsonItem& item) { return reader.take(item); }}};
    const auto read = readJson(look.file, parts, context, "reading vectors");
    if (!read && !reader.isFull())
        return tl::unexpected(read.error());
    return reader.finish();
}

} // namespace metallm::importer
