// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/mapping.h"

#include <string>
#include <string_view>
#include <vector>

namespace metallm::importer {

/// What a column of a table is to an import.
enum class ColumnRole {
    None,
    QueryId,
    Text,
    Domain,
    Split,
    Label,
    Model, ///< long tables only, as Judge and Run
    Score,
    InputTokens,
    OutputTokens,
    Cost,
    Latency,
    Judge,
    Run,
};

/// A role; in a wide table a figure also belongs to a model.
struct ColumnUse {
    ColumnRole role = ColumnRole::None;
    std::string model{};

    bool operator==(const ColumnUse&) const = default;
};

/// The roles that columns of such a table can have, None first.
std::vector<ColumnRole> rolesOf(Mapping::Shape shape);
/// Whether the role needs a model beside it: the figures of a wide table.
bool belongsToModel(Mapping::Shape shape, ColumnRole role);

/// What the mapping takes the column for.
ColumnUse useOf(const Mapping& mapping, std::string_view column);
/// The mapping with one column put to another use. Another column that had it is free then; a
/// figure without a model gets the one whose name the column bears, else (a score) the column's
/// own name, else the first model.
Mapping withUse(Mapping mapping, const std::string& column, ColumnUse use);

} // namespace metallm::importer
