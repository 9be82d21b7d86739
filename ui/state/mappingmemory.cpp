// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/mappingmemory.h"

#include "ui/state/settings.h"

#include <QCryptographicHash>
#include <QStringList>

namespace metallm::ui {

namespace {

constexpr qsizetype most = 50; // the newest first
constexpr qsizetype keyLength = 40;

// Headers can be long: their hash is kept.
std::string keyOf(const std::vector<std::string>& header)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const std::string& name : header) {
        hash.addData(QByteArrayView(name.data(), static_cast<qsizetype>(name.size())));
        hash.addData(QByteArrayView("\0", 1));
    }
    return hash.result().toHex().toStdString();
}

} // namespace

MappingMemory::Mappings MappingMemory::all() const
{
    Mappings mappings;
    for (const QString& entry : m_settings.value(Setting::ImportMappings).toStringList())
        mappings.try_emplace(
            entry.left(keyLength).toStdString(), entry.mid(keyLength).toStdString());
    return mappings;
}

void MappingMemory::keep(const std::vector<std::string>& header, const importer::Mapping& mapping)
{
    forget(header);
    QStringList entries = m_settings.value(Setting::ImportMappings).toStringList();
    entries.prepend(QString::fromStdString(keyOf(header) + importer::mappingJson(mapping)));
    entries.resize(std::min(entries.size(), most));
    m_settings.setValue(Setting::ImportMappings, entries);
}

void MappingMemory::forget(const std::vector<std::string>& header)
{
    QStringList entries = m_settings.value(Setting::ImportMappings).toStringList();
    const QString key = QString::fromStdString(keyOf(header));
    entries.removeIf([&](const QString& entry) { return entry.startsWith(key); });
    m_settings.setValue(Setting::ImportMappings, entries);
}

std::optional<importer::Mapping> MappingMemory::find(
    const Mappings& mappings, const std::vector<std::string>& header)
{
    const auto found = mappings.find(keyOf(header));
    if (header.empty() || found == mappings.end())
        return std::nullopt;
    const auto mapping = importer::mappingFromJson(found->second, "settings");
    return mapping ? std::optional(*mapping) : std::nullopt;
}

} // namespace metallm::ui
