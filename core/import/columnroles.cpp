// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/import/columnroles.h"

#include <algorithm>
#include <array>

namespace metallm::importer {

namespace {

struct MappingColumn {
    ColumnRole role;
    std::string Mapping::*member;
};

// Of both shapes.
constexpr std::array queryColumns{
    MappingColumn{ColumnRole::QueryId, &Mapping::queryId},
    MappingColumn{ColumnRole::Text, &Mapping::text},
    MappingColumn{ColumnRole::Domain, &Mapping::domain},
    MappingColumn{ColumnRole::Split, &Mapping::split},
    MappingColumn{ColumnRole::Label, &Mapping::label},
};

constexpr std::array longColumns{
    MappingColumn{ColumnRole::Model, &Mapping::model},
    MappingColumn{ColumnRole::Score, &Mapping::score},
    MappingColumn{ColumnRole::InputTokens, &Mapping::inputTokens},
    MappingColumn{ColumnRole::OutputTokens, &Mapping::outputTokens},
    MappingColumn{ColumnRole::Cost, &Mapping::cost},
    MappingColumn{ColumnRole::Latency, &Mapping::latency},
    MappingColumn{ColumnRole::Judge, &Mapping::judge},
    MappingColumn{ColumnRole::Run, &Mapping::run},
};

struct WideColumn {
    ColumnRole role;
    std::string ModelColumns::*member;
};

constexpr std::array wideColumns{
    WideColumn{ColumnRole::Score, &ModelColumns::score},
    WideColumn{ColumnRole::InputTokens, &ModelColumns::inputTokens},
    WideColumn{ColumnRole::OutputTokens, &ModelColumns::outputTokens},
    WideColumn{ColumnRole::Cost, &ModelColumns::cost},
    WideColumn{ColumnRole::Latency, &ModelColumns::latency},
};

template<typename Columns>
auto find(const Columns& columns, ColumnRole role)
{
    return std::ranges::find(columns, role, [](const auto& column) { return column.role; });
}

bool isEmpty(const ModelColumns& columns)
{
    return std::ranges::all_of(
        wideColumns, [&](const WideColumn& column) { return (columns.*column.member).empty(); });
}

void release(Mapping& mapping, std::string_view column)
{
    const auto clear = [column](std::string& name) {
        if (name == column)
            name.clear();
    };
    for (const auto& [role, member] : queryColumns)
        clear(mapping.*member);
    for (const auto& [role, member] : longColumns)
        clear(mapping.*member);
    for (ModelColumns& columns : mapping.models)
        for (const auto& [role, member] : wideColumns)
            clear(columns.*member);
}

std::string modelOf(const Mapping& mapping, const std::string& column, ColumnRole role)
{
    std::string longest;
    for (const ModelColumns& columns : mapping.models)
        if (column.find(columns.model) != std::string::npos
            && columns.model.size() > longest.size())
            longest = columns.model;
    if (!longest.empty())
        return longest;
    return role == ColumnRole::Score || mapping.models.empty() ? column
                                                               : mapping.models.front().model;
}

void assignToModel(Mapping& mapping, const std::string& column, const ColumnUse& use)
{
    const std::string model = use.model.empty() ? modelOf(mapping, column, use.role) : use.model;
    auto found = std::ranges::find(mapping.models, model, &ModelColumns::model);
    if (found == mapping.models.end())
        found = mapping.models.insert(found, ModelColumns{model});
    (*found).*(find(wideColumns, use.role)->member) = column;
}

} // namespace

std::vector<ColumnRole> rolesOf(Mapping::Shape shape)
{
    std::vector<ColumnRole> roles{ColumnRole::None};
    for (const auto& column : queryColumns)
        roles.push_back(column.role);
    if (shape == Mapping::Shape::Long)
        for (const auto& column : longColumns)
            roles.push_back(column.role);
    else
        for (const auto& column : wideColumns)
            roles.push_back(column.role);
    return roles;
}

bool belongsToModel(Mapping::Shape shape, ColumnRole role)
{
    return shape == Mapping::Shape::Wide && find(wideColumns, role) != wideColumns.end();
}

ColumnUse useOf(const Mapping& mapping, std::string_view column)
{
    for (const auto& [role, member] : queryColumns)
        if (mapping.*member == column)
            return {role};
    if (mapping.shape == Mapping::Shape::Long) {
        for (const auto& [role, member] : longColumns)
            if (mapping.*member == column)
                return {role};
        return {};
    }
    for (const ModelColumns& columns : mapping.models)
        for (const auto& [role, member] : wideColumns)
            if (columns.*member == column)
                return {role, columns.model};
    return {};
}

Mapping withUse(Mapping mapping, const std::string& column, ColumnUse use)
{
    release(mapping, column);
    if (const auto found = find(queryColumns, use.role); found != queryColumns.end())
        mapping.*(found->member) = column;
    else if (belongsToModel(mapping.shape, use.role))
        assignToModel(mapping, column, use);
    else if (const auto other = find(longColumns, use.role); other != longColumns.end())
        mapping.*(other->member) = column;
    std::erase_if(mapping.models, isEmpty);
    return mapping;
}

} // namespace metallm::importer
