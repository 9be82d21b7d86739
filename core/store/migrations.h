// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <cstdint>

namespace metallm::store {

class Database;

/// Written into every study ("MLLM"); a file without it is not one.
constexpr std::int64_t applicationId = 0x4d4c4c4d;

/// The newest form of the tables that this program knows.
std::int64_t latestVersion();

/// Refuses what is not a study and studies of a newer program. Changes nothing.
Result<void> refuseForeign(Database& database);

/// Brings an older or an empty study up to date, one migration a transaction.
Result<void> migrate(Database& database);

} // namespace metallm::store
