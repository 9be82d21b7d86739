// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace metallm {

/// All of a file, as it is.
Result<std::string> readTextFile(const std::filesystem::path& file);

/// Writes the file under a temporary name beside it, then renames it: the file is whole or as it
/// was before. What is not a regular file (a pipe, a terminal) is written to as it is.
Result<void> writeFileAtomically(const std::filesystem::path& file, std::string_view contents);

/// A field of CSV (RFC 4180): in quotes where it holds a comma, a quote or a line break.
std::string csvField(std::string_view text);

} // namespace metallm
