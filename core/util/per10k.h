// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace metallm {

/// Costs are told for this many queries: the mean of a query times it.
constexpr double per10k = 10'000;

} // namespace metallm
