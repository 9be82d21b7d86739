// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/sqlite.h"
#include "core/store/study.h"
#include "tests/support/scratch.h"

#include <filesystem>
#include <functional>
#include <vector>

namespace metallm::test {

/// Something that a study is written by, in steps 1, 2, 3, ..., so that it can be told afterwards
/// how many of them are there: all of a step, or nothing of it.
struct DurableWork {
    const char* name;
    std::function<Result<void>(store::Study&, int step)> step;
    /// The number of steps done; an error where part of a step is there.
    std::function<Result<int>(const store::Study&)> state;
};

/// A study of a few hundred kilobytes in which no step was done yet.
Result<void> makeDurableStudy(const std::filesystem::path& file);
/// The data that the import below imports.
std::filesystem::path writeTidyData(const Scratch& scratch);
/// Import, embedding, price edit and, last, saving an analysis.
std::vector<DurableWork> durableWorks(const std::filesystem::path& data);

} // namespace metallm::test
