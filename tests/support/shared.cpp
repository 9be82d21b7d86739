// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shared.h"

#include <cstdlib>

namespace metallm::test {

std::optional<std::filesystem::path> sharedFolder()
{
    namespace fs = std::filesystem;
    if (const char* named = std::getenv("METALLM_SHARED")) // NOLINT: tests set it before threads
        return fs::is_directory(named) ? std::optional(fs::path(named)) : std::nullopt;
    const fs::path beside = fs::path(METALLM_SOURCE_DIR).parent_path() / "shared";
    return fs::is_directory(beside / "datasets") ? std::optional(beside) : std::nullopt;
}

} // namespace metallm::test
