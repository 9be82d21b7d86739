// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/vectorfile.h"

namespace metallm::importer {

/// Whether a JSON file's shape is that of vectors.
bool isVectorJson(const Glimpse& look);

/// The vectors of a JSON file, of the first `most` lines (0 = all).
Result<Vectors> readVectorLines(const Glimpse& look, std::size_t most, const RunContext& context);

} // namespace metallm::importer
