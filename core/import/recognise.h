// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <filesystem>
#include <vector>

namespace metallm::importer {

/// What files are good for.
enum class FileUse {
    Dataset, ///< also what is not recognised: the importer says why
    Prices,
    Vectors, ///< contexts for a data set that is there
    Study,
};

/// Tells by the contents, not by the names. Several files or a folder are a data set. Fails where a
/// file cannot be read, or must not be (pickles).
Result<FileUse> recogniseUse(const std::vector<std::filesystem::path>& paths);

} // namespace metallm::importer
