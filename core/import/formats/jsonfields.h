// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/formats/format.h"
#include "core/import/jsonstream.h"

namespace metallm::importer {

/// A figure, NaN where it is not there or null.
double amountOf(const JsonValue& value);
/// A score that is a number, a truth value or a word for one; nothing where it is not there, null
/// or a word for unknown. `name` is named in errors.
Result<std::optional<double>> scoreOf(const JsonValue& value, std::string_view name);

/// The text of a chat: a string as it is, messages as their contents, the last user's first of all.
std::string promptOf(const JsonValue& value);

/// True where one glimpse at least is a main file and every one (in a folder: most) is a main file
/// or one that goes with it.
bool fitWith(
    const FileSet& files, bool (*isMain)(const Glimpse&), bool (*isCompanion)(const Glimpse&));

/// Reads the parts of a file, its name known to the gatherer.
Result<void> readParts(const std::filesystem::path& file, const std::vector<JsonPart>& parts,
    Gatherer& gatherer, const RunContext& context);

/// A price that came with a data set; what is not there is unknown.
void addPrice(Gatherer& gatherer, std::string_view model, std::string_view provider,
    const JsonValue& inputUsdPerMtok, const JsonValue& outputUsdPerMtok);

/// "train", "val" or "test" where one of them is a word of the file's name; else empty.
std::string splitFromName(const std::filesystem::path& file);

} // namespace metallm::importer
