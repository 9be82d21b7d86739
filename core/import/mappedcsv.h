// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/gatherer.h"
#include "core/import/mapping.h"
#include "core/util/runcontext.h"

#include <filesystem>

namespace metallm::importer {

/// What a file adds to each of its queries where the mapping has no column for it.
struct FileFacts {
    std::string idPrefix{}; ///< before the row's number, where queries have no id
    std::string domain{};
    std::string split{};
    std::string model{}; ///< long shape: where no column names the model
};

/// Reads a CSV file through a mapping, streaming. A column that the mapping names must be there; an
/// outcome without a score is missing.
Result<void> readMappedCsv(const std::filesystem::path& file, const Mapping& mapping,
    const FileFacts& facts, Gatherer& gatherer, const RunContext& context);

/// "['a', \"b\"]" as "a\nb"; the text as it is where it is no such list.
std::string withoutPythonList(std::string_view text);

} // namespace metallm::importer
