// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/formats/format.h"

namespace metallm::importer {

/// The tidy form of CLI.md: queries.csv, outcomes.csv, prices.csv, embeddings.npy; .gz too. In a
/// folder the files are known by name; named one by one, by their columns.
Format tidyFormat();

} // namespace metallm::importer
