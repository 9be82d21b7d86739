// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <cstddef>
#include <functional>
#include <string>

namespace metallm::embed {

/// Many questions to one address of a server.
struct Posts {
    std::string url;
    std::size_t count = 0;
    std::function<std::string(std::size_t post)> body; ///< JSON; made when it is sent
};

/// The way to a server, for a core that knows no network. It knows the key, the limits and when to
/// try again; what is asked and answered is not its business.
class Poster {
public:
    /// An answer (status 200) to the post of that number. An error ends the work.
    using Take = std::function<Result<void>(std::size_t post, const std::string& answer)>;

    virtual ~Poster() = default;

    /// Sends every post and hands on each answer as it comes, in any order, on the calling thread.
    /// After a failure nothing more is sent, but answers that are under way are still handed on. A
    /// stop is heeded at once. No error text holds the key.
    virtual Result<void> send(
        const Posts& posts, const Take& take, const RunContext& context) const = 0;
};

} // namespace metallm::embed
