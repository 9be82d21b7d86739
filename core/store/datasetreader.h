// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <memory>
#include <string>

namespace metallm::store {

class Database;

/// The whole data set in memory. Reads one consistent state, whoever writes meanwhile.
Result<std::shared_ptr<const data::Dataset>> readDataset(
    Database& database, const std::string& name, const RunContext& context);

} // namespace metallm::store
