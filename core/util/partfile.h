// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <filesystem>
#include <fstream>
#include <span>
#include <string_view>
#include <vector>

namespace metallm {

/// A large file written as a stream under a temporary name beside its place; commit() puts it
/// there. Without that nothing is left of it.
class PartFile {
public:
    explicit PartFile(std::filesystem::path target);
    PartFile(PartFile&&) noexcept;
    PartFile& operator=(PartFile&&) = delete;
    ~PartFile();

    void write(std::string_view text);
    void write(std::span<const std::byte> bytes);
    /// False once a write has failed; finish() says so as an error.
    bool isGood() const { return m_stream.good(); }

    /// Closes the file: all of it is on its way to the disk. Before commit().
    Result<void> finish();
    Result<void> commit();

private:
    Error failure() const;

    std::filesystem::path m_target;
    std::filesystem::path m_part; // empty once it is in place
    std::ofstream m_stream;
};

} // namespace metallm
