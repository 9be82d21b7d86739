// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::importer {

/// The columns of one model in a wide table (one row a query); empty = not there.
struct ModelColumns {
    std::string model;
    std::string score{};
    std::string inputTokens{};
    std::string outputTokens{};
    std::string cost{};
    std::string latency{};

    bool operator==(const ModelColumns&) const = default;
};

/// How the columns of a CSV file map to queries and outcomes. A user can correct it and keep it.
struct Mapping {
    enum class Shape {
        Long, ///< one row for each query and model
        Wide, ///< one row for each query, columns for each model
    };

    Shape shape = Shape::Long;
    // Names of columns; empty = not there. Without an id the text tells queries apart (long), or
    // every row is a query (wide).
    std::string queryId{};
    std::string text{};
    std::string domain{};
    std::string split{};
    std::string label{};
    // Long only.
    std::string model{};
    std::string score{};
    std::string inputTokens{};
    std::string outputTokens{};
    std::string cost{};
    std::string latency{};
    std::string judge{};
    std::string run{};
    // Wide only.
    std::vector<ModelColumns> models{};
    // Scores from `scoreLow` (nothing) to `scoreHigh` (best) become 0 to 1.
    double scoreLow = 0;
    double scoreHigh = 1;
    double costUsd = 1; ///< USD that one unit of the cost column is
    double latencySeconds = 1; ///< seconds that one unit of the latency column is
    bool idWithinDomain = false; ///< the id names a query within its domain and split only
    bool pythonLists = false; ///< texts may be written as Python lists, ['...']

    bool operator==(const Mapping&) const = default;
};

/// As JSON, for people to correct; what is empty or as by default is left out.
std::string mappingJson(const Mapping& mapping);
/// Refuses keys it does not know, naming them; `source` is named in errors.
Result<Mapping> mappingFromJson(std::string_view json, const std::string& source);
Result<Mapping> readMapping(const std::filesystem::path& file);

/// What the header and the first rows suggest. No score column (long) or no models (wide) where
/// nothing fits.
Mapping guessMapping(
    const std::vector<std::string>& header, const std::vector<std::vector<std::string>>& rows);
/// Whether the mapping is complete enough to import by.
bool isUsable(const Mapping& mapping);

} // namespace metallm::importer
