// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/util/idfilter.h"

using namespace Qt::StringLiterals;

namespace metallm::ui {

namespace {

constexpr std::string_view prefix = "id:";

QString quoted(QString id)
{
    const bool plain = !id.contains(u',') && !id.contains(u'"') && id == id.trimmed();
    return plain ? id : u'"' + id.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString idFilter(const QStringList& ids)
{
    QStringList fields;
    for (const QString& id : ids)
        fields.append(quoted(id));
    return QString::fromUtf8(prefix.data(), qsizetype(prefix.size())) + fields.join(u',');
}

std::optional<std::set<std::string, std::less<>>> idsOfFilter(const std::string& filter)
{
    if (!filter.starts_with(prefix))
        return std::nullopt;
    std::set<std::string, std::less<>> ids;
    std::string id;
    bool inQuotes = false;
    const std::string text = filter.substr(prefix.size()) + ',';
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool doubled = inQuotes && text[i] == '"' && text[i + 1] == '"';
        if (text[i] == '"' && !doubled) {
            inQuotes = !inQuotes;
        } else if (text[i] == ',' && !inQuotes) {
            if (!id.empty())
                ids.insert(std::move(id));
            id.clear();
        } else {
            id += text[i];
            i += doubled ? 1 : 0;
        }
    }
    return ids;
}

} // namespace metallm::ui
