// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/formats/format.h"

namespace metallm::importer {

/// A CSV table with one row a query and columns for each model, through a mapping that is guessed
/// from its header and can be corrected.
Format wideCsvFormat();
/// A CSV table with one row for each query and model, through a mapping.
Format longCsvFormat();

/// Reads all files through the request's mapping. Without a column for it, several files are told
/// apart by a prefix to the ids, and each is a domain named after its file.
Result<void> readTables(
    const FormatRequest& request, Gatherer& gatherer, const RunContext& context);

} // namespace metallm::importer
