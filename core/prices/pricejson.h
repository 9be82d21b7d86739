// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/glimpse.h"
#include "core/prices/priceimport.h"

namespace metallm::prices {

/// The JSON tables of the ecosystem, told apart by their keys: LiteLLM, models.dev, OpenRouter,
/// FrugalGPT's serviceinfo, RouterArena's cost.json, LLMRouter's and ParetoBandit's model tables,
/// llm-info, and lists with input_per_m. Fails where it is none of them.
Result<PriceFile> readPriceJson(
    const importer::Glimpse& look, const std::string& name, const PriceOptions& options);

/// Whether readPriceJson would know it.
bool isPriceJson(const importer::Glimpse& look);

/// `value` times 10^exponent, as its decimal digits say it: 2e-7 by 6 is 0.2 exactly.
double shiftedDecimal(double value, int exponent);

} // namespace metallm::prices
