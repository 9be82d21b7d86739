// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/import/bytesource.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace metallm::importer {

/// A NumPy file (.npy, version 1.0 or 2.0) of float16, float32 or float64, two-dimensional, in C or
/// Fortran order; gzip too. Read in blocks of rows; float64 is rounded to float32.
class NpyReader {
public:
    using TakeRows = std::function<Result<void>(const Eigen::Ref<const data::ContextMatrix>&)>;

    static Result<NpyReader> open(const std::filesystem::path& file);
    static Result<NpyReader> from(ByteSource source);

    std::int64_t rows() const { return m_rows; }
    std::int64_t columns() const { return m_columns; }

    /// Hands out all rows in order. Fails on a figure that is not finite, naming its row.
    Result<void> read(const TakeRows& take, const RunContext& context);

    /// What the user must know, such as a loss of digits; complete after read().
    const std::vector<std::string>& warnings() const { return m_warnings; }

private:
    enum class Type { Float16, Float32, Float64 };

    explicit NpyReader(ByteSource source);
    Result<void> readHeader();
    Result<void> parseHeader(const std::string& header);
    Result<void> readInto(Eigen::Ref<data::ContextMatrix> block);
    Result<void> checkFinite(
        const Eigen::Ref<const data::ContextMatrix>& block, std::int64_t firstRow) const;
    Result<data::ContextMatrix> readColumns(const RunContext& context);
    Result<void> readRows(const TakeRows& take, const RunContext& context);

    ByteSource m_source;
    Type m_type = Type::Float32;
    bool m_fortranOrder = false;
    std::int64_t m_rows = 0;
    std::int64_t m_columns = 0;
    std::vector<char> m_bytes;
    std::vector<std::string> m_warnings;
};

} // namespace metallm::importer
