// SPDX-FileCopyrightText: MetaLLM Workbench contributors
// SPDX-License-Identifier: Apache-2.0
#include "core/util/sentence.h"

#include <fmt/format.h>

namespace metallm {

namespace {

std::string text(const Sentence::Argument& argument)
{
    if (const auto* count = std::get_if<std::int64_t>(&argument))
        return fmt::format("{}", *count);
    if (const auto* words = std::get_if<std::string>(&argument))
        return *words;
    const auto& [value, digits, significant] = std::get<Sentence::Figure>(argument);
    if (significant && digits == 0)
        return fmt::format("{}", value);
    return significant ? fmt::format("{:.{}g}", value, digits)
                       : fmt::format("{:.{}f}", value, digits);
}

} // namespace

std::string Sentence::english() const
{
    std::string result;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char next = i + 1 < pattern.size() ? pattern[i + 1] : ' ';
        const auto place = static_cast<std::size_t>(next - '1');
        if (pattern[i] != '%' || next < '1' || next > '9' || place >= arguments.size()) {
            result += pattern[i];
            continue;
        }
        result += text(arguments[place]);
        ++i;
    }
    return result;
}

} // namespace metallm
