// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <filesystem>
#include <string>
#include <vector>

namespace metallm::store {

/// What came out of a damaged study, one line each, for people.
struct SalvageReport {
    std::vector<std::string> kept;
    std::vector<std::string> lost; ///< empty = everything was there
};

/// Writes what can still be read of a damaged study into a new one: queries and prices row by row,
/// outcomes block by block (1024 queries; a checksum tells damage), embeddings where they are
/// whole, analyses, vectors that endpoints have answered. Finished sweep cells are left out: they
/// are computed again. Works on a copy, so that the damaged file and the files beside it stay as
/// they are. Fails, leaving nothing behind, where `target` is there already, cannot be written, or
/// would be empty.
Result<SalvageReport> salvageStudy(const std::filesystem::path& damaged,
    const std::filesystem::path& target, const RunContext& context);

} // namespace metallm::store
