// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/data/dataset.h"
#include "core/prices/pricetable.h"
#include "core/util/result.h"
#include "core/util/runcontext.h"

#include <filesystem>
#include <string>
#include <vector>

namespace metallm::importer {

/// Writes one file in the form of another tool: whole, or not at all. The answer is what of the
/// data that form has no place for: sentences for people, empty where nothing was lost.
using ExportNotes = std::vector<std::string>;

/// RouterBench's wide CSV: ids, texts, domains, scores and costs.
Result<ExportNotes> exportRouterBench(
    const data::Dataset& dataset, const std::filesystem::path& file, const RunContext& context);

/// A promptfoo result file of version 3; ids, splits and labels stand in each test's metadata.
Result<ExportNotes> exportPromptfoo(
    const data::Dataset& dataset, const std::filesystem::path& file, const RunContext& context);

/// A price table in LiteLLM's form, USD per token.
Result<ExportNotes> exportLiteLlm(
    const prices::PriceTable& table, const std::filesystem::path& file);

} // namespace metallm::importer
