// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/study.h"
#include "tests/support/scratch.h"

#include <map>

namespace metallm::test {

/// The files of a data set in the tidy form: name to contents.
using Files = std::map<std::string, QByteArray>;

/// What a NumPy file of 3 rows of 2 figures (float32) begins with.
constexpr const char* npyHeader = "{'descr': '<f4', 'fortran_order': False, 'shape': (3, 2), }";

/// Three queries, two models, one missing outcome, every optional figure known and unknown, further
/// columns in every file.
Files goodFiles();

void writeAll(const Scratch& scratch, const std::string& folder, const Files& files);

store::Study openStudy(const Scratch& scratch, const std::string& name = "s.metallm");

} // namespace metallm::test
