// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/policy/registry.h"

namespace metallm::policy {

/// Two models, each query drawn independently, seeded: a point on the straight line between them
/// (METHODS.md section 4). The same at every cost weight.
PolicyInfo randomMix();

} // namespace metallm::policy
