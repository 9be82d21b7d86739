// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/endpointembedder.h"

#include "core/util/contenthash.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace metallm::embed {

namespace {

constexpr std::size_t mostBytesAPost = 256 * 1024;

/// A text, and the queries (rows) that have it.
struct UniqueText {
    std::string_view text;
    std::string key;
    std::vector<std::int32_t> rows{};
};

std::vector<UniqueText> uniqueTexts(const Endpoint& endpoint, const std::vector<std::string>& texts)
{
    std::vector<UniqueText> unique;
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t row = 0; row < texts.size(); ++row) {
        if (texts[row].empty())
            continue;
        const auto [place, isNew] = places.try_emplace(texts[row], unique.size());
        if (isNew)
            unique.push_back({texts[row], vectorKey(endpoint, texts[row])});
        unique[place->second].rows.push_back(static_cast<std::int32_t>(row));
    }
    return unique;
}

/// One run over one data set.
class Run {
public:
    Run(const Endpoint& endpoint, const Services& services, const data::Dataset& dataset)
        : m_endpoint(endpoint)
        , m_services(services)
        , m_texts(uniqueTexts(endpoint, dataset.texts))
        , m_contexts{endpointName(endpoint), data::ContextMatrix(dataset.queryCount(), 0)}
    {
    }

    bool hasTexts() const { return !m_texts.empty(); }

    /// What is kept already; the rest is divided into posts.
    Result<void> recall(const RunContext& context)
    {
        std::vector<std::size_t> unknown;
        for (std::size_t i = 0; i < m_texts.size(); ++i) {
            if (context.stopRequested())
                return stopped();
            auto kept = m_services.kept ? m_services.kept->find(m_texts[i].key)
                                        : Result<std::optional<std::vector<float>>>(std::nullopt);
            if (!kept)
                return tl::unexpected(kept.error());
            if (!*kept) {
                unknown.push_back(i);
                continue;
            }
            const Eigen::Map<const Eigen::RowVectorXf> vector((*kept)->data(), std::ssize(**kept));
            if (const auto put = place(i, vector); !put)
                return put;
        }
        divide(unknown);
        return {};
    }

    Result<void> ask(const RunContext& context)
    {
        const Posts posts{
            m_endpoint.url, m_posts.size(), [this](std::size_t post) { return question(post); }};
        ProgressReporter progress(
            context.progress, "embedding texts", static_cast<double>(m_texts.size()));
        progress.advanceTo(static_cast<double>(m_done));
        const auto sent = m_services.poster->send(
            posts,
            [&](std::size_t post, const std::string& answer) {
                auto taken = take(post, answer);
                progress.advanceTo(static_cast<double>(m_done));
                return taken;
            },
            context);
        return sent ? sent : tl::unexpected(unfinished(sent.error()));
    }

    data::Contexts contexts() { return std::move(m_contexts); }

private:
    void divide(const std::vector<std::size_t>& unknown)
    {
        std::size_t bytes = 0;
        const auto most = static_cast<std::size_t>(std::max(m_services.textsAPost, 1));
        for (const std::size_t text : unknown) {
            bytes += m_texts[text].text.size();
            if (m_posts.empty() || m_posts.back().size() == most || bytes > mostBytesAPost) {
                m_posts.emplace_back();
                bytes = m_texts[text].text.size();
            }
            m_posts.back().push_back(text);
        }
    }

    std::string question(std::size_t post) const
    {
        std::vector<std::string_view> texts;
        for (const std::size_t text : m_posts[post])
            texts.push_back(m_texts[text].text);
        return embeddingQuestion(m_endpoint, texts);
    }

    Result<void> take(std::size_t post, const std::string& answer)
    {
        const auto& texts = m_posts[post];
        const auto vectors = readEmbeddings(m_endpoint, answer, texts.size());
        if (!vectors)
            return tl::unexpected(vectors.error());
        std::vector<std::string> keys;
        for (std::size_t i = 0; i < texts.size(); ++i) {
            if (auto put = place(texts[i], vectors->row(static_cast<Eigen::Index>(i))); !put)
                return put;
            keys.push_back(m_texts[texts[i]].key);
        }
        return m_services.kept ? m_services.kept->keep(keys, *vectors) : Result<void>{};
    }

    Result<void> place(std::size_t text, const Eigen::Ref<const Eigen::RowVectorXf>& vector)
    {
        auto& values = m_contexts.values;
        if (values.cols() == 0)
            values.setZero(values.rows(), vector.size());
        if (vector.size() != values.cols())
            return tl::unexpected(
                Error{fmt::format("a vector of {} numbers was answered, after others of {}",
                          vector.size(), values.cols()),
                    m_endpoint.url, 0,
                    "name the model, so that every vector is of the same one: endpoint:URL#MODEL"});
        const double norm = vector.cast<double>().norm();
        const float scale = norm > 0 ? static_cast<float>(1 / norm) : 0.0F;
        for (const std::int32_t row : m_texts[text].rows)
            values.row(row) = vector * scale;
        ++m_done;
        return {};
    }

    /// Says what an unfinished run has come to.
    Error unfinished(Error error) const
    {
        if (!m_services.kept || m_done == 0)
            return error;
        if (!error.remedy.empty())
            error.remedy += "; ";
        error.remedy += fmt::format("{} of {} texts are embedded and kept: the same call goes on "
                                    "from there",
            m_done, m_texts.size());
        return error;
    }

    const Endpoint& m_endpoint;
    const Services& m_services;
    std::vector<UniqueText> m_texts;
    std::vector<std::vector<std::size_t>> m_posts; // indices of m_texts
    data::Contexts m_contexts;
    std::size_t m_done = 0; // of m_texts
};

class EndpointEmbedder final : public Embedder {
public:
    EndpointEmbedder(Endpoint endpoint, const Services& services)
        : m_endpoint(std::move(endpoint))
        , m_services(services)
    {
    }

    std::string name() const override { return endpointName(m_endpoint); }

    Result<data::Contexts> embed(const data::Dataset& dataset, std::span<const std::int32_t>,
        const RunContext& context) const override
    {
        Run run(m_endpoint, m_services, dataset);
        if (!run.hasTexts())
            return failed("the data set has no texts to embed", "give vectors by file:PATH.npy");
        return run.recall(context).and_then([&] { return run.ask(context); }).map([&] {
            return run.contexts();
        });
    }

private:
    Endpoint m_endpoint;
    Services m_services;
};

} // namespace

std::string vectorKey(const Endpoint& endpoint, std::string_view text)
{
    ContentHash hash;
    hash.add(endpoint.url);
    hash.add(endpoint.model);
    hash.add(text);
    return hash.hexadecimal();
}

std::unique_ptr<Embedder> makeEndpointEmbedder(Endpoint endpoint, const Services& services)
{
    return std::make_unique<EndpointEmbedder>(std::move(endpoint), services);
}

Result<Eigen::Index> testEndpoint(
    const Endpoint& endpoint, const Poster& poster, const RunContext& context)
{
    const std::vector<std::string_view> texts{"Which model should answer this?"};
    Eigen::Index dimension = 0;
    const Posts posts{
        endpoint.url, 1, [&](std::size_t) { return embeddingQuestion(endpoint, texts); }};
    const auto sent = poster.send(
        posts,
        [&](std::size_t, const std::string& answer) {
            return readEmbeddings(endpoint, answer, texts.size())
                .map([&](const data::ContextMatrix& vectors) { dimension = vectors.cols(); });
        },
        context);
    return sent.map([&] { return dimension; });
}

} // namespace metallm::embed
