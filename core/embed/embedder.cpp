// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/embedder.h"

#include "core/embed/endpointembedder.h"
#include "core/embed/fileembedding.h"
#include "core/embed/lsa.h"

#include <array>
#include <charconv>
#include <fmt/format.h>

namespace metallm::embed {

namespace {

using Embedding = Result<std::unique_ptr<Embedder>>;

constexpr int mostDimensions = 4096;

Embedding lsaFrom(std::string_view dimensions, const Services&)
{
    if (dimensions.empty())
        return makeLsa();
    int count = 0;
    const char* const end = dimensions.data() + dimensions.size();
    const auto [after, code] = std::from_chars(dimensions.data(), end, count);
    if (code != std::errc{} || after != end || count < 1 || count > mostDimensions)
        return wrongCall(fmt::format("lsa cannot have '{}' dimensions", dimensions),
            fmt::format("write lsa:DIM with 1 to {}", mostDimensions));
    return makeLsa(count);
}

Embedding fileFrom(std::string_view path, const Services&)
{
    if (path.empty())
        return wrongCall("the embedder 'file' needs a file", "write file:PATH.npy");
    // "a.npz#name" is one array of a file, unless a file is called that.
    const auto hash = path.rfind(".npz#");
    std::error_code ignored;
    if (hash == std::string_view::npos || std::filesystem::exists(path, ignored))
        return makeFileEmbedding(std::filesystem::path(path));
    const auto end = hash + std::string_view(".npz").size();
    return makeFileEmbedding(
        std::filesystem::path(path.substr(0, end)), std::string(path.substr(end + 1)));
}

Embedding endpointFrom(std::string_view address, const Services& services)
{
    auto endpoint = parseEndpoint(address);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    if (!services.poster)
        return wrongCall("this program cannot reach an endpoint",
            "build it with METALLM_BUILD_NETWORK, or choose lsa or file:PATH.npy");
    return makeEndpointEmbedder(*std::move(endpoint), services);
}

struct Maker {
    const char* name;
    const char* form;
    const char* help;
    Embedding (*make)(std::string_view argument, const Services& services);
};

constexpr std::array makers{
    Maker{"lsa", "lsa[:DIM]",
        "tf-idf of words and characters, truncated SVD; fitted on the training part (default 256)",
        lsaFrom},
    Maker{"file", "file:PATH.npy",
        "vectors from a .npy file, a .npz (file:PATH.npz#NAME) or JSON Lines", fileFrom},
    Maker{"endpoint", "endpoint:URL[#MODEL]",
        "a server that speaks OpenAI's /v1/embeddings or Ollama's /api/embed", endpointFrom},
};

std::string forms()
{
    std::string text;
    for (const Maker& maker : makers)
        text += (text.empty() ? "" : ", ") + std::string(maker.form);
    return text;
}

} // namespace

std::vector<EmbedderInfo> embedders()
{
    std::vector<EmbedderInfo> infos;
    for (const Maker& maker : makers)
        infos.push_back({maker.form, maker.help});
    return infos;
}

Embedding makeEmbedder(const std::string& specification)
{
    return makeEmbedder(specification, {});
}

Embedding makeEmbedder(const std::string& specification, const Services& services)
{
    const std::string_view text(specification);
    const auto colon = std::min(text.find(':'), text.size());
    const std::string_view name = text.substr(0, colon);
    for (const Maker& maker : makers)
        if (name == maker.name)
            return maker.make(text.substr(std::min(colon + 1, text.size())), services);
    return wrongCall(
        fmt::format("there is no embedder '{}'", specification), "choose one of " + forms());
}

} // namespace metallm::embed
