// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/embed/npyembedding.h"

#include "core/import/npyreader.h"

#include <fmt/format.h>

namespace metallm::embed {

namespace {

class NpyEmbedding final : public Embedder {
public:
    explicit NpyEmbedding(std::filesystem::path file)
        : m_file(std::move(file))
    {
    }

    std::string name() const override { return "file:" + m_file.filename().string(); }

    Result<data::Contexts> embed(const data::Dataset& dataset, std::span<const std::int32_t>,
        const RunContext& context) const override
    {
        auto reader = importer::NpyReader::open(m_file);
        if (!reader)
            return tl::unexpected(reader.error());
        if (reader->rows() != dataset.queryCount())
            return tl::unexpected(Error{
                fmt::format("there are {} rows of embeddings for {} queries", reader->rows(),
                    dataset.queryCount()),
                m_file.string(), 0, "write one row for each query, in the order of the data set"});
        data::Contexts contexts{name(), data::ContextMatrix(reader->rows(), reader->columns())};
        Eigen::Index row = 0;
        const auto take = [&](const Eigen::Ref<const data::ContextMatrix>& rows) -> Result<void> {
            contexts.values.middleRows(row, rows.rows()) = rows;
            row += rows.rows();
            return {};
        };
        return reader->read(take, context).map([&] { return std::move(contexts); });
    }

private:
    std::filesystem::path m_file;
};

} // namespace

std::unique_ptr<Embedder> makeNpyEmbedding(std::filesystem::path file)
{
    return std::make_unique<NpyEmbedding>(std::move(file));
}

} // namespace metallm::embed
