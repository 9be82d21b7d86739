// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace metallm {

/// The x86-64 level (2, 3 or 4) of the fastest loops that this machine runs. METALLM_ISA=v2|v3|v4
/// in the environment asks for lower ones.
int cpuLevel();

} // namespace metallm
