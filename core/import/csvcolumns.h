// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/util/result.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace metallm::importer {

/// The columns of a header by name; what is not asked for by name is a further column.
class CsvColumns {
public:
    static constexpr int none = -1;

    explicit CsvColumns(std::span<const std::string_view> header);

    /// The position of a column, or an error naming it.
    Result<int> required(std::string_view name);
    /// The position of a column, or none.
    int optional(std::string_view name);

    /// The columns that were not asked for.
    std::vector<std::string> furtherNames() const;
    /// Their positions.
    std::vector<int> furtherPositions() const;

private:
    std::vector<std::string> m_names;
    std::vector<bool> m_asked;
};

/// The text in a column; empty where there is no such column.
inline std::string_view field(std::span<const std::string_view> fields, int position)
{
    return position == CsvColumns::none ? std::string_view{}
                                        : fields[static_cast<std::size_t>(position)];
}

/// A finite number. Spaces around it are allowed; `column` is named in errors.
Result<double> parseNumber(std::string_view text, std::string_view column);
/// A finite number that is not negative; nothing where the text is empty.
Result<std::optional<double>> parseAmount(std::string_view text, std::string_view column);

} // namespace metallm::importer
