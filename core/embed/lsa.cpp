// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/lsa.h"

#include "core/embed/tfidf.h"
#include "core/embed/truncatedsvd.h"
#include "core/util/parallel.h"
#include "core/util/rng.h"

#include <algorithm>
#include <numeric>

namespace metallm::embed {

namespace {

/// Loops over chunks as the context says, and tells it how far all passes together are.
class PassLoop {
public:
    PassLoop(const RunContext& context, int passes)
        : m_context(context)
        , m_reporter(context.progress, "embedding texts", passes)
    {
    }

    bool operator()(std::size_t count, const std::function<void(std::size_t, std::size_t)>& work)
    {
        const std::size_t chunk = std::clamp<std::size_t>(count / 256, 1, 64);
        const bool done = forChunks(count, chunk, m_context, work, [&](std::size_t begun) {
            m_reporter.advanceTo(
                m_passesDone + static_cast<double>(begun) / static_cast<double>(count));
        });
        ++m_passesDone;
        return done;
    }
    void finish() { m_reporter.finish(); }

private:
    const RunContext& m_context;
    ProgressReporter m_reporter;
    double m_passesDone = 0;
};

/// Scales the rows of `projected` to length 1 and pads them with zeros to `dimensions`.
data::ContextMatrix unitRows(const DenseMatrix& projected, Eigen::Index dimensions)
{
    data::ContextMatrix rows = data::ContextMatrix::Zero(projected.rows(), dimensions);
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        const double length = projected.row(i).cast<double>().norm();
        if (length > 0)
            rows.row(i).head(projected.cols()) =
                (projected.row(i).cast<double>() / length).cast<float>();
    }
    return rows;
}

std::string nameOf(int dimensions)
{
    return "lsa:" + std::to_string(dimensions);
}

tl::unexpected<Error> nothingToFitOn()
{
    return failed("there is no training query to fit the embedder on",
        "choose a training split or a training fraction above 0");
}

class FittedLsa final : public TextEmbedder {
public:
    FittedLsa(int dimensions, TermWeights terms, DenseMatrix rightVectors)
        : m_dimensions(dimensions)
        , m_terms(std::move(terms))
        , m_rightVectors(std::move(rightVectors))
    {
    }

    Result<Eigen::RowVectorXf> embed(
        const std::string& text, const RunContext& context) const override
    {
        PassLoop passes(context, 3);
        const ChunkLoop loop = std::ref(passes);
        const auto counts = countNgrams(std::span(&text, 1), loop);
        const auto row = counts ? weighted(*counts, m_terms, loop) : std::nullopt;
        DenseMatrix projected;
        if (!row || !multiply(*row, m_rightVectors, projected, loop))
            return stopped();
        return unitRows(projected, m_dimensions).row(0);
    }

private:
    int m_dimensions;
    TermWeights m_terms;
    DenseMatrix m_rightVectors;
};

class Lsa final : public Embedder {
public:
    Lsa(int dimensions, std::uint64_t seed)
        : m_dimensions(dimensions)
        , m_seed(seed)
    {
    }

    std::string name() const override { return nameOf(m_dimensions); }

    Result<data::Contexts> embed(const data::Dataset& dataset, std::span<const std::int32_t> fitOn,
        const RunContext& context) const override
    {
        if (!data::hasTexts(dataset))
            return failed("the data set " + dataset.name + " has no texts",
                "embed it from a file of vectors (file:PATH.npy)");
        if (fitOn.empty())
            return nothingToFitOn();
        PassLoop passes(context, svdLoops + 3);
        const std::optional<DenseMatrix> projected = project(dataset, fitOn, std::ref(passes));
        if (!projected)
            return stopped();
        passes.finish();
        return data::Contexts{
            name(), unitRows(*projected, m_dimensions), {fitOn.begin(), fitOn.end()}};
    }

private:
    std::optional<DenseMatrix> project(const data::Dataset& dataset,
        std::span<const std::int32_t> fitOn, const ChunkLoop& loop) const
    {
        const std::optional<SparseMatrix> counts = countNgrams(dataset.texts, loop);
        if (!counts)
            return std::nullopt;
        const std::optional<SparseMatrix> texts =
            weighted(*counts, termWeights(*counts, fitOn), loop);
        if (!texts)
            return std::nullopt;
        Rng rng(m_seed, Stream::Embedding);
        const auto svd = truncatedSvd(rowsOf(*texts, fitOn), m_dimensions, rng, loop);
        DenseMatrix projected;
        if (!svd || !multiply(*texts, svd->rightVectors, projected, loop))
            return std::nullopt;
        return projected;
    }

    int m_dimensions;
    std::uint64_t m_seed;
};

} // namespace

std::unique_ptr<Embedder> makeLsa(int dimensions, std::uint64_t seed)
{
    return std::make_unique<Lsa>(dimensions, seed);
}

Result<std::shared_ptr<const TextEmbedder>> fitLsa(const data::Dataset& dataset,
    std::span<const std::int32_t> fitOn, int dimensions, const RunContext& context,
    std::uint64_t seed)
{
    if (fitOn.empty())
        return nothingToFitOn();
    PassLoop passes(context, svdLoops + 2);
    const ChunkLoop loop = std::ref(passes);
    std::vector<std::string> texts;
    for (const std::int32_t query : fitOn)
        texts.push_back(dataset.texts[static_cast<std::size_t>(query)]);
    std::vector<std::int32_t> all(texts.size());
    std::iota(all.begin(), all.end(), 0);
    const auto counts = countNgrams(texts, loop);
    if (!counts)
        return stopped();
    TermWeights terms = termWeights(*counts, all);
    const auto rows = weighted(*counts, terms, loop);
    Rng rng(seed, Stream::Embedding);
    auto svd = rows ? truncatedSvd(*rows, dimensions, rng, loop) : std::nullopt;
    if (!svd)
        return stopped();
    passes.finish();
    return std::make_shared<const FittedLsa>(
        dimensions, std::move(terms), std::move(svd->rightVectors));
}

} // namespace metallm::embed
