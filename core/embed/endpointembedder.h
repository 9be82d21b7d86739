// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/embed/embedder.h"
#include "core/embed/endpoint.h"
#include "core/embed/poster.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace metallm::embed {

/// Vectors that were paid for, kept from one run to the next.
class VectorStore {
public:
    virtual ~VectorStore() = default;

    /// The vector as it was answered; none where it was never kept.
    virtual Result<std::optional<std::vector<float>>> find(const std::string& key) = 0;
    /// Keeps the rows under their keys, for good once it returns.
    virtual Result<void> keep(
        std::span<const std::string> keys, const data::ContextMatrix& vectors) = 0;
};

/// What an embedder outside this program needs. Both must outlive the embedder.
struct Services {
    const Poster* poster = nullptr; ///< null: this build has no network
    VectorStore* kept = nullptr; ///< null: nothing is kept
    int textsAPost = 64;
};

/// What names a text's vector for good: the endpoint's address, its model and the text.
std::string vectorKey(const Endpoint& endpoint, std::string_view text);

/// Contexts from a server. Each text is asked for once, however many queries have it, in posts of
/// at most `textsAPost` texts (and about 256 KiB); those kept from an earlier run are not asked for
/// again, and what has come is kept at once, so that a run that ends early goes on from there.
/// Rows are scaled to length 1 (METHODS.md section 1); an empty text is not sent and gets the zero
/// vector. Not fitted.
std::unique_ptr<Embedder> makeEndpointEmbedder(Endpoint endpoint, const Services& services);

/// The length of the vectors that the server answers: asks for one short text.
Result<Eigen::Index> testEndpoint(
    const Endpoint& endpoint, const Poster& poster, const RunContext& context);

} // namespace metallm::embed
