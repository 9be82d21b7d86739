// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/csvcolumns.h"
#include "core/import/repeats.h"
#include "core/prices/pricetable.h"
#include "core/store/outcomestore.h"
#include "core/util/result.h"

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace metallm::importer {

/// What a file says of a query. Empty = not said.
struct QueryFacts {
    std::string id;
    std::string split{};
    std::string domain{};
    std::string text{};
    std::string label{};
};

/// The figures of one outcome; NaN = unknown. Without a score the outcome is missing.
struct Figures {
    std::optional<double> score{};
    double inputTokens = data::missing;
    double outputTokens = data::missing;
    double costUsd = data::missing;
    double latencySeconds = data::missing;
};

/// What a reader has found in its files.
struct Gathered {
    std::vector<QueryFacts> queries;
    std::vector<Variant> variants; ///< rows name them by position (OutcomeRow::model)
    std::vector<store::OutcomeRow> rows; ///< their `line` is their order of appearance
    std::vector<std::string> warnings;
    prices::PriceTable prices;
    RepeatDefaults defaults;
    RowPlaces places; ///< by the rows' order of appearance
    std::int64_t unscored = 0; ///< outcomes that have no score
};

/// Takes what a format's reader finds, row by row, whatever the order, and makes one data set of
/// it.
class Gatherer {
public:
    /// `limit`: outcomes after which takes() fails with "stopped"; 0 = none (for a preview).
    explicit Gatherer(std::size_t limit = 0)
        : m_limit(limit)
    {
    }

    /// What follows comes from this file; `name` is it in messages.
    void enterFile(std::string name);

    /// The query known by this key, made at first sight with the key as its id.
    std::int32_t query(std::string_view key);
    bool knows(std::string_view key) const { return m_places.contains(key); }
    QueryFacts& facts(std::int32_t query) { return m_found.queries[index(query)]; }

    /// A model as one judge scored it in one run; the position to give to outcome().
    std::int32_t variant(
        std::string_view model, std::string_view judge = {}, std::string_view run = {});

    /// Fails where a figure is out of its range: the caller adds the line.
    Result<void> outcome(
        std::int32_t query, std::int32_t variant, const Figures& figures, std::int64_t line);

    /// The same words are told once, with how often and where first.
    void warn(const std::string& what, std::int64_t line = 0);
    prices::PriceTable& prices() { return m_found.prices; }
    RepeatDefaults& defaults() { return m_found.defaults; }

    const std::vector<Variant>& variants() const { return m_found.variants; }

    bool isFull() const { return m_limit > 0 && m_found.rows.size() >= m_limit; }
    std::size_t outcomes() const { return m_found.rows.size(); }
    std::size_t queries() const { return m_found.queries.size(); }
    const std::string& file() const { return m_file; }

    /// Ends the gathering. Repeats are settled as asked.
    Result<Gathered> finish(const RepeatChoice& choice, const RunContext& context);

private:
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    struct Warning {
        std::string what;
        std::string file;
        std::int64_t line;
        std::int64_t count;
    };
    using Places = std::unordered_map<std::string, std::int32_t, TextHash, std::equal_to<>>;

    static std::size_t index(std::int32_t position) { return static_cast<std::size_t>(position); }

    Gathered m_found;
    std::string m_file;
    Places m_places;
    Places m_variants;
    std::vector<Warning> m_warnings;
    std::size_t m_limit;
};

/// A score as files write it: a number, True or false, yes or no, PASS or FAIL. Nothing where it is
/// empty, NaN or None: the outcome is missing. `column` is named in errors.
Result<std::optional<double>> parseScore(std::string_view text, std::string_view column);

} // namespace metallm::importer
