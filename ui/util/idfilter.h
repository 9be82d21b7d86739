// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <QStringList>
#include <set>
#include <string>

// A filter of the queries that names them: id:q1,q7,"with, comma"
namespace metallm::ui {

QString idFilter(const QStringList& ids);
/// The ids that the filter names; none where it is a filter of another kind.
std::optional<std::set<std::string, std::less<>>> idsOfFilter(const std::string& filter);

} // namespace metallm::ui
