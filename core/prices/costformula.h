// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"

#include <optional>

namespace metallm::prices {

/// The tokens of one request, as a provider counts them. NaN = unknown.
struct Usage {
    double inputTokens = 0; ///< all of them, the cached ones included
    double outputTokens = 0; ///< all of them, reasoning included
    double cacheReadTokens = 0; ///< of the input
    double cacheWriteTokens = 0; ///< of the input
    double reasoningTokens = 0; ///< of the output
    bool isBatch = false;
};

/// What one request costs in USD:
///   uncached * p_in + read * p_read + written * p_write + (out - free) * p_out
///   + reasoning * (p_reason - p_out) + fee,
/// with the prices of the tier that the length of the whole input falls into, and those of a batch
/// where it is one. A cached token without a price of its own costs what an input token costs:
/// never more, in any list. Nothing where a price that is needed is unknown; NaN where a count is.
std::optional<double> costUsd(const Price& price, const Usage& usage);

} // namespace metallm::prices
