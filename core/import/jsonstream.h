// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/import/jsonvalue.h"
#include "core/util/runcontext.h"

#include <filesystem>
#include <functional>
#include <span>

namespace metallm::importer {

/// One value of a JSON file, as it is handed out; valid during the call.
struct JsonItem {
    JsonValue value;
    std::string_view key; ///< its name, where it is a member of an object
    std::int64_t line = 0; ///< where it begins, 1-based
};

/// Which values are wanted. `path` is "$" for each value at the top (the lines of JSON Lines, or
/// the whole document), "$[]" for the elements of the list at the top, "$.*" for the members of the
/// object at the top, "$.results.results[]" and so on. What lies inside a wanted value belongs to
/// it.
struct JsonPart {
    std::string path;
    std::function<Result<void>(const JsonItem&)> take;
};

/// Reads a JSON or JSON Lines file as a stream: the memory is that of the largest wanted value,
/// whatever the file's size. Values at the top are told apart by their structure, so that no line
/// separator of Unicode inside a string cuts a line in two. Errors name the file and the line.
Result<void> readJson(const std::filesystem::path& file, std::span<const JsonPart> parts,
    const RunContext& context, const std::string& stage);

} // namespace metallm::importer
