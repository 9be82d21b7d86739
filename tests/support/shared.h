// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace metallm::test {

/// The folder with the real data sets and golden traces: METALLM_SHARED, or ../shared beside the
/// checkout; none where there is neither. A test that needs it skips, loudly, without it.
std::optional<std::filesystem::path> sharedFolder();

} // namespace metallm::test

/// Skips the running test function, saying why, where the shared folder is not there.
#define METALLM_REQUIRE_SHARED(name)                                                               \
    const auto name##Found = metallm::test::sharedFolder();                                        \
    if (!name##Found)                                                                              \
        QSKIP("SKIPPED: no shared data; set METALLM_SHARED to the folder that holds datasets/ "    \
              "and golden/");                                                                      \
    const std::filesystem::path name = *name##Found
