// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/fileembedding.h"

#include "core/import/vectorfile.h"

#include <fmt/format.h>
#include <string_view>
#include <unordered_map>

namespace metallm::embed {

namespace {

using importer::Vectors;

class FileEmbedding final : public Embedder {
public:
    FileEmbedding(std::filesystem::path file, std::string array)
        : m_file(std::move(file))
        , m_array(std::move(array))
    {
    }

    std::string name() const override
    {
        return "file:" + m_file.filename().string() + (m_array.empty() ? "" : '#' + m_array);
    }

    Result<data::Contexts> embed(const data::Dataset& dataset, std::span<const std::int32_t>,
        const RunContext& context) const override
    {
        auto vectors = importer::readVectors(m_file, {m_array, dataset.queryCount()}, context);
        if (!vectors)
            return tl::unexpected(vectors.error());
        return vectors->ids.empty() ? inOrder(dataset, std::move(*vectors))
                                    : byId(dataset, *vectors);
    }

private:
    Result<data::Contexts> inOrder(const data::Dataset& dataset, Vectors vectors) const
    {
        if (vectors.values.rows() != dataset.queryCount())
            return tl::unexpected(Error{
                fmt::format("there are {} rows of embeddings for {} queries", vectors.values.rows(),
                    dataset.queryCount()),
                m_file.string(), 0, "write one row for each query, in the order of the data set"});
        return data::Contexts{name(), std::move(vectors.values)};
    }

    Result<data::Contexts> byId(const data::Dataset& dataset, const Vectors& vectors) const
    {
        std::unordered_map<std::string_view, Eigen::Index> rows;
        for (std::size_t i = 0; i < vectors.ids.size(); ++i)
            rows.emplace(vectors.ids[i], static_cast<Eigen::Index>(i));
        data::Contexts contexts{
            name(), data::ContextMatrix(dataset.queryCount(), vectors.values.cols())};
        std::int64_t missing = 0;
        const std::string* firstMissing = nullptr;
        for (std::size_t query = 0; query < dataset.queryIds.size(); ++query) {
            const auto found = rows.find(dataset.queryIds[query]);
            if (found != rows.end()) {
                contexts.values.row(static_cast<Eigen::Index>(query)) =
                    vectors.values.row(found->second);
            } else if (missing++ == 0) {
                firstMissing = &dataset.queryIds[query];
            }
        }
        if (missing == 0)
            return contexts;
        return tl::unexpected(
            Error{fmt::format("{} of {} queries have no vector, the first is '{}'", missing,
                      dataset.queryCount(), *firstMissing),
                m_file.string(), 0, "embed them too, and write their ids as in the data set"});
    }

    std::filesystem::path m_file;
    std::string m_array;
};

} // namespace

std::unique_ptr<Embedder> makeFileEmbedding(std::filesystem::path file, std::string array)
{
    return std::make_unique<FileEmbedding>(std::move(file), std::move(array));
}

} // namespace metallm::embed
