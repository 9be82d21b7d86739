// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/salvage.h"

namespace metallm::store {

class Database;
class Study;

/// Writes what can be read of one data set into another study. An error is one of the study that is
/// written; what cannot be read is in the report.
Result<SalvageReport> salvageDataset(
    Database& from, Study& to, const std::string& name, const RunContext& context);

} // namespace metallm::store
