// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/study.h"

#include <string>
#include <vector>

namespace metallm::store {

/// These in the place of all analyses that the study keeps of the data set with that hash, in one
/// transaction.
Result<void> replaceAnalyses(
    Study& study, const std::string& datasetHash, const std::vector<AnalysisRecord>& records);

} // namespace metallm::store
