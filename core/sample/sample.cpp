// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/sample/sample.h"

namespace metallm::sample {

const char* const datasetName = "Sample: simulated support desk";

} // namespace metallm::sample
