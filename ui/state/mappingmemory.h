// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/mapping.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace metallm::ui {

class Settings;

/// How tables were mapped when they were imported, by their header, in the settings.
class MappingMemory {
public:
    /// Header to mapping; a value that a job can take along.
    using Mappings = std::map<std::string, std::string>;

    explicit MappingMemory(Settings& settings)
        : m_settings(settings)
    {
    }

    Mappings all() const;
    void keep(const std::vector<std::string>& header, const importer::Mapping& mapping);
    void forget(const std::vector<std::string>& header);

    static std::optional<importer::Mapping> find(
        const Mappings& mappings, const std::vector<std::string>& header);

private:
    Settings& m_settings;
};

} // namespace metallm::ui
