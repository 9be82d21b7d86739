// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

namespace metallm::store {

class Database;

/// The step from version 3 to 4: every data set's rows of the table `outcomes` go into blocks, and
/// the table goes. Inside the migration's transaction. O(outcomes); some 5 s for ten million.
Result<void> moveOutcomesIntoBlocks(Database& database);

} // namespace metallm::store
