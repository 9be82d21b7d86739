// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/queryselection.h"

#include <algorithm>

namespace metallm::ui {

namespace {

/// Asks the same in another way, so that both at once would say little or nothing.
bool replaces(const QueryFilter& filter, const QueryFilter& other)
{
    if (filter.index() != other.index())
        return false;
    const auto* rows = std::get_if<RowsFilter>(&filter);
    return !rows || rows->name == std::get<RowsFilter>(other).name;
}

} // namespace

bool QuerySelection::contains(const QueryFilter& filter) const
{
    return std::ranges::find(filters, filter) != filters.end();
}

QuerySelection QuerySelection::with(const QueryFilter& filter) const
{
    QuerySelection result = *this;
    const auto former = std::ranges::find_if(
        result.filters, [&](const QueryFilter& other) { return replaces(filter, other); });
    if (former != result.filters.end())
        *former = filter;
    else
        result.filters.push_back(filter);
    return result;
}

QuerySelection QuerySelection::without(const QueryFilter& filter) const
{
    QuerySelection result = *this;
    std::erase(result.filters, filter);
    return result;
}

QuerySelection QuerySelection::withText(const QString& text) const
{
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? without(TextFilter{this->text()}) : with(TextFilter{trimmed});
}

QString QuerySelection::text() const
{
    for (const QueryFilter& filter : filters)
        if (const auto* text = std::get_if<TextFilter>(&filter))
            return text->text;
    return {};
}

} // namespace metallm::ui
