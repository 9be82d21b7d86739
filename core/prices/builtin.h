// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/prices/pricetable.h"

#include <string>

namespace metallm::prices {

/// List prices that come with the program (resources/prices/listprices.csv): each with its source
/// and the date at which that source states it. The newest of each model that is not after `date`
/// (ISO 8601; empty = the newest of all).
PriceTable builtinPrices(const std::string& name, const std::string& date = {});

} // namespace metallm::prices
