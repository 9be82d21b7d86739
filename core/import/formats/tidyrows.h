// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/csvcolumns.h"
#include "core/import/csvreader.h"
#include "core/import/lint.h"
#include "core/store/datasetwriter.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace metallm::importer {

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const
    {
        return std::hash<std::string_view>{}(text);
    }
};

/// Query ids and where they stand.
struct QueryPlace {
    std::int32_t position;
    std::int64_t line;
};
using QueryPlaces = std::unordered_map<std::string, QueryPlace, TextHash, std::equal_to<>>;

/// The further columns of a file, as the study keeps them.
struct Further {
    std::vector<std::string> names{};
    std::vector<int> positions{};

    explicit Further(const CsvColumns& columns)
        : names(columns.furtherNames())
        , positions(columns.furtherPositions())
    {
    }
    Further() = default;

    std::string textOf(const CsvRow& row) const;
};

/// Rows of queries.csv on their way into a data set.
class QueryReader {
public:
    QueryReader(store::DatasetWriter& writer, QueryPlaces& places, LintQueries& lintQueries)
        : m_writer(writer)
        , m_places(places)
        , m_lint(lintQueries)
    {
    }

    Result<void> takeHeader(const CsvRow& row);
    Result<void> takeRow(const CsvRow& row);

private:
    store::DatasetWriter& m_writer;
    QueryPlaces& m_places;
    LintQueries& m_lint;
    int m_id = CsvColumns::none;
    int m_split = CsvColumns::none;
    int m_domain = CsvColumns::none;
    int m_text = CsvColumns::none;
    int m_label = CsvColumns::none;
    Further m_further;
};

/// Rows of outcomes.csv, of queries that are there already; kept until they are written.
class OutcomeReader {
public:
    OutcomeReader(store::DatasetWriter& writer, const QueryPlaces& places)
        : m_writer(writer)
        , m_places(places)
    {
    }

    Result<void> takeHeader(const CsvRow& row);
    Result<void> takeRow(const CsvRow& row);
    Result<void> write(const RunContext& context);

    const std::vector<store::OutcomeRow>& rows() const { return m_rows; }
    const std::vector<std::string>& models() const { return m_models; }
    std::int64_t rowCount() const { return std::ssize(m_rows); }
    std::int64_t modelCount() const { return std::ssize(m_models); }

private:
    struct Amount {
        const char* name;
        double store::OutcomeRow::*member;
        int position = CsvColumns::none;
    };

    void makeRoom();
    Result<void> setQuery(store::OutcomeRow& outcome, std::string_view id);
    Result<void> setModel(store::OutcomeRow& outcome, std::string_view name);
    static Result<void> setScore(store::OutcomeRow& outcome, std::string_view text);

    store::DatasetWriter& m_writer;
    const QueryPlaces& m_places;
    int m_query = CsvColumns::none;
    int m_model = CsvColumns::none;
    int m_score = CsvColumns::none;
    std::array<Amount, 4> m_amounts{};
    Further m_further;
    std::string_view m_lastQuery;
    std::int32_t m_lastPosition = 0;
    std::unordered_map<std::string, std::int32_t, TextHash, std::equal_to<>> m_modelPositions;
    std::vector<std::string> m_models;
    std::size_t m_nextModel = 0;
    std::vector<store::OutcomeRow> m_rows;
    std::vector<std::string> m_extras;
};

} // namespace metallm::importer
