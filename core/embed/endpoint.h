// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/util/result.h"

#include <span>
#include <string>
#include <string_view>

namespace metallm::embed {

/// A server that turns texts into vectors.
struct Endpoint {
    enum class Form {
        OpenAi, ///< POST /v1/embeddings
        Ollama, ///< POST /api/embed
    };

    std::string url{}; ///< what is posted to, in full
    std::string model{}; ///< may be empty: the server's own
    Form form = Form::OpenAi;
};

/// From URL[#MODEL]. An address that ends in /api/embed (or /api) is Ollama's; any other speaks
/// OpenAI's form: /embeddings is added after a /vN, /v1/embeddings where there is no path.
/// Addresses with a user, a password or a query are refused: they may hold a secret, and the
/// address is kept in the study.
Result<Endpoint> parseEndpoint(std::string_view text);

/// "endpoint:URL#MODEL".
std::string endpointName(const Endpoint& endpoint);

/// The name of an embedder, as kept with its contexts or typed, is that of an endpoint.
bool namesEndpoint(std::string_view embedder);

/// The endpoint of such a name. Fails for the name of another embedder as for a wrong address.
Result<Endpoint> endpointNamed(std::string_view embedder);

/// The question as JSON. Text that is not UTF-8 has its wrong bytes replaced.
std::string embeddingQuestion(const Endpoint& endpoint, std::span<const std::string_view> texts);

/// The vectors of an answer to `texts` texts, one a row, in the order of the question whatever the
/// order of the answer. Refuses what is cut off, wrong in number, of unequal length, or not finite.
Result<data::ContextMatrix> readEmbeddings(
    const Endpoint& endpoint, const std::string& answer, std::size_t texts);

} // namespace metallm::embed
