// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/bytesource.h"
#include "core/util/result.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>
#include <vector>

struct zip;

namespace metallm::importer {

/// A zip file whose entries are stored, deflated or Zstandard (method 93), read one at a time.
class ZipArchive {
public:
    static Result<ZipArchive> open(const std::filesystem::path& file);

    /// The entries' names, sorted.
    std::vector<std::string> names() const;
    bool has(const std::string& name) const { return m_entries.contains(name); }
    /// The whole entry, unpacked.
    Result<std::string> read(const std::string& name) const;
    /// The entry in pieces, stored or deflated, whatever its size. It outlives the archive.
    Result<ByteSource> stream(const std::string& name) const;

    struct Close {
        void operator()(zip* archive) const;
    };

private:
    ZipArchive(std::filesystem::path file, zip* archive);
    Result<std::string> readRaw(
        std::uint64_t index, std::uint64_t bytes, unsigned flags, const std::string& name) const;
    Error error(const std::string& what, const char* remedy) const;

    std::filesystem::path m_file;
    std::unique_ptr<zip, Close> m_archive;
    std::map<std::string, std::uint64_t> m_entries;
};

} // namespace metallm::importer
