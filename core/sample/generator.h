// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"

#include <cstdint>

namespace metallm::sample {

/// A simulated support desk: requests in eight domains, written from templates, and how eight
/// models would have answered them. Model k answers request i well with probability 1 / (1 + exp(-s
/// (skill_k,domain - difficulty_i))) (item response, s = 1.6); difficulty is the wording's plus
/// noise that all models share. Writing and translation are graded in quarters, the other domains
/// are right or wrong. No text occurs twice. Pure: the same for a seed on every machine; the hash
/// is left to the store.
data::Dataset generate(std::uint64_t seed);

/// The models' public list prices, dated, for use with the sample.
prices::PriceTable samplePrices();

} // namespace metallm::sample
