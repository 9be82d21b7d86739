// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/study.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <string>

namespace metallm::sample {

/// The name under which the sample stands in a study; it says that it is simulated.
extern const char* const datasetName;

/// Writes the built-in, simulated data set with its price table and LSA contexts into the study.
/// Seeded: the same on every machine. Fails if a data set of that name is there already.
Result<void> createSample(store::Study& study, const RunContext& context);

} // namespace metallm::sample
