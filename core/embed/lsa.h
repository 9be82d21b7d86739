// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/embed/embedder.h"
#include "core/embed/textembedder.h"

#include <cstdint>
#include <memory>

namespace metallm::embed {

/// Latent semantic analysis (Deerwester et al. 1990, "Indexing by latent semantic analysis", JASIS
/// 41): tf-idf of words, word pairs and runs of characters, projected to the leading `dimensions`
/// right singular vectors, rows scaled to length 1. Needs no download.
///
/// Fitted on the texts of `fitOn` alone; the other texts do not influence it. A text that is empty,
/// or shares no n-gram with those, gets the zero vector. Where the fitted texts have a lower rank
/// than `dimensions`, the last columns are 0. The same seed gives the same bits for any number of
/// threads.
std::unique_ptr<Embedder> makeLsa(int dimensions = 256, std::uint64_t seed = 1);

/// The same fitted once and kept, for texts that come later: on the same `fitOn` it gives each text
/// of the data set the very vector that makeLsa() gives it. O(texts fitted on), and O(n-grams of
/// the text * dimensions) for each text embedded.
Result<std::shared_ptr<const TextEmbedder>> fitLsa(const data::Dataset& dataset,
    std::span<const std::int32_t> fitOn, int dimensions, const RunContext& context,
    std::uint64_t seed = 1);

} // namespace metallm::embed
