// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

struct gzFile_s;

namespace metallm::importer {

/// A file's bytes in order, unpacked where it is gzip. Refuses what stands in place of data: an
/// empty file, a git-lfs or git-annex pointer.
class ByteSource {
public:
    static Result<ByteSource> open(const std::filesystem::path& file);
    ByteSource(ByteSource&& other) noexcept;
    ByteSource& operator=(ByteSource&&) = delete;
    ~ByteSource();

    /// Fills as much of `buffer` as there is; 0 at the end of the file.
    Result<std::size_t> read(std::span<char> buffer);
    /// Fails where fewer bytes are left than `buffer` holds.
    Result<void> readExactly(std::span<char> buffer);

    const std::filesystem::path& file() const { return m_file; }
    /// How far into the file as it lies on the disk; for progress.
    double position() const;
    double size() const { return m_size; }

    Error error(std::string what, std::string remedy, std::int64_t line = 0) const;

private:
    ByteSource(std::filesystem::path file, gzFile_s* handle, double size);
    Result<std::size_t> readHandle(std::span<char> buffer);
    Result<void> inspectStart();

    std::filesystem::path m_file;
    gzFile_s* m_handle; // owned
    double m_size;
    std::string m_start; // read while inspecting, not yet handed out
};

} // namespace metallm::importer
