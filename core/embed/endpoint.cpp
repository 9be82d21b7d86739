// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/endpoint.h"

#include "core/import/jsonvalue.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

namespace metallm::embed {

namespace {

using importer::JsonValue;

constexpr std::string_view namePrefix = "endpoint:";
constexpr std::size_t mostNumbers = 1 << 20; // of one vector, as the study can hold

tl::unexpected<Error> wrongAddress(std::string what)
{
    return wrongCall(std::move(what),
        "write endpoint:URL[#MODEL], for example "
        "endpoint:http://localhost:11434/api/embed#nomic-embed-text");
}

bool isVersion(std::string_view segment)
{
    return segment.size() > 1 && segment.front() == 'v'
        && std::ranges::all_of(segment.substr(1), [](char c) { return c >= '0' && c <= '9'; });
}

/// The address in full and the form it speaks, from what is known of paths.
Endpoint completed(std::string url, std::size_t pathBegin)
{
    while (url.size() > pathBegin && url.back() == '/')
        url.pop_back();
    const std::string_view path = std::string_view(url).substr(pathBegin);
    if (path.ends_with("/api/embed"))
        return {std::move(url), {}, Endpoint::Form::Ollama};
    if (path.ends_with("/api"))
        return {url + "/embed", {}, Endpoint::Form::Ollama};
    if (path.empty())
        return {url + "/v1/embeddings"};
    if (isVersion(path.substr(path.rfind('/') + 1)))
        return {url + "/embeddings"};
    return {std::move(url)};
}

Error wrongAnswer(const Endpoint& endpoint, std::string what)
{
    return Error{std::move(what), endpoint.url, 0,
        "see that the address and the model are those of an embedding server"};
}

struct Reading {
    const Endpoint& endpoint;
    data::ContextMatrix vectors{};

    Result<void> begin(std::size_t texts, const JsonValue& first)
    {
        const std::size_t dimension = first.elements().size();
        if (dimension == 0 || dimension > mostNumbers)
            return tl::unexpected(wrongAnswer(endpoint,
                first.isText() ? "the vectors are not written as lists of numbers"
                               : fmt::format("a vector of {} numbers was answered", dimension)));
        vectors.resize(static_cast<Eigen::Index>(texts), static_cast<Eigen::Index>(dimension));
        return {};
    }

    Result<void> add(std::size_t row, const JsonValue& vector)
    {
        const auto numbers = vector.elements();
        if (std::ssize(numbers) != vectors.cols())
            return tl::unexpected(wrongAnswer(endpoint,
                fmt::format("vectors of {} and of {} numbers were answered together",
                    vectors.cols(), numbers.size())));
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            const auto number = numbers[i].number();
            const float value = number ? static_cast<float>(*number) : NAN;
            if (!std::isfinite(value))
                return tl::unexpected(wrongAnswer(
                    endpoint, fmt::format("number {} of a vector is not a finite number", i + 1)));
            vectors(static_cast<Eigen::Index>(row), static_cast<Eigen::Index>(i)) = value;
        }
        return {};
    }
};

/// Which row an entry answers: its index where it has one, else its place.
Result<std::size_t> rowOf(
    const Endpoint& endpoint, const JsonValue& entry, std::size_t place, std::vector<char>& seen)
{
    const auto index = entry["index"].number();
    const double row = index.value_or(static_cast<double>(place));
    if (row < 0 || row >= static_cast<double>(seen.size()) || row != std::floor(row))
        return tl::unexpected(wrongAnswer(
            endpoint, fmt::format("index {} was answered to {} texts", row, seen.size())));
    const auto found = static_cast<std::size_t>(row);
    if (std::exchange(seen[found], char{1}) != 0)
        return tl::unexpected(
            wrongAnswer(endpoint, fmt::format("index {} was answered twice", found)));
    return found;
}

} // namespace

Result<Endpoint> parseEndpoint(std::string_view text)
{
    const auto hash = std::min(text.find('#'), text.size());
    const std::string url(text.substr(0, hash));
    const auto scheme = url.find("://");
    if (!url.starts_with("http://") && !url.starts_with("https://"))
        return wrongAddress("the address of an endpoint begins with http:// or https://");
    const auto pathBegin = std::min(url.find('/', scheme + 3), url.size());
    const std::string_view host = std::string_view(url).substr(scheme + 3, pathBegin - scheme - 3);
    if (host.find('@') != std::string_view::npos || url.find('?') != std::string::npos)
        return wrongCall("the address of an endpoint may hold no user, password or query",
            "give the key by --key-env or --key-keychain: the address is kept in the study");
    if (host.empty())
        return wrongAddress("the address of the endpoint names no server");
    const auto plain = [](char c) { return static_cast<unsigned char>(c) > ' ' && c != 127; };
    if (!std::ranges::all_of(url, plain))
        return wrongAddress("the address of the endpoint holds a blank");
    Endpoint endpoint = completed(url, pathBegin);
    endpoint.model = text.substr(std::min(hash + 1, text.size()));
    return endpoint;
}

std::string endpointName(const Endpoint& endpoint)
{
    return std::string(namePrefix) + endpoint.url
        + (endpoint.model.empty() ? "" : "#" + endpoint.model);
}

bool namesEndpoint(std::string_view embedder)
{
    return embedder.starts_with(namePrefix);
}

Result<Endpoint> endpointNamed(std::string_view embedder)
{
    return parseEndpoint(
        namesEndpoint(embedder) ? embedder.substr(namePrefix.size()) : std::string_view());
}

std::string embeddingQuestion(const Endpoint& endpoint, std::span<const std::string_view> texts)
{
    nlohmann::ordered_json question;
    if (!endpoint.model.empty())
        question["model"] = endpoint.model;
    question["input"] = texts;
    if (endpoint.form == Endpoint::Form::OpenAi)
        question["encoding_format"] = "float";
    return question.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

Result<data::ContextMatrix> readEmbeddings(
    const Endpoint& endpoint, const std::string& answer, std::size_t texts)
{
    importer::JsonParser parser;
    const auto root = parser.parse(answer);
    if (!root)
        return tl::unexpected(
            wrongAnswer(endpoint, "the answer is not whole JSON (" + root.error().what + ")"));
    const bool ollama = endpoint.form == Endpoint::Form::Ollama;
    const JsonValue list = (*root)[ollama ? "embeddings" : "data"];
    if (!list.isArray())
        return tl::unexpected(wrongAnswer(
            endpoint, fmt::format("the answer has no list '{}'", ollama ? "embeddings" : "data")));
    const auto entries = list.elements();
    if (entries.size() != texts)
        return tl::unexpected(wrongAnswer(
            endpoint, fmt::format("{} vectors were answered to {} texts", entries.size(), texts)));
    const auto vectorOf = [&](const JsonValue& entry) {
        return ollama ? entry : entry["embedding"];
    };
    Reading reading{endpoint};
    std::vector<char> seen(texts, 0);
    auto done = texts > 0 ? reading.begin(texts, vectorOf(entries.front())) : Result<void>{};
    for (std::size_t i = 0; done && i < texts; ++i)
        done =
            rowOf(endpoint, ollama ? JsonValue() : entries[i], i, seen)
                .and_then([&](std::size_t row) { return reading.add(row, vectorOf(entries[i])); });
    return done.map([&] { return std::move(reading.vectors); });
}

} // namespace metallm::embed
