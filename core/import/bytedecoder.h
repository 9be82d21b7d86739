// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>

namespace metallm::importer {

/// Hands out a file's bytes, unpacked. Errors name what is wrong, not the file.
class ByteDecoder {
public:
    virtual ~ByteDecoder() = default;
    /// Fills as much of `buffer` as there is; 0 at the end.
    virtual Result<std::size_t> read(std::span<char> buffer) = 0;
    /// How far into the packed file.
    virtual double position() const = 0;
    /// False where the file is handed out as it lies on the disk.
    virtual bool isPacked() const = 0;
};

/// Told by the file's first bytes: Zstandard, gzip, or neither. Null where it cannot be opened.
std::unique_ptr<ByteDecoder> openDecoder(const std::filesystem::path& file);

} // namespace metallm::importer
