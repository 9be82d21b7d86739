// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace metallm::embed {

/// Texts in, one context vector a text out.
class Embedder {
public:
    virtual ~Embedder() = default;

    /// "lsa:256", "file:embeddings.npy": what is stored with the contexts.
    virtual std::string name() const = 0;
    /// Contexts for every query of the data set. An embedder that is fitted sees the texts of
    /// `fitOn` (rows) alone while it is fitted.
    virtual Result<data::Contexts> embed(const data::Dataset& dataset,
        std::span<const std::int32_t> fitOn, const RunContext& context) const = 0;
};

struct Services; // endpointembedder.h

struct EmbedderInfo {
    std::string name; ///< "lsa[:DIM]"
    std::string help; ///< one line
};

std::vector<EmbedderInfo> embedders();

/// From the words of the command line: lsa[:DIM] | file:PATH.npy | endpoint:URL[#MODEL]. The last
/// needs services that can reach a server.
Result<std::unique_ptr<Embedder>> makeEmbedder(const std::string& specification);
Result<std::unique_ptr<Embedder>> makeEmbedder(
    const std::string& specification, const Services& services);

} // namespace metallm::embed
