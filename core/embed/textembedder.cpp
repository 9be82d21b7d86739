// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/textembedder.h"

#include "core/embed/endpoint.h"
#include "core/embed/endpointembedder.h"
#include "core/embed/lsa.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <string_view>

namespace metallm::embed {

namespace {

constexpr std::string_view lsaPrefix = "lsa:";
constexpr double leastSame = 0.999; // cosine: float32 rounding moves it by less

/// One text at a time through the embedder of whole data sets.
class TextAtEndpoint final : public TextEmbedder {
public:
    TextAtEndpoint(const Endpoint& endpoint, const Services& services)
        : m_embedder(makeEndpointEmbedder(endpoint, services))
    {
    }

    Result<Eigen::RowVectorXf> embed(
        const std::string& text, const RunContext& context) const override
    {
        data::Dataset one;
        one.queryIds = {""};
        one.texts = {text};
        return m_embedder->embed(one, {}, context).map([this](const data::Contexts& contexts) {
            return Eigen::RowVectorXf(contexts.values.row(0) * m_length);
        });
    }

    void setLength(float length) { m_length = length; }

private:
    std::unique_ptr<Embedder> m_embedder;
    float m_length = 1; // of every vector
};

/// A query with a text and a vector, of those the contexts were fitted on where they were; -1 =
/// none.
std::int32_t queryToTry(const data::Dataset& dataset)
{
    const auto serves = [&](std::int32_t query) {
        return !dataset.texts[static_cast<std::size_t>(query)].empty()
            && dataset.contexts->values.row(query).norm() > 0;
    };
    for (const std::int32_t query : dataset.contexts->fittedOn)
        if (serves(query))
            return query;
    for (std::int32_t query = 0; query < dataset.queryCount(); ++query)
        if (serves(query))
            return query;
    return -1;
}

double cosine(const Eigen::RowVectorXf& a, const Eigen::RowVectorXf& b)
{
    const double lengths = double(a.norm()) * double(b.norm());
    return lengths > 0 ? double(a.dot(b)) / lengths : 0;
}

Result<FittingEmbedder> lsaOf(const data::Dataset& dataset, const RunContext& context)
{
    const data::Contexts& contexts = *dataset.contexts;
    auto embedder =
        fitLsa(dataset, contexts.fittedOn, static_cast<int>(contexts.values.cols()), context);
    if (!embedder)
        return tl::unexpected(embedder.error());
    const std::int32_t query = queryToTry(dataset);
    if (query < 0)
        return FittingEmbedder{*embedder};
    const auto tried = (*embedder)->embed(dataset.texts[static_cast<std::size_t>(query)], context);
    if (!tried)
        return tl::unexpected(tried.error());
    const double same = cosine(*tried, contexts.values.row(query));
    if (same < leastSame)
        return failed(fmt::format("the contexts of the data set {} are not those that {} gives its "
                                  "texts today (cosine {:.3f})",
                          dataset.name, contexts.embedder, same),
            "embed the data set again");
    return FittingEmbedder{*embedder, same};
}

Result<FittingEmbedder> endpointOf(const data::Dataset& dataset, const Services& services)
{
    if (!services.poster)
        return wrongCall("this program cannot reach an endpoint", "embed the data set with lsa");
    const auto endpoint = endpointNamed(dataset.contexts->embedder);
    if (!endpoint)
        return tl::unexpected(endpoint.error());
    return FittingEmbedder{std::make_shared<const TextAtEndpoint>(*endpoint, services)};
}

} // namespace

Origin originOf(const data::Dataset& dataset)
{
    if (!dataset.contexts)
        return Origin::Nowhere;
    const data::Contexts& contexts = *dataset.contexts;
    if (namesEndpoint(contexts.embedder))
        return Origin::Endpoint;
    const bool fitted = contexts.embedder.starts_with(lsaPrefix) && !contexts.fittedOn.empty()
        && data::hasTexts(dataset);
    return fitted ? Origin::Lsa : Origin::Elsewhere;
}

Result<FittingEmbedder> embedderOf(
    const data::Dataset& dataset, const Services& services, const RunContext& context)
{
    switch (originOf(dataset)) {
    case Origin::Lsa:
        return lsaOf(dataset, context);
    case Origin::Endpoint:
        return endpointOf(dataset, services);
    case Origin::Nowhere:
        return failed(
            fmt::format("the data set {} has no contexts", dataset.name), "embed it first");
    case Origin::Elsewhere:
        break;
    }
    return failed(fmt::format("nothing tells what made the vectors of the data set {} ({})",
                      dataset.name, dataset.contexts->embedder),
        "choose an endpoint that gives the same vectors, or embed the data set anew");
}

Result<FittingEmbedder> embedderAt(const Endpoint& endpoint, const data::Dataset& dataset,
    const Services& services, const RunContext& context)
{
    auto embedder = std::make_shared<TextAtEndpoint>(endpoint, services);
    const std::int32_t query = queryToTry(dataset);
    const std::string text =
        query < 0 ? "Which model?" : dataset.texts[static_cast<std::size_t>(query)];
    const auto tried = embedder->embed(text, context);
    if (!tried)
        return tl::unexpected(tried.error());
    const Eigen::Index dimension = dataset.contexts->values.cols();
    if (tried->size() != dimension)
        return tl::unexpected(Error{
            fmt::format("the endpoint answers vectors of {} numbers, the contexts of the data set "
                        "{} have {}",
                tried->size(), dataset.name, dimension),
            endpoint.url, 0, "choose the server and the model that made them"});
    if (query < 0)
        return FittingEmbedder{std::move(embedder)};
    const Eigen::RowVectorXf stored = dataset.contexts->values.row(query);
    embedder->setLength(stored.norm());
    return FittingEmbedder{std::move(embedder), cosine(*tried, stored)};
}

} // namespace metallm::embed
