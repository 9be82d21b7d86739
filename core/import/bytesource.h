// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/bytedecoder.h"
#include "core/util/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>

namespace metallm::importer {

/// The name without .gz or .zst: what the file is called once it is unpacked.
std::filesystem::path unpackedName(const std::filesystem::path& file);

/// A file's bytes in order, unpacked where it is gzip or Zstandard. Refuses what stands in place of
/// data: an empty file, a git-lfs or git-annex pointer.
class ByteSource {
public:
    static Result<ByteSource> open(const std::filesystem::path& file);
    /// What `decoder` hands out; `file` and `size` (bytes, unpacked or not) are for people.
    static Result<ByteSource> from(
        std::unique_ptr<ByteDecoder> decoder, const std::filesystem::path& file, double size);

    /// Fills as much of `buffer` as there is; 0 at the end of the file.
    Result<std::size_t> read(std::span<char> buffer);
    /// Fails where fewer bytes are left than `buffer` holds.
    Result<void> readExactly(std::span<char> buffer);

    const std::filesystem::path& file() const { return m_file; }
    /// How far into the file as it lies on the disk; for progress.
    double position() const { return m_decoder->position(); }
    double size() const { return m_size; }

    Error error(std::string what, std::string remedy, std::int64_t line = 0) const;

private:
    ByteSource(std::filesystem::path file, std::unique_ptr<ByteDecoder> decoder, double size);
    Result<std::size_t> readUnpacked(std::span<char> buffer);
    Result<void> inspectStart();

    std::filesystem::path m_file;
    std::unique_ptr<ByteDecoder> m_decoder;
    double m_size;
    std::string m_start; // read while inspecting, not yet handed out
};

} // namespace metallm::importer
